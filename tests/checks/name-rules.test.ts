import { expect, test } from 'vitest';
import { nameFaults } from './name-rules.ts';

const faultsOf = (files: Readonly<Record<string, string>>) =>
  nameFaults(new Map(Object.entries(files)));

test('no two exported things share a name', () => {
  const faults = faultsOf({
    'src/a.ts': 'export const one = 1;\nconst two = 2;\n',
    'src/b.ts': 'export type two = 2;\nexport function one() {}\n',
  });
  expect(faults).toEqual([
    'src/b.ts:2: exports "one", as src/a.ts does. Give one of them another name.',
  ]);
});

test('a type or a component does not have the name of one that another file exports', () => {
  const faults = faultsOf({
    'src/a.ts':
      'export type Passage = string;\nexport const placeOf = 1;\nexport const MAX_PX = 1;\n',
    'src/b.tsx': 'function placeOf() {}\nconst MAX_PX = 2;\nfunction Passage() {}\n',
  });
  expect(faults).toEqual([
    'src/b.tsx:3: has a "Passage" of its own, and src/a.ts exports one. Give it another name.',
  ]);
});

test('a file that a comment points to is there', () => {
  const faults = faultsOf({
    'src/deep/a.ts': '/** See b.ts, deep/a.ts and gone.css. */\nimport "./other.ts";\n',
    'src/b.ts': '',
  });
  expect(faults).toEqual([
    'src/deep/a.ts:1: points to gone.css, which is not there. Name the file as it is.',
  ]);
});
