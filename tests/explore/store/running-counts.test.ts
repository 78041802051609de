import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf } from '../../../src/explore/chart/lanes.ts';
import { eventsAround } from '../../../src/explore/chart/overview.ts';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { timeScale } from '../../../src/explore/chart/time-scale.ts';
import { displayDaysOf } from '../../../src/explore/store/event-days.ts';
import {
  countBeginning,
  countsAround,
  runningCounts,
} from '../../../src/explore/store/running-counts.ts';
import { laneKinds } from '../../../src/explore/view.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

test('the events around any stretch of any lane are one subtraction', () => {
  fc.assert(
    fc.property(
      someDrawing(),
      fc.constantFrom(...laneKinds),
      fc.record({ nearEvent: fc.nat(11), by: fc.integer({ min: -2, max: 2 }) }),
      fc.constantFrom(1, 2, 30, 900),
      fc.boolean(),
      (drawing, by, place, length, folded) => {
        const timeline = drawTimeline(drawing);
        const { events } = timeline;
        const scale = timeScale(folded ? quietStretches(events) : []);
        const lanes = lanesOf(timeline, events, by, 'first', 'spoke');
        const days = displayDaysOf(events, scale);
        const counts = runningCounts(
          days,
          lanes.map((lane) => lane.events.map((event) => events.indexOf(event))),
        );
        // Beginning or ending near an event, where a day more or less makes a difference.
        const near = Math.floor(days.from[place.nearEvent] ?? 0) + place.by;
        const range =
          place.by <= 0 ? { start: near - length, end: near } : { start: near, end: near + length };
        for (const [number, lane] of lanes.entries()) {
          const { earlier, inView, later } = eventsAround(lane.events, scale, range);
          expect(countsAround(counts, number, range)).toEqual({
            earlier: earlier.length,
            inView: inView.length,
            later: later.length,
          });
          const beginning = lane.events.filter((event) => {
            const from = days.from[events.indexOf(event)] ?? 0;
            return from >= range.start && from < range.end;
          });
          expect(countBeginning(counts, number, range)).toBe(beginning.length);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('stretches that follow each other share no event and leave none out', () => {
  fc.assert(
    fc.property(someDrawing(), fc.integer({ min: 1, max: 64 }), (drawing, width) => {
      const { events } = drawTimeline(drawing);
      const days = displayDaysOf(events, timeScale(quietStretches(events)));
      const counts = runningCounts(days, [events.map((_, place) => place)]);
      const start = Math.floor(counts.first / width) * width;
      let sum = 0;
      for (let at = start; at < counts.first + counts.boundaries; at += width) {
        sum += countBeginning(counts, 0, { start: at, end: at + width });
      }
      expect(sum).toBe(events.length);
    }),
  );
});

test('where there is nothing, nothing is counted', () => {
  const none = runningCounts({ from: new Float64Array(0), to: new Float64Array(0) }, [[]]);
  expect(countsAround(none, 0, { start: 5, end: 9 })).toEqual({ earlier: 0, inView: 0, later: 0 });
});

test('an event that begins or ends within a display day is in view on that day', () => {
  const days = { from: new Float64Array([2.7]), to: new Float64Array([4.2]) };
  const counts = runningCounts(days, [[0]]);
  const inView = (start: number) => countsAround(counts, 0, { start, end: start + 1 }).inView;
  expect([1, 2, 3, 4, 5].map(inView)).toEqual([0, 1, 1, 1, 0]);
  expect(countBeginning(counts, 0, { start: 2, end: 3 })).toBe(1);
});
