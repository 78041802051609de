import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainYaml } from '../../../src/build/corpus/plain-yaml.ts';
import type { Fault } from '../../../src/seed-format/fault.ts';
import { readYaml } from '../../../src/seed-format/yaml-file.ts';

/** What is read fast has no fault, and says what the parser that knows places says. */
function expectTheSame(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === null) return false;
  const faults: Fault[] = [];
  const { data } = readYaml(text, 'a.yaml', (fault) => faults.push(fault));
  expect(faults, text).toEqual([]);
  expect(plain.data ?? null, text).toStrictEqual(data);
  return true;
}

const files = [
  'seeds',
  ...readdirSync('tests/fixtures/corpora').map((name) => `tests/fixtures/corpora/${name}`),
]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.yaml'));
const texts = files.map((file) => readFileSync(file, 'utf8'));

test('what editors write is mostly plain, and is read as by the other parser', () => {
  const plain = texts.filter(expectTheSame).length;
  expect(plain).toBeGreaterThan(texts.length / 2);
});

const signs = [
  ...': ,- ,#,"\',",[,],{,},>-,|,>+,>2,&a,*a,!x,?,%,@,`,~,null,true,no,1,0x1,<<,---,...,\\,\\n,\\x41,é,🙂'.split(
    ',',
  ),
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '    ',
    '\t',
    '\r\n',
    ',',
    ': ',
    ' :',
    ':',
    '- ',
    ' #',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\ufeff',
  ],
];

test('of texts that were changed anywhere nothing is read that has a fault, or otherwise', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.integer({ min: 0, max: 12 }),
    put: fc.array(fc.constantFrom(...signs), { maxLength: 4 }).map((each) => each.join('')),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...texts.map((text) => text.slice(0, 1500))),
      fc.array(edit, { minLength: 1, maxLength: 3 }),
      (text, edits) => {
        const changed = edits.reduce((before, { at, cut, put }) => {
          const place = Math.floor(at * before.length);
          return before.slice(0, place) + put + before.slice(place + cut);
        }, text);
        expectTheSame(changed);
      },
    ),
    { numRuns: 1500 },
  );
});

test('small texts of nothing but signs are read as by the other parser, or not at all', () => {
  const part = fc.constantFrom(...signs, 'a', 'b c', 'key: ', 'key:\n', '  ');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      expectTheSame(parts.join(''));
    }),
    { numRuns: 20_000 },
  );
});
