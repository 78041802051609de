import fc from 'fast-check';
import { allHostileTexts } from '../hostile-cases.ts';

/** Of the hostile corpus the beginnings do: what long texts do is tested by itself. */
const MAX_HOSTILE_CODE_UNITS = 300;

/** Words, signs and characters that are not seen, to be put where they do not belong. */
const hostileWords: readonly string[] = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    '1e999',
  ],
  ...['', ' ', '\n', '\r', '\t', '\0', '\u2028', '\u200b', '\ufeff', '\u202e', '\ud800', '\udfff'],
  ...[
    '"',
    "'",
    '`',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '&',
    '%',
    '#',
    '*a',
    '&a',
    '!!js',
    '|',
    '>-',
  ],
  ...[
    ': ',
    '- ',
    '? ',
    ', ',
    '---\n',
    '...\n',
    '```',
    '“',
    '”',
    '(',
    ')',
    '👩‍🚀',
    'مرحبا',
    'e\u0301',
  ],
  ...[
    '</script>',
    '$&',
    '0000-00-00',
    '9999-12-31',
    '-0001',
    '2025-02-30',
    '2025-13',
    '../..',
    '?',
    '=',
  ],
  ...[...allHostileTexts().values()].map((text) => text.slice(0, MAX_HOSTILE_CODE_UNITS)),
];

export const someHostileWord = fc.constantFrom(...hostileWords);

/** What is done to a text at a place of it, from 0 to 1, over a length. */
type Slip = {
  readonly how: 'delete' | 'duplicate' | 'truncate' | 'insert' | 'replace' | 'move';
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly word: string;
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
const someSlip: fc.Arbitrary<Slip> = fc.record({
  how: fc.constantFrom('delete', 'duplicate', 'truncate', 'insert', 'replace', 'move'),
  at: share,
  to: share,
  // Mostly a few characters, at times whole passages.
  length: fc.oneof(fc.nat(8), fc.nat(80), fc.nat(800)),
  word: someHostileWord,
});

/** A text of these after a few slips of hand, program or line. */
export function slipped(...texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(someSlip, { maxLength: 4 }))
    .map(([text, slips]) => slips.reduce(withSlip, text));
}

function withSlip(text: string, { how, at, to, length, word }: Slip): string {
  const start = Math.floor(at * text.length);
  const end = start + length;
  const part = text.slice(start, end);
  switch (how) {
    case 'delete':
      return text.slice(0, start) + text.slice(end);
    case 'duplicate':
      return text.slice(0, end) + part + text.slice(end);
    case 'truncate':
      return text.slice(0, start);
    case 'insert':
      return text.slice(0, start) + word + text.slice(start);
    case 'replace':
      return text.slice(0, start) + word + text.slice(end);
    case 'move': {
      const rest = text.slice(0, start) + text.slice(end);
      const target = Math.floor(to * rest.length);
      return rest.slice(0, target) + part + rest.slice(target);
    }
  }
}

/** What is done to one of the values within a value. */
type Change = {
  readonly how: 'delete' | 'duplicate' | 'retype' | 'word' | 'key' | 'swap' | 'slip';
  /** Which of all values within, by its place in their order. */
  readonly which: number;
  readonly other: number;
  readonly by: unknown;
  readonly word: string;
  readonly slip: Slip;
};

const someChange: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('delete', 'duplicate', 'retype', 'word', 'key', 'swap', 'slip'),
  which: fc.nat(),
  other: fc.nat(),
  by: fc.constantFrom<unknown>(
    ...[null, true, false, 0, -1, 1.5, 1e21, '', 'text', [], {}, [null], [[]], { id: null }],
  ),
  word: someHostileWord,
  slip: someSlip,
});

/** One of these values of JSON with a few of the values in it deleted, doubled, swapped or altered. */
export function altered(...values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...values), fc.array(someChange, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => {
      const root = { value: structuredClone(value) };
      for (const change of changes) applyChange(root, change);
      return root.value;
    });
}

type Place = { readonly holder: object; readonly key: string };

function applyChange(root: object, { how, which, other, by, word, slip }: Change): void {
  const places = placesIn(root);
  const place = places[which % places.length];
  const second = places[other % places.length];
  if (place === undefined || second === undefined) return;
  const { holder, key } = place;
  const value: unknown = Reflect.get(holder, key);
  switch (how) {
    case 'delete':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else if (holder !== root) Reflect.deleteProperty(holder, key);
      break;
    case 'duplicate':
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
      else put(second, structuredClone(value));
      break;
    case 'retype':
      put(place, structuredClone(by));
      break;
    case 'word':
      put(place, word);
      break;
    case 'key':
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        put({ holder: value, key: word }, structuredClone(by));
      break;
    case 'swap': {
      const swapped: unknown = Reflect.get(second.holder, second.key);
      put(place, structuredClone(swapped));
      put(second, structuredClone(value));
      break;
    }
    case 'slip':
      if (typeof value === 'string') put(place, withSlip(value, slip));
  }
}

/** Sets a property of one's own, be it called `__proto__`, as JSON does. */
function put({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** Where all the values within a value stand, itself left out. */
function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { holder: value, key },
    ...placesIn(Reflect.get(value, key)),
  ]);
}
