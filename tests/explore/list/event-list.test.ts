import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyStretches, quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { listEntries } from '../../../src/explore/list/event-list.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import { someDrawing, somePeople } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';

/** The list as a reader goes down it: headings with their events, quiet stretches with their length. */
function told(
  events: readonly TimelineEvent[],
  shown: readonly TimelineEvent[] = events,
): readonly string[] {
  return listEntries(shown, emptyStretches(quietStretches(events))).map((entry) =>
    entry.kind === 'quiet'
      ? `— ${entry.stretch.days} days —`
      : `${entry.heading}: ${entry.events.map(({ label }) => label).join(', ')}`,
  );
}

const { events } = drawTimeline(`
  speech: 2022
  paper:  2024-08
  talks:  2024-08-31/2024-09-01 inferred
  call:   2024-09-13
  visit:  2025-01-20/..
  post:   2025-01-26
`);

describe('the list', () => {
  test('stands under months, a year alone under its year, quiet stretches between', () => {
    expect(told(events)).toEqual([
      '2022: speech',
      '— 578 days —',
      'August 2024: paper, talks',
      'September 2024: call',
      '— 128 days —',
      'January 2025: visit, post',
    ]);
  });

  test('stands under the year it begins in where no month is known', () => {
    const dated = drawTimeline(
      'level: 1960/1969\nrail: 1961-01-05\nworks: 2026/2029\nlater: 2030/..',
    );
    expect(told(dated.events).filter((entry) => !entry.startsWith('—'))).toEqual([
      '1960: level',
      'January 1961: rail',
      '2026: works',
      '2030: later',
    ]);
  });

  test('names a quiet stretch also where a month stands on both sides of it', () => {
    const two = drawTimeline('one: 2024-03-01\ntwo: 2024-03-31').events;
    expect(told(two)).toEqual(['March 2024: one', '— 29 days —', 'March 2024: two']);
  });

  test('says the quiet stretches of the sources, not those that a filter makes', () => {
    const shown = events.filter(({ id }) => id !== 'call' && id !== 'talks');
    expect(told(events, shown)).toEqual([
      '2022: speech',
      '— 578 days —',
      'August 2024: paper',
      '— 128 days —',
      'January 2025: visit, post',
    ]);
  });

  test('begins and ends with an event', () => {
    const shown = events.filter(({ id }) => id === 'call');
    expect(told(events, shown)).toEqual(['September 2024: call']);
    expect(told(events, [])).toEqual([]);
  });
});

test('the real corpus names its quiet stretches of 128 and of 40 days', () => {
  const stretches = told(published.events).filter((entry) => entry.startsWith('—'));
  expect(stretches).toEqual(['— 1461 days —', '— 578 days —', '— 128 days —', '— 40 days —']);
});

test('every event is listed once, in its order, and no two neighbours have the same heading', () => {
  fc.assert(
    fc.property(someDrawing(), fc.subarray(somePeople), (drawing, people) => {
      const all = drawTimeline(drawing).events;
      const shown = all.filter(({ actors }) =>
        people.every((id) => actors.some((a) => a.id === id)),
      );
      const stretches = emptyStretches(quietStretches(all));
      const entries = listEntries(shown, stretches);
      expect(entries.flatMap((entry) => (entry.kind === 'month' ? entry.events : []))).toEqual(
        shown,
      );
      const named = entries.flatMap((entry) => (entry.kind === 'quiet' ? entry.stretch : []));
      expect(named).toEqual(stretches.filter((stretch) => named.includes(stretch)));
      for (const [at, entry] of entries.entries()) {
        const before = entries[at - 1];
        if (entry.kind === 'quiet') continue;
        expect(entry.events).not.toEqual([]);
        if (before?.kind === 'month') expect(before.heading).not.toBe(entry.heading);
      }
      expect([entries[0]?.kind, entries.at(-1)?.kind]).not.toContain('quiet');
    }),
  );
});
