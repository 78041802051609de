import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clampedTo,
  dateRangeOf,
  fitting,
  MIN_WINDOW_DAYS,
  panned,
  revealing,
  zoomed,
} from '../../../src/explore/chart/chart-window.ts';
import { type DisplayRange, displayRangeOf } from '../../../src/explore/chart/display-range.ts';
import { spanOf } from '../../../src/explore/chart/event-span.ts';
import { timeScale } from '../../../src/explore/chart/time-scale.ts';
import { someDay, someDrawing } from '../support/arbitrary.ts';
import { foldedScale, someQuiet } from '../support/arbitrary-scale.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const plain = timeScale([]);
const bounds = { start: 0, end: 100 };

describe('moving about', () => {
  test('zooming in halves what is shown around the same middle', () => {
    expect(zoomed({ start: 20, end: 60 }, 0.5, bounds)).toEqual({ start: 30, end: 50 });
    expect(zoomed({ start: 20, end: 60 }, 2, bounds)).toEqual({ start: 0, end: 80 });
  });

  test('five days are the least that is shown', () => {
    expect(MIN_WINDOW_DAYS).toBe(5);
    expect(zoomed({ start: 20, end: 26 }, 0.5, bounds)).toEqual({ start: 20.5, end: 25.5 });
  });

  test('panning moves by a part of what is shown, as far as there is anything', () => {
    expect(panned({ start: 20, end: 60 }, 0.5, bounds)).toEqual({ start: 40, end: 80 });
    expect(panned({ start: 20, end: 60 }, -0.75, bounds)).toEqual({ start: 0, end: 40 });
    expect(panned({ start: 20, end: 60 }, 5, bounds)).toEqual({ start: 60, end: 100 });
  });

  test('an event in view moves nothing, another comes into the middle', () => {
    const shown = { start: 20, end: 60 };
    expect(revealing(shown, { start: 20, end: 60 }, bounds)).toBe(shown);
    expect(revealing(shown, { start: 79, end: 81 }, bounds)).toEqual({ start: 60, end: 100 });
    expect(revealing(shown, { start: 59, end: 61 }, bounds)).toEqual({ start: 40, end: 80 });
  });

  test('an event longer than what is shown comes into view whole', () => {
    const next = revealing({ start: 0, end: 10 }, { start: 30, end: 80 }, bounds);
    expect(next).toEqual({ start: 25, end: 85 });
  });
});

describe('days shown', () => {
  test('both days of a period are included', () => {
    expect(displayRangeOf({ from: '1970-01-01', to: '1970-01-31' }, plain)).toEqual({
      start: 0,
      end: 31,
    });
    expect(dateRangeOf({ start: 0.4, end: 30.6 }, plain)).toEqual({
      from: '1970-01-01',
      to: '1970-01-31',
    });
  });

  test('a stretch of hours is the day it lies in', () => {
    expect(dateRangeOf({ start: 0.1, end: 0.4 }, plain)).toEqual({
      from: '1970-01-01',
      to: '1970-01-01',
    });
  });

  test('fitting leaves a margin, and has nothing to fit where there are no events', () => {
    const { events } = drawTimeline('1970-01-01 call\n1970-04-10 call');
    expect(fitting(events, plain)).toEqual({ start: -5, end: 105 });
    expect(fitting([], plain)).toBeNull();
  });

  test('a period drawn and read back is the same period, folded or not', () => {
    fc.assert(
      fc.property(someQuiet, someDay, someDay, (drawing, one, other) => {
        const period = one < other ? { from: one, to: other } : { from: other, to: one };
        for (const scale of [plain, foldedScale(drawing)]) {
          expect(dateRangeOf(displayRangeOf(period, scale), scale)).toEqual(period);
        }
      }),
    );
  });
});

const someStretch = fc
  .tuple(
    fc.double({ noNaN: true, min: -1e5, max: 1e5 }),
    fc.double({ noNaN: true, min: 5, max: 1e5 }),
  )
  .map(([start, length]) => ({ start, end: start + length }));

function expectInside(inner: DisplayRange, outer: DisplayRange): void {
  expect(inner.start).toBeGreaterThanOrEqual(outer.start - 1e-6);
  expect(inner.end).toBeLessThanOrEqual(outer.end + 1e-6);
  expect(inner.end).toBeGreaterThan(inner.start);
}

test('whatever a reader does, the chart stays within its bounds', () => {
  fc.assert(
    fc.property(
      someStretch,
      someStretch,
      fc.double({ noNaN: true, min: -3, max: 3 }),
      (shown, outer, by) => {
        expectInside(clampedTo(shown, outer), outer);
        expectInside(panned(shown, by, outer), outer);
        expectInside(zoomed(shown, Math.abs(by), outer), outer);
      },
    ),
  );
});

test('every event is in view once all are fitted, and once it is revealed', () => {
  fc.assert(
    fc.property(someDrawing(), someStretch, (drawing, shown) => {
      const { events } = drawTimeline(drawing);
      const scale = foldedScale(drawing);
      const all = fitting(events, scale) ?? shown;
      for (const { date } of events) {
        const { from, to } = spanOf(date);
        const event = { start: scale.toDisplay(from), end: scale.toDisplay(to) };
        expectInside(event, all);
        expectInside(event, revealing(shown, event, all));
      }
    }),
  );
});
