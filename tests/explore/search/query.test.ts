import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyOfThese,
  type QueryTerm,
  readQuery,
  respelt,
} from '../../../src/explore/search/query.ts';
import { quotedQuery } from '../../../src/explore/search/quoted-query.ts';

/** `lammy + "strongest possible" + (chagos | nato)`; an open phrase has no closing quote. */
function drawn(typed: string): string {
  return readQuery(typed)
    .map((terms) => terms.map(drawnTerm).join(' | '))
    .join(' + ');
}

function drawnTerm(term: QueryTerm): string {
  if (term.kind === 'word') return term.word;
  return `"${term.words.join(' ')}${term.open ? '' : '"'}`;
}

test.each([
  ['lammy rubio', 'lammy + rubio'],
  ['  Lammy’s   RUBIO ', 'lammy + rubio'],
  ['45-minute', '45 + minute'],
  ['"45-minute" call', '"45 minute" + call'],
  ['“just and  lasting” peace', '"just and lasting" + peace'],
  ['«just and lasting»', '"just and lasting"'],
  ['peace "just and la', 'peace + "just and la'],
  ['chagos OR nato', 'chagos | nato'],
  ['lammy chagos | nato OR "5%"', 'lammy + chagos | nato | "5"'],
  ['OR lammy OR', 'lammy'],
  ['or lammy', 'or + lammy'],
  ['外務省', '"外 務 省'],
  ['', ''],
  ['  ?! “” " ', ''],
])('%j asks for %s', (typed, meant) => {
  expect(drawn(typed)).toBe(meant);
});

test('any of several words is enough where a reader says so', () => {
  expect(anyOfThese('lammy "5%" lammy')).toBe('lammy OR "5"');
  expect(anyOfThese('lammy')).toBeNull();
  expect(anyOfThese('lammy OR rubio')).toBeNull();
});

test('a word is written otherwise, and the rest of the query stays', () => {
  expect(respelt('Chagis deal, "chagis islands"', 'chagis', 'Chagos')).toBe(
    'Chagos deal, "Chagos islands"',
  );
});

test('a query is said in quotes, unless it brings its own', () => {
  expect(quotedQuery('chagos')).toBe('“chagos”');
  expect(quotedQuery('"lasting peace" ukraine')).toBe('"lasting peace" ukraine');
});

test('anything can be typed, and asking for any of it asks for the same words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const words = readQuery(typed)
        .flat()
        .flatMap((term) => (term.kind === 'word' ? [term.word] : term.words));
      for (const word of words) expect(word).not.toBe('');
      const any = anyOfThese(typed);
      if (any !== null) expect(readQuery(any)).toHaveLength(1);
    }),
  );
});
