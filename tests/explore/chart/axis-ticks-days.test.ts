import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedDays, tickSteps } from '../../../src/explore/chart/axis-ticks.ts';
import { dateParts, dayNumber, isoDateOf, weekdayOf } from '../../../src/model/civil-date.ts';

function marked(unit: string, count: number, from: string, to: string): readonly string[] {
  const step = tickSteps.find((each) => each.unit === unit && each.count === count);
  if (step === undefined) throw new Error(`There is no step of ${count} ${unit}.`);
  return markedDays(step, dayNumber(from), dayNumber(to)).map(isoDateOf);
}

test('days, one by one, the leap day among them', () => {
  expect(marked('day', 1, '2024-02-28', '2024-03-02')).toEqual([
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
  ]);
});

test('every other day, the same ones on both sides of 1970', () => {
  expect(marked('day', 2, '1969-12-29', '1970-01-04')).toEqual([
    '1969-12-30',
    '1970-01-01',
    '1970-01-03',
  ]);
});

test('weeks from their Mondays', () => {
  expect(marked('week', 1, '2024-09-10', '2024-10-01')).toEqual([
    '2024-09-16',
    '2024-09-23',
    '2024-09-30',
  ]);
});

test('months and quarters from their first days', () => {
  expect(marked('month', 1, '2024-11-02', '2025-02-01')).toEqual(['2024-12-01', '2025-01-01']);
  expect(marked('month', 3, '2024-08-02', '2025-04-02')).toEqual([
    '2024-10-01',
    '2025-01-01',
    '2025-04-01',
  ]);
});

test('years, and centuries by their round numbers', () => {
  expect(marked('year', 1, '1968-06-01', '1971-01-01')).toEqual(['1969-01-01', '1970-01-01']);
  expect(marked('year', 25, '1901-01-01', '1976-01-01')).toEqual([
    '1925-01-01',
    '1950-01-01',
    '1975-01-01',
  ]);
});

test('steps rise from fine to coarse', () => {
  const spans = tickSteps.map(({ days }) => days);
  expect(spans).toEqual(spans.toSorted((a, b) => a - b));
});

/** From before the calendar begins to after it ends. */
const someStretch = fc
  .record({
    from: fc.double({ noNaN: true, min: dayNumber('0000-01-01') - 999, max: 3_000_000 }),
    times: fc.double({ noNaN: true, min: 0, max: 40 }),
    step: fc.constantFrom(...tickSteps),
  })
  .map(({ from, times, step }) => ({ step, from, to: from + times * step.days }));

test('every day marked exists, lies in the stretch, and stands in its order', () => {
  fc.assert(
    fc.property(someStretch, ({ step, from, to }) => {
      const days = markedDays(step, from, to);
      for (const [at, day] of days.entries()) {
        expect(dayNumber(isoDateOf(day)) === day).toBe(true);
        expect(day >= from && day < to).toBe(true);
        expect(day).toBeGreaterThan(days[at - 1] ?? -Infinity);
      }
    }),
  );
});

test('none is left out', () => {
  fc.assert(
    fc.property(someStretch, ({ step, from, to }) => {
      const { unit, count } = step;
      const all = new Set(markedDays(step, from, to));
      const wrong: string[] = [];
      for (let day = Math.ceil(from); day + 1 <= to && to - from < 5000; day += 1) {
        const date = isoDateOf(day);
        if (!/^\d{4}-/.test(date)) continue;
        const { year, month, day: ofMonth } = dateParts(date);
        const expected = {
          day: day % count === 0,
          week: weekdayOf(date) === 0,
          month: ofMonth === 1 && (month - 1) % count === 0,
          year: ofMonth === 1 && month === 1 && year % count === 0,
        };
        if (all.has(day) !== expected[unit]) wrong.push(`${date}, ${count} ${unit}`);
      }
      expect(wrong).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
