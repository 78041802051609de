import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MIN_WINDOW_DAYS } from '../../../src/explore/chart/chart-window.ts';
import type { DisplayRange } from '../../../src/explore/chart/display-range.ts';
import { spanOf } from '../../../src/explore/chart/event-span.ts';
import {
  middlesOf,
  overviewBars,
  overviewDates,
  resized,
} from '../../../src/explore/chart/overview.ts';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { timeScale } from '../../../src/explore/chart/time-scale.ts';
import { dayNumber } from '../../../src/model/civil-date.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const toScale = timeScale([]);

function days(from: string, to: string): DisplayRange {
  return { start: dayNumber(from), end: dayNumber(to) };
}

test('an event counts in the part that holds the middle of its days, before and behind the filter', () => {
  const { events } = drawTimeline(`
    talks: 2024-09-01
    call:  2024-09-02
    visit: 2024-09-01/2024-09-10
    post:  2024-09-10
  `);
  const bounds = days('2024-09-01', '2024-09-11');
  const left = events.filter(({ id }) => id === 'call' || id === 'post');
  const bars = overviewBars(middlesOf(events, toScale), middlesOf(left, toScale), bounds, 5);
  expect(bars.map(({ all, left }) => `${left} of ${all}`)).toEqual([
    '1 of 2',
    '0 of 0',
    '0 of 1',
    '0 of 0',
    '1 of 1',
  ]);
  expect(bars.map(({ start, end }) => end - start)).toEqual([2, 2, 2, 2, 2]);
});

test('months and years are said where they change, and where there is room', () => {
  const { events } = drawTimeline('a: 2017\nb: 2022\nc: 2024-08-02\nd: 2024-08-30\ne: 2024-09-10');
  const bounds = days('2016-12-01', '2025-01-01');
  const said = (width: number) =>
    overviewDates(events, toScale, bounds, width).map(({ label }) => label);
  expect(said(8000)).toEqual(['2017', '2022', 'Aug 2024', 'Sep 2024']);
  expect(said(800)).toEqual(['2017', '2022']);
  expect(said(10)).toEqual([]);
});

test('an end of the brush goes no further than the bounds and no nearer than the least', () => {
  const bounds = { start: 0, end: 100 };
  const stretch = { start: 20, end: 60 };
  expect(resized(stretch, 'start', 10, bounds)).toEqual({ start: 10, end: 60 });
  expect(resized(stretch, 'start', -5, bounds)).toEqual({ start: 0, end: 60 });
  expect(resized(stretch, 'start', 80, bounds)).toEqual({ start: 60 - MIN_WINDOW_DAYS, end: 60 });
  expect(resized(stretch, 'end', 300, bounds)).toEqual({ start: 20, end: 100 });
  expect(resized(stretch, 'end', 3, bounds)).toEqual({ start: 20, end: 20 + MIN_WINDOW_DAYS });
});

test('the bars add up to all events, and in front to those that the filter leaves', () => {
  fc.assert(
    fc.property(
      someDrawing(),
      fc.integer({ min: 1, max: 200 }),
      fc.boolean(),
      (drawing, parts, folded) => {
        const { events } = drawTimeline(drawing);
        const left = events.filter((_, at) => at % 2 === 0);
        const scale = folded ? timeScale(quietStretches(events)) : toScale;
        const spans = events.map(({ date }) => spanOf(date));
        const bounds = {
          start: scale.toDisplay(Math.min(0, ...spans.map(({ from }) => from))) - 20,
          end: scale.toDisplay(Math.max(1, ...spans.map(({ to }) => to))) + 20,
        };
        const bars = overviewBars(middlesOf(events, scale), middlesOf(left, scale), bounds, parts);
        expect(bars).toHaveLength(parts);
        expect(bars.reduce((sum, { all }) => sum + all, 0)).toBe(events.length);
        expect(bars.reduce((sum, bar) => sum + bar.left, 0)).toBe(left.length);
      },
    ),
  );
});
