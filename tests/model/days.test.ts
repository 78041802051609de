import { expect, test } from 'vitest';
import { dayOf, eachDay, edtfOf, hullOf, monthOf, widen } from '../../src/model/days.ts';

test.each([
  ['2024-09-10', '2024-09-10', '2024-09-10'],
  ['2024-02-01', '2024-02-29', '2024-02'],
  ['2024-01-01', '2024-12-31', '2024'],
  ['2024-09-10', '2024-09-11', '2024-09-10/2024-09-11'],
  ['2024-01-01', '2024-11-30', '2024-01-01/2024-11-30'],
])('%s to %s is written %s', (earliest, latest, edtf) => {
  expect(edtfOf({ earliest, latest })).toBe(edtf);
});

test.each([
  [2024, 0, '2023-12'],
  [2024, 13, '2025-01'],
  [2024, 2, '2024-02'],
  [2024, -11, '2023-01'],
])('month %i-%i is %s', (year, month, edtf) => {
  expect(edtfOf(monthOf(year, month))).toBe(edtf);
});

test('a day that the calendar does not have is nothing', () => {
  expect(dayOf(2024, 2, 30)).toEqual([]);
});

test('days are joined, widened and counted with both their ends', () => {
  const days = hullOf(
    { earliest: '2024-03-02', latest: '2024-03-02' },
    { earliest: '2024-02-29', latest: '2024-02-29' },
  );
  expect(eachDay(days)).toEqual(['2024-02-29', '2024-03-01', '2024-03-02']);
  expect(edtfOf(widen(days, 1))).toBe('2024-02-28/2024-03-03');
});
