import { expect, test } from 'vitest';
import { namedOnlyBy, shownRuns } from '../../../src/explore/evidence/one-sided.ts';
import { accountsBySide, compareIssues } from '../../../src/model/accounts.ts';
import { eventOf, published } from '../support/real-corpus.ts';

const call = eventOf('2025-01-28-lammy-rubio-call');
const groups = accountsBySide(call, published);
const compared = compareIssues(call, groups);

test('the issues that one side alone names are its own', () => {
  const own = groups.map(
    ({ side }) => `${side?.id ?? 'reporters'}: ${namedOnlyBy(side, compared)}`,
  );
  expect(own).toEqual(['uk: caribbean', 'us: aukus,uk-us', 'reporters: ']);
});

test('marked is what one side alone says, and every word of a quote is shown', () => {
  const bare = (words: string) => words.replace(/[“”‘’"']/g, '');
  const marked = call.excerpts.flatMap((excerpt) => {
    const runs = shownRuns(excerpt, compared, published);
    expect(bare(runs.map(({ text }) => text).join(''))).toBe(bare(excerpt.exact));
    return runs.filter(({ oneSided }) => oneSided).map(({ text }) => bare(text));
  });
  expect(marked.join(' | ')).toContain('shared links to the Caribbean');
  expect(marked.join(' | ')).toContain('including the Aukus partnership');
  expect(marked.join(' | ')).not.toContain('Ukraine');
});

test('an event that one side alone tells has nothing marked', () => {
  const event = eventOf('2025-01-26-starmer-post');
  const none = compareIssues(event, accountsBySide(event, published));
  const runs = event.excerpts.flatMap((excerpt) => shownRuns(excerpt, none, published));
  expect(runs.some(({ oneSided }) => oneSided)).toBe(false);
});
