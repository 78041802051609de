import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gridMove, withinGrid } from '../../../src/explore/matrix/grid-move.ts';

const size = { rows: 10, columns: 4 };
const middle = { row: 4, column: 2 };

test.each([
  ['ArrowUp', 3, 2],
  ['ArrowDown', 5, 2],
  ['ArrowLeft', 4, 1],
  ['ArrowRight', 4, 3],
  ['PageUp', 0, 2],
  ['PageDown', 9, 2],
  ['Home', 4, 0],
  ['End', 4, 3],
  ['Ctrl+Home', 0, 0],
  ['Ctrl+End', 9, 3],
])('%s', (keys, row, column) => {
  const [key = '', ctrl] = keys.split('+').reverse();
  expect(gridMove({ key, ctrlKey: ctrl === 'Ctrl' }, middle, size)).toEqual({ row, column });
});

test('other keys are not the grid’s', () => {
  for (const key of ['a', 'Tab', 'Escape', 'Enter', ' ', 'toString']) {
    expect(gridMove({ key, ctrlKey: false }, middle, size), key).toBeNull();
  }
  expect(gridMove({ key: 'ArrowUp', ctrlKey: true }, middle, size)).toBeNull();
});

const someSize = fc.record({
  rows: fc.integer({ min: 1, max: 30 }),
  columns: fc.integer({ min: 1, max: 30 }),
});
const somePlace = fc.record({ row: fc.nat(40), column: fc.nat(40) });

test('no key leads out of the grid, and a place outside it is brought in', () => {
  const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown'];
  fc.assert(
    fc.property(
      someSize,
      somePlace,
      fc.constantFrom(...keys, 'Home', 'End'),
      fc.boolean(),
      (grid, place, key, ctrlKey) => {
        const inside = withinGrid(place, grid);
        const next = gridMove({ key, ctrlKey }, inside, grid);
        for (const { row, column } of next === null ? [inside] : [inside, next]) {
          expect(row >= 0 && row < grid.rows && column >= 0 && column < grid.columns).toBe(true);
        }
      },
    ),
  );
});
