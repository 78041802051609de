import { expect, test } from 'vitest';
import { localeFaults } from './locale-rules.ts';

test.each([
  'a.localeCompare(b)',
  'a.localeCompare(f(b, c), undefined, { numeric: true })',
  'n.toLocaleString()',
  'n.toLocaleString(undefined)',
  'n.toLocaleString(locale)',
  'name.toLocaleUpperCase()',
  'new Intl.Collator()',
  "new Intl.Segmenter(undefined, { granularity: 'word' })",
  'new Intl.NumberFormat([])',
])('%s goes by the machine', (code) => {
  const faults = localeFaults(new Map([['src/a.ts', `\nconst x = ${code};\n`]]));
  expect(faults).toEqual([expect.stringMatching(/^src\/a\.ts:2: \w+ goes by the machine/)]);
});

test.each([
  "a.localeCompare(f(b, c), 'en-GB', { numeric: true })",
  "n.toLocaleString('en')",
  "new Intl.Segmenter('en', { granularity: 'word' })",
  'name.toUpperCase()',
])('%s is the same everywhere', (code) => {
  expect(localeFaults(new Map([['src/a.ts', `const x = ${code};\n`]]))).toEqual([]);
});
