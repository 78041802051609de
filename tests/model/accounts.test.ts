import { describe, expect, test } from 'vitest';
import {
  accountsBySide,
  compareIssues,
  onlySideOf,
  type SideAccounts,
} from '../../src/model/accounts.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { drawTimeline } from '../explore/support/draw-timeline.ts';
import { eventOf, published } from '../explore/support/real-corpus.ts';

/** Accounts by side, with the number of quotes: `uk: foreign-office 2, david-lammy 1`. */
function told(groups: readonly SideAccounts[]): readonly string[] {
  return groups.map(({ side, accounts }) => {
    const voices = accounts.map(({ voice, quotes }) => `${voice ?? 'reporter'} ${quotes.length}`);
    return `${side?.id ?? 'reporters'}: ${voices.join(', ')}`;
  });
}

/** What is said of issues, and by whom alone: `china: foreign-office, state-department`. */
function compared(event: TimelineEvent): readonly string[] {
  const groups = accountsBySide(event, published);
  const accounts = groups.flatMap((group) => group.accounts);
  return compareIssues(event, groups).map(({ id, treatment, said, onlyBy }) => {
    const saying = accounts.filter((account) => said.has(account.id));
    const voices = saying.map(({ voice }) => voice ?? 'reporter').join(', ');
    const only = onlyBy === undefined ? '' : `; only ${onlyBy?.id ?? 'reporters'}`;
    return `${treatment === 'discussed' ? '' : 'not '}${id}: ${voices}${only}`;
  });
}

describe('the Lammy–Rubio call, told by both governments in one report', () => {
  const call = eventOf('2025-01-28-lammy-rubio-call');

  test('has the accounts of each side together, and the reporter’s last', () => {
    expect(told(accountsBySide(call, published))).toEqual([
      'uk: david-lammy 1, foreign-office 2',
      'us: state-department 3',
      'reporters: reporter 1',
    ]);
  });

  test('shows what only one of the two governments says was discussed', () => {
    const lines = compared(call);
    expect(lines).toContain('caribbean: foreign-office; only uk');
    expect(lines).toContain('aukus: state-department; only us');
    expect(lines).toContain('china: foreign-office, state-department');
    expect(lines).toContain('not chagos: reporter; only reporters');
  });
});

test('an issue that one side says was raised and another not is named by both', () => {
  const said = { ...eventOf('2025-01-28-lammy-rubio-call') };
  const caribbean = said.issues.find(({ id }) => id === 'caribbean');
  const aukus = said.issues.find(({ id }) => id === 'aukus');
  if (caribbean === undefined || aukus === undefined) throw new Error('The call has other issues.');
  const denied = { ...aukus, id: 'caribbean', treatment: 'not-discussed' as const };
  const lines = compared({ ...said, issues: [...said.issues, denied] });
  expect(lines).toContain('caribbean: foreign-office');
  expect(lines).toContain('not caribbean: state-department');
});

test('the Starmer–Trump call has the accounts of two reports', () => {
  const groups = accountsBySide(eventOf('2025-01-26-starmer-trump-call'), published);
  expect(told(groups)).toEqual([
    'uk: downing-street 2, keir-starmer 1',
    'reporters: reporter 1, reporter 2',
  ]);
  expect(onlySideOf(groups, published)).toBeUndefined();
});

test('an event that one side alone tells says so', () => {
  const groups = accountsBySide(eventOf('2025-01-27-cleverly-times-radio'), published);
  expect(onlySideOf(groups, published)?.id).toBe('uk');
  const reported = accountsBySide(eventOf('2025-03-15-lammy-vance-meeting'), published);
  expect(onlySideOf(reported, published)).toBeNull();
  // Of a timeline of one side, as of texts that no editor has sorted, it would tell nothing.
  const unsorted = { sides: published.sides.slice(0, 1) };
  expect(onlySideOf(groups, unsorted)).toBeUndefined();
  expect(onlySideOf(reported, unsorted)).toBeNull();
});

test.each(published.events.map((event) => [event.id, event] as const))(
  '%s: no quote is lost or told twice, and no issue is put into a mouth that did not say it',
  (_, event) => {
    const accounts = accountsBySide(event, published).flatMap((group) => group.accounts);
    const quotes = accounts.flatMap((account) => account.quotes.map(({ index }) => index));
    expect(quotes.toSorted((a, b) => a - b)).toEqual([...event.excerpts.keys()]);
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(accounts.length);
    for (const { source, voice, quotes: own, issues } of accounts) {
      for (const { excerpt, index } of own) {
        expect(event.excerpts[index]).toBe(excerpt);
        expect([excerpt.source, excerpt.voice]).toEqual([source, voice]);
      }
      for (const { evidence } of issues) expect(evidence.source).toBe(source);
    }
    const issues = compareIssues(event, accountsBySide(event, published));
    expect(new Set(issues.map(({ id, treatment }) => `${treatment} ${id}`))).toEqual(
      new Set(event.issues.map(({ id, treatment }) => `${treatment} ${id}`)),
    );
  },
);

test('an actor who happens to be called “reporter” is not the reporter', () => {
  const timeline = drawTimeline('2024-09-10 call reporter+ann [letter:reporter] [letter]');
  const accounts = timeline.events.flatMap((event) =>
    accountsBySide(event, timeline).flatMap((group) => group.accounts),
  );
  expect(accounts.map(({ voice, quotes }) => `${voice} ${quotes.length}`)).toEqual([
    'reporter 1',
    'null 1',
  ]);
});
