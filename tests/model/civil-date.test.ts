import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateParts,
  dayNumber,
  daysInMonth,
  isIsoDate,
  isoDateOf,
  weekdayOf,
} from '../../src/model/civil-date.ts';

/** Days from year 0 to 9999, which is what four digits can say. */
const day = fc.integer({ min: -719_528, max: 2_932_896 });

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-03-01', 11_017],
  ['0000-01-01', -719_528],
  ['9999-12-31', 2_932_896],
])('%s is day %i', (date, number) => {
  expect(dayNumber(date)).toBe(number);
  expect(isoDateOf(number)).toBe(date);
});

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2024, 12, 31],
  [2024, 9, 30],
])('month %i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

describe('a day of the calendar', () => {
  test.each(['2024-02-29', '0001-01-01', '1872-10-31'])('%s is one', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-01-00',
    '2024-1-1',
    '2024-01',
    '20240101',
    ' 2024-01-01',
    '2024-01-01T00:00',
    '',
  ])('%j is none, and has no number', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(
      new RangeError(`"${text}" is not a day of the calendar.`),
    );
  });
});

test.each([
  ['2024-09-10', 1],
  ['2025-01-26', 6],
  ['1872-10-07', 0],
  ['1969-12-28', 6],
])('%s is weekday %i, counted from Monday', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

test('days and their numbers are one to one, in the same order', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(dayNumber(isoDateOf(a))).toBe(a);
      expect(isoDateOf(a) < isoDateOf(b)).toBe(a < b);
    }),
  );
});

test('a day later is the next of the month, and the next of the week', () => {
  fc.assert(
    fc.property(
      day.filter((number) => number < 2_932_896),
      (number) => {
        const [today, tomorrow] = [isoDateOf(number), addDays(isoDateOf(number), 1)];
        const { year, month, day } = dateParts(today);
        expect(weekdayOf(tomorrow)).toBe((weekdayOf(today) + 1) % 7);
        expect(dateParts(tomorrow).day).toBe(day === daysInMonth(year, month) ? 1 : day + 1);
        expect(addDays(tomorrow, -1)).toBe(today);
      },
    ),
  );
});

test('a fraction of a day is cut off, before 1970 as after', () => {
  expect(isoDateOf(0.9)).toBe('1970-01-01');
  expect(isoDateOf(-0.1)).toBe('1969-12-31');
});
