import { expect, test } from 'vitest';
import { sortedBy, sortOf } from '../../../src/explore/table/sorted-events.ts';
import type { TableLayout } from '../../../src/explore/view.ts';

const inTime: TableLayout = { columns: null, sort: null };

test('a column sorts upwards, then downwards, then time again', () => {
  const up = sortedBy(inTime, 'place');
  expect(up.sort).toEqual({ column: 'place', descending: false });
  const down = sortedBy(up, 'place');
  expect(down.sort).toEqual({ column: 'place', descending: true });
  expect(sortedBy(down, 'place')).toEqual(inTime);
});

test('the order of time is that of the date, upwards', () => {
  expect(sortOf(inTime)).toEqual({ column: 'date', descending: false });
  const down = sortedBy(inTime, 'date');
  expect(down.sort).toEqual({ column: 'date', descending: true });
  expect(sortedBy(down, 'date')).toEqual(inTime);
  expect(sortedBy(sortedBy(inTime, 'place'), 'date')).toEqual(inTime);
});

test('another column begins upwards', () => {
  expect(sortedBy(sortedBy(sortedBy(inTime, 'place'), 'place'), 'kind').sort).toEqual({
    column: 'kind',
    descending: false,
  });
});
