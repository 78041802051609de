import { expect, test } from 'vitest';
import { isCutAfter, isCutBefore } from '../../../src/explore/evidence/attribution.ts';
import { published } from '../support/real-corpus.ts';

const excerpt = published.events[0]?.excerpts[0];
if (excerpt === undefined) throw new Error('The corpus has no quote.');
const base = excerpt;

test.each([
  ['', false],
  ['They met. ', false],
  ['“They met.” ', false],
  ['He said that ', true],
  ['After the talks, ', true],
])('what begins after %j is cut: %s', (prefix, cut) => {
  expect(isCutBefore({ ...base, prefix })).toBe(cut);
});

test.each([
  ['They met.', '', false],
  ['They met.', ' And parted.', false],
  ['They met', '.” The rest', true],
  ['They met.', '” The rest', false],
  ['They met', ' in London', true],
])('%j before %j is cut: %s', (exact, suffix, cut) => {
  expect(isCutAfter({ ...base, exact, suffix })).toBe(cut);
});
