import { expect, test } from 'vitest';
import { derivationOf } from '../../../src/explore/evidence/derivation.ts';
import { eventOf, published, sourceOf } from '../support/real-corpus.ts';

/** How an event's date is known, a line a step. */
function told(id: string): readonly string[] {
  return derivationOf(eventOf(id), sourceOf).map((step) => {
    if (step.kind === 'words') return `“${step.words.exact}”`;
    if (step.kind === 'reference') return `${step.said} (${step.why.slice(0, 30)}…)`;
    return `→ ${step.said}`;
  });
}

test('a stated date needs nothing but its words', () => {
  expect(told('2024-09-10-uk-us-strategic-dialogue')).toEqual([
    '“10-11 September 2024”',
    '→ 10–11 September 2024',
  ]);
});

test('a relative date is read against the day its report came out', () => {
  expect(told('2025-01-rubio-confirmed')).toEqual([
    '“last week”',
    'news report of 28 January 2025 (Printed under the headline.…)',
    '→ Week of 20–26 January 2025',
  ]);
});

test('where that day is itself inferred, it says so', () => {
  expect(told('2025-03-15-lammy-vance-meeting')).toEqual([
    '“over the weekend”',
    'news report of about 18 March 2025 (itself inferred: No date in th…)',
    '→ Weekend of 15–16 March 2025',
  ]);
});

test('a date without words of its own is read against the report that tells of the event', () => {
  const event = eventOf('2025-01-28-lammy-rubio-call');
  const wordless = { ...event, date: { ...event.date, evidence: null } };
  expect(derivationOf(wordless, sourceOf).map(({ kind }) => kind)).toEqual(['reference', 'result']);
});

test.each(published.events.map((event) => [event.id, event] as const))(
  '%s: its date follows from words and, unless they write it out, from their report',
  (_, event) => {
    const steps = derivationOf(event, sourceOf).map(({ kind }) => kind);
    const reference = event.date.basis === 'stated' ? [] : ['reference'];
    expect(steps).toEqual(['words', ...reference, 'result']);
  },
);
