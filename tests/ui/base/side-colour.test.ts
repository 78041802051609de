import { expect, test } from 'vitest';
import { sideColour } from '../../../src/ui/base/side-colour.ts';

const sides = ['uk', 'us', 'eu', 'other'].map((id) => ({ id, label: id }));

test('the first two sides have a hue of their own, all others the neutral one', () => {
  expect(sides.map(({ id }) => sideColour(id, sides))).toEqual([
    'var(--side-1)',
    'var(--side-2)',
    'var(--side-others)',
    'var(--side-others)',
  ]);
});

test('a side that is not on the list is a neutral one', () => {
  expect(sideColour('mars', sides)).toBe('var(--side-others)');
  expect(sideColour('uk', [])).toBe('var(--side-others)');
});
