import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { placeStripLabels, stripOf } from '../../../src/explore/chart/strip.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';

const { events } = published;
const quiet = quietStretches(events);
const opening = published.window.from;

test('quiet stretches part the groups, and what came before the opening is one', () => {
  const { groups, before, after } = stripOf(events, quiet, opening, null, 100);
  expect(groups.map(({ label, events: own }) => `${label}: ${own.length}`)).toEqual([
    'Earlier: 3',
    '10–13 Sep 2024: 5',
    '20–28 Jan 2025: 9',
    '10–18 Mar 2025: 10',
  ]);
  expect([before, after]).toEqual([0, 0]);
});

test('a group is told no finer than the coarsest date in it', () => {
  const label = (drawing: string) => {
    const own = drawTimeline(drawing).events;
    return stripOf(own, [], '2000-01-01', null, 9).groups.map((group) => group.label);
  };
  expect(label('works: 2026/2029\nreview: 2030')).toEqual(['2026–2030']);
  expect(label('paper: 2024-08')).toEqual(['Aug 2024']);
  expect(label('paper: 2024-08\ncall: 2024-09-03')).toEqual(['Aug–Sep 2024']);
});

test('every event is in a group or counted, in order, and the open one is there', () => {
  fc.assert(
    fc.property(fc.nat({ max: events.length - 1 }), fc.integer({ min: 1, max: 40 }), (at, most) => {
      const selected = events[at]?.id ?? null;
      const { groups, before, after } = stripOf(events, quiet, opening, selected, most);
      const shown = groups.flatMap((group) => group.events);
      expect(shown).toEqual(events.slice(before, events.length - after));
      expect(shown.length).toBe(Math.min(most, events.length));
      expect(shown.some(({ id }) => id === selected)).toBe(true);
    }),
  );
});

test('labels of narrow groups keep apart, and that of the open event is there', () => {
  const label = (middle: number, isOpen = false) => ({ middle, width: 60, isOpen });
  expect(placeStripLabels([label(100), label(165), label(232)], 400)).toEqual([100, null, 232]);
  expect(placeStripLabels([label(100), label(165, true), label(232)], 400)).toEqual([
    null,
    165,
    232,
  ]);
  expect(placeStripLabels([label(10), label(395)], 400)).toEqual([30, 370]);
});
