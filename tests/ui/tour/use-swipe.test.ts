import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swiped } from '../../../src/ui/tour/use-swipe.ts';

test.each([
  [-120, 10, 'next'],
  [120, -30, 'previous'],
  [-30, 0, null],
  [-60, 50, null],
  [10, 300, null],
  [0, 0, null],
])('a finger that goes %i across and %i down means %s', (byX, byY, meant) => {
  expect(swiped(byX, byY)).toBe(meant);
});

test('a finger that goes more down than across never turns a page, and the other way turns back', () => {
  const far = fc.integer({ min: -2000, max: 2000 });
  fc.assert(
    fc.property(far, far, (byX, byY) => {
      if (Math.abs(byY) >= Math.abs(byX)) expect(swiped(byX, byY)).toBeNull();
      const there = swiped(byX, byY);
      const back = swiped(-byX, byY);
      expect([there, back].sort()).toEqual(
        there === null ? [null, null] : ['next', 'previous'].sort(),
      );
    }),
  );
});
