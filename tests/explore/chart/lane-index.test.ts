import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf } from '../../../src/explore/chart/event-span.ts';
import { countsAround, firstWithin, laneIndex } from '../../../src/explore/chart/lane-index.ts';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { countBelow, countUpTo } from '../../../src/explore/chart/running-counts.ts';
import { timeScale } from '../../../src/explore/chart/time-scale.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const someNumbers = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 30 });

test('running counts tell how many numbers lie before a place', () => {
  fc.assert(
    fc.property(someNumbers, fc.integer({ min: -22, max: 22 }), (numbers, limit) => {
      const rising = Float64Array.from(numbers).sort();
      expect(countBelow(rising, limit)).toBe(numbers.filter((n) => n < limit).length);
      expect(countUpTo(rising, limit)).toBe(numbers.filter((n) => n <= limit).length);
    }),
  );
});

const someStretch = fc.tuple(
  someDrawing(30),
  fc.boolean(),
  fc.double({ min: -0.2, max: 1.2, noNaN: true }),
  fc.constantFrom(0.5, 5, 30.25, 400, 40_000),
);

test('every event is earlier, in view or later, and in one of them only', () => {
  fc.assert(
    fc.property(someStretch, ([drawing, folded, at, length]) => {
      const events = drawTimeline(drawing).events.toSorted((a, b) =>
        a.date.earliest < b.date.earliest ? -1 : 1,
      );
      const scale = timeScale(folded ? quietStretches(events) : []);
      const lane = laneIndex('', events, scale);
      const [first = 0, last = 0] = [lane.from[0], lane.ends.at(-1)];
      const start = first + (last - first) * at;
      const end = start + length;
      const isEarlier = (event: (typeof events)[number]) =>
        scale.toDisplay(spanOf(event.date).to) <= start;
      const isLater = (event: (typeof events)[number]) =>
        scale.toDisplay(spanOf(event.date).from) >= end;
      expect(countsAround(lane, { start, end })).toEqual({
        earlier: events.filter(isEarlier).length,
        inView: events.filter((event) => !isEarlier(event) && !isLater(event)).length,
        later: events.filter((event) => !isEarlier(event) && isLater(event)).length,
      });
    }),
  );
});

test('the first event within a stretch is the first that begins in it', () => {
  const { events } = drawTimeline('a: 2024-09-01/2024-09-30\nb: 2024-09-10\nc: 2024-09-12');
  const lane = laneIndex('', events, timeScale([]));
  const start = (lane.from[0] ?? 0) + 2;
  expect(firstWithin(lane, { start, end: start + 60 })?.id).toBe('b');
  expect(firstWithin(lane, { start, end: start + 3 })).toBeNull();
  expect(firstWithin(lane, { start: start + 200, end: start + 203 })).toBeNull();
});
