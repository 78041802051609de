import { describe, expect, test } from 'vitest';
import { negationRules } from '../../../src/extract/issues/negation-rules.ts';
import { readIssues } from '../../../src/extract/issues/read-issues.ts';
import { readSentences } from '../../../src/extract/segment/sentences.ts';

describe.each(negationRules)('$name', ({ pattern, examples, not = [] }) => {
  test.each(examples)('%s', (words) => {
    expect(words.match(pattern)).not.toBeNull();
  });

  if (not.length > 0) {
    test.each(not)('not: %s', (words) => {
      expect(words.match(pattern)).toBeNull();
    });
  }
});

const issues = [
  { issue: { id: 'trade', label: 'Trade' }, terms: ['trade', 'tariffs'] },
  { issue: { id: 'isles', label: 'The isles' }, terms: ['isles'] },
  { issue: { id: 'gaza', label: 'Gaza' }, terms: ['ceasefire + Gaza'] },
  { issue: { id: 'ukraine', label: 'Ukraine' }, terms: ['ceasefire + Ukraine'] },
];

function read(text: string) {
  const found = readIssues(readSentences(text, []), [], { issues });
  return found.map(({ id, treatment }) => `${id} ${treatment}`);
}

test.each([
  ['They discussed trade.', ['trade discussed']],
  ['The isles were not discussed.', ['isles not-discussed']],
  ['He did not raise the isles but spoke of tariffs.', ['isles not-discussed', 'trade discussed']],
  ['The readout made no mention of the isles.', ['isles not-discussed']],
  [
    'Despite talk of trade, the isles were not mentioned.',
    ['trade discussed', 'isles not-discussed'],
  ],
  ['A ceasefire in Gaza was raised.', ['gaza discussed']],
  ['A ceasefire was raised, and Ukraine too.', ['ukraine discussed']],
  ['A ceasefire was raised.', []],
  ['Free traders met.', []],
])('%s', (text, found) => {
  expect(read(text)).toEqual(found);
});
