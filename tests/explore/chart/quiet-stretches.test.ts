import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyStretches,
  MIN_QUIET_DAYS,
  type QuietStretch,
  quietStretches,
} from '../../../src/explore/chart/quiet-stretches.ts';
import { dayNumber, isoDateOf } from '../../../src/model/civil-date.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';

/** A stretch with both its days, its length and what may lie in it: `2024-01-02 – 2024-01-30, 29`. */
function shown({ from, to, days, within }: QuietStretch): string {
  const maybe = within.map(({ id }) => `, maybe ${id}`).join('');
  return `${isoDateOf(from)} – ${isoDateOf(to - 1)}, ${days}${maybe}`;
}

function quietIn(drawing: string): readonly string[] {
  return quietStretches(drawTimeline(drawing).events).map(shown);
}

test('the real corpus is quiet for 128 days and for 40 within the window it opens on', () => {
  const inWindow = quietStretches(published.events).filter(
    ({ from }) => from >= dayNumber(published.window.from),
  );
  expect(inWindow.map(shown)).toEqual([
    '2024-09-14 – 2025-01-19, 128',
    '2025-01-29 – 2025-03-09, 40',
  ]);
});

test('before it, what is known by year or month alone lies within quiet of its own', () => {
  expect(quietStretches(published.events).slice(0, 5).map(shown)).toEqual([
    '2017-01-01 – 2017-12-31, 365, maybe 2017-lammy-on-trump',
    '2018-01-01 – 2021-12-31, 1461',
    '2022-01-01 – 2022-12-31, 365, maybe 2022-chagos-negotiations',
    '2023-01-01 – 2024-07-31, 578',
    '2024-08-01 – 2024-08-31, 31, maybe 2024-08-aukus-open-general-licence',
  ]);
});

test('three weeks are remarked on, a day less is not', () => {
  expect(MIN_QUIET_DAYS).toBe(21);
  expect(quietIn('2024-05-01 call\n2024-05-23 call')).toEqual(['2024-05-02 – 2024-05-22, 21']);
  expect(quietIn('2024-05-01 call\n2024-05-22 call')).toEqual([]);
});

test('a range covers its last day, an open end its first day alone', () => {
  expect(quietIn('2024-05-01/2024-05-20 visit\n2024-06-20 call')).toEqual([
    '2024-05-21 – 2024-06-19, 30',
  ]);
  expect(quietIn('2024-05-01/.. visit\n2024-06-20 call')).toEqual(['2024-05-02 – 2024-06-19, 49']);
});

test('what is known from year to year, or month to month, does not fill the days between', () => {
  expect(quietIn('2025-12-31 call\nworks: 2026/2029\n2030-01-01 call')).toEqual([
    '2026-01-01 – 2029-12-31, 1461, maybe works',
  ]);
  expect(quietIn('2023-12-31 call\ntalks: 2024-01/2024-04\n2024-05-01 call')).toEqual([
    '2024-01-01 – 2024-04-30, 121, maybe talks',
  ]);
});

test('an event within a longer one ends nothing early', () => {
  expect(quietIn('2024-05-01/2024-05-20 visit\n2024-05-03 call\n2024-06-20 call')).toEqual([
    '2024-05-21 – 2024-06-19, 30',
  ]);
});

test('a month without a known day parts the quiet stretch before it from the one after it', () => {
  const drawing = '2024-01-31 call\na: 2024-04 post\nb: 2024-04 post\n2024-06-15 call';
  expect(quietIn(drawing)).toEqual([
    '2024-02-01 – 2024-03-31, 60',
    '2024-04-01 – 2024-04-30, 30, maybe a, maybe b',
    '2024-05-01 – 2024-06-14, 45',
  ]);
  expect(emptyStretches(quietStretches(drawTimeline(drawing).events)).map(shown)).toEqual([
    '2024-02-01 – 2024-03-31, 60',
    '2024-05-01 – 2024-06-14, 45',
  ]);
});

test('one event, or none, has no quiet around it', () => {
  expect(quietIn('2024-05-01 call')).toEqual([]);
  expect(quietStretches([])).toEqual([]);
});

function covers({ date }: TimelineEvent, { from, to }: QuietStretch): boolean {
  const first = dayNumber(date.earliest);
  return first < to && dayNumber(date.latest ?? date.earliest) >= from;
}

function isCoarse({ date }: TimelineEvent): boolean {
  return ['month', 'year'].includes(date.precision);
}

test('stretches lie apart in order of time, hold no event known by day, and are long enough', () => {
  fc.assert(
    fc.property(someDrawing(), (drawing) => {
      const { events } = drawTimeline(drawing);
      const found = quietStretches(events);
      for (const [at, stretch] of found.entries()) {
        expect(stretch.to - stretch.from).toBe(stretch.days);
        expect(stretch.days).toBeGreaterThanOrEqual(MIN_QUIET_DAYS);
        expect(stretch.from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? -Infinity);
        expect(events.filter((event) => covers(event, stretch) && !isCoarse(event))).toEqual([]);
        expect(stretch.within).toEqual(events.filter((event) => covers(event, stretch)));
      }
    }),
  );
});

test('an empty quiet stretch holds no event at all, and stands between two days on which there may be one', () => {
  fc.assert(
    fc.property(someDrawing(), (drawing) => {
      const { events } = drawTimeline(drawing);
      for (const { from, to, ...rest } of emptyStretches(quietStretches(events))) {
        const on = (day: number) =>
          events.filter((event) => covers(event, { ...rest, from: day, to: day + 1 })).length;
        expect(events.filter((event) => covers(event, { ...rest, from, to }))).toEqual([]);
        expect([on(from - 1), on(to)]).not.toContain(0);
      }
    }),
  );
});

test('every day of the timeline without an event is in a stretch, or in a gap too short for one', () => {
  fc.assert(
    fc.property(someDrawing(5), (drawing) => {
      const { events } = drawTimeline(drawing);
      const told = [
        ...events.map(({ date }) => ({
          from: dayNumber(date.earliest),
          to: dayNumber(date.latest ?? date.earliest) + 1,
        })),
        ...emptyStretches(quietStretches(events)),
      ].sort((a, b) => a.from - b.from);
      const reach = told.map((_, at) => Math.max(...told.slice(0, at).map(({ to }) => to)));
      const gaps = told.slice(1).map(({ from }, at) => from - (reach[at + 1] ?? from));
      expect(Math.max(0, ...gaps)).toBeLessThan(MIN_QUIET_DAYS);
    }),
  );
});
