import { expect, test } from 'vitest';
import { tintOf } from '../../../src/explore/matrix/cell.ts';

test('none has no ink, the most has most, and nothing has more than can be read on', () => {
  expect([0, 1, 2, 4, 9].map((count) => tintOf(count, 9))).toEqual([0, 10, 14, 20, 30]);
  expect(tintOf(12, 9)).toBe(30);
  expect(tintOf(0, 0)).toBe(0);
});
