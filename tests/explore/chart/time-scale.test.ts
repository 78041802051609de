import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeScale } from '../../../src/explore/chart/time-scale.ts';
import { dayNumber } from '../../../src/model/civil-date.ts';
import { foldedScale, someQuiet } from '../support/arbitrary-scale.ts';

const scale = foldedScale('2024-09-13 meeting\n2025-01-20 call\n2025-03-10 visit');

function apart(one: string, other: string): number {
  return scale.toDisplay(dayNumber(other)) - scale.toDisplay(dayNumber(one));
}

describe('a folded quiet stretch', () => {
  test('takes five days of the chart however long it is', () => {
    const widths = scale.folds.map(({ from, to, displayFrom, displayTo }) => {
      return [to - from, displayTo - displayFrom];
    });
    expect(widths).toEqual([
      [124, 5],
      [44, 5],
    ]);
  });

  test('leaves two days to scale beside each event', () => {
    expect(apart('2024-09-13', '2024-09-16')).toBe(3);
    expect(apart('2025-01-18', '2025-01-20')).toBe(2);
    expect(apart('2024-09-13', '2025-01-20')).toBe(3 + 5 + 2);
  });

  test('is crossed at an even pace', () => {
    const { from, to, displayFrom } = scale.folds[0] ?? { from: 0, to: 1, displayFrom: 0 };
    expect(scale.toDisplay((from + to) / 2)).toBe(displayFrom + 2.5);
    expect(scale.toDay(displayFrom + 2.5)).toBe((from + to) / 2);
  });

  test('leaves days before the first of them where they are', () => {
    expect(scale.toDisplay(dayNumber('2024-09-13'))).toBe(dayNumber('2024-09-13'));
    expect(scale.toDisplay(dayNumber('1969-12-31'))).toBe(-1);
  });
});

test('without folds every day stands where it is', () => {
  const plain = timeScale([]);
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (day) => {
      expect(plain.toDisplay(day) === day && plain.toDay(day) === day).toBe(true);
    }),
  );
  expect(plain.folds).toEqual([]);
});

/** A time of the years 1890 to 2110, in days; a fraction is an hour. */
const someTime = fc.double({
  noNaN: true,
  min: dayNumber('1890-01-01'),
  max: dayNumber('2110-01-01'),
});

test('a time drawn and read back is the same time', () => {
  fc.assert(
    fc.property(someQuiet, someTime, (drawing, time) => {
      const { toDisplay, toDay } = foldedScale(drawing);
      expect(toDay(toDisplay(time))).toBeCloseTo(time, 6);
    }),
  );
});

test('a place on the chart read and drawn back is the same place', () => {
  fc.assert(
    fc.property(someQuiet, someTime, (drawing, place) => {
      const { toDisplay, toDay } = foldedScale(drawing);
      expect(toDisplay(toDay(place))).toBeCloseTo(place, 6);
    }),
  );
});

test('the later of two times stands further right', () => {
  fc.assert(
    fc.property(someQuiet, someTime, someTime, (drawing, one, other) => {
      fc.pre(Math.abs(one - other) > 1e-6);
      const { toDisplay } = foldedScale(drawing);
      expect(toDisplay(Math.min(one, other))).toBeLessThan(toDisplay(Math.max(one, other)));
    }),
  );
});

test('a fold is never wider than what it folds, and the edges of all folds meet the scale', () => {
  fc.assert(
    fc.property(someQuiet, (drawing) => {
      const { folds, toDisplay } = foldedScale(drawing);
      for (const [at, { from, to, displayFrom, displayTo, quiet }] of folds.entries()) {
        expect([toDisplay(from), toDisplay(to)]).toEqual([displayFrom, displayTo]);
        expect(displayTo - displayFrom).toBeLessThan(to - from);
        expect(from).toBeGreaterThan(folds[at - 1]?.to ?? -Infinity);
        expect(quiet.from < from && to < quiet.to).toBe(true);
      }
    }),
  );
});
