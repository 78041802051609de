import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LabelPlacement,
  type Marked,
  placeLabels,
  rowCount,
} from '../../../src/explore/chart/label-rows.ts';

function marker(id: string, left: number, right: number, labelWidth: number): Marked {
  return { id, left, right, labelWidth };
}

/** Each marker's row and the side of its label: `a 0 right`. */
function placed(markers: readonly Marked[], width: number, rows = 3): readonly string[] {
  return [...placeLabels(markers, width, rows)].map(([id, at]) => `${id} ${at.row} ${at.side}`);
}

describe('a label', () => {
  test('stands to the right of its marker', () => {
    expect(placed([marker('a', 0, 12, 80)], 200)).toEqual(['a 0 right']);
  });

  test('stands to the left where it would run over the edge', () => {
    expect(placed([marker('a', 150, 162, 80)], 200)).toEqual(['a 0 left']);
  });

  test('is left out where neither side has room, and its marker stays', () => {
    expect(placed([marker('a', 50, 62, 180)], 200)).toEqual(['a 0 none']);
  });

  test('goes a row further down rather than over its neighbour', () => {
    const three = [marker('a', 0, 12, 80), marker('b', 50, 62, 80), marker('c', 110, 122, 60)];
    expect(placed(three, 200)).toEqual(['a 0 right', 'b 1 right', 'c 0 right']);
  });

  test('is left out where all rows are full, its marker below them', () => {
    const three = ['a', 'b', 'c'].map((id) => marker(id, 20, 32, 80));
    expect(placed(three, 200, 2)).toEqual(['a 0 right', 'b 1 right', 'c 2 none']);
  });

  test('is not written for a marker beside the chart', () => {
    expect(placed([marker('a', -30, -18, 80), marker('b', 210, 222, 80)], 200)).toEqual([
      'a 0 none',
      'b 0 none',
    ]);
  });

  test('is written for a bar that begins before the chart', () => {
    expect(placed([marker('a', -300, 40, 80)], 200)).toEqual(['a 0 right']);
  });
});

test('without markers there are no rows', () => {
  expect(rowCount(placeLabels([], 200, 3))).toBe(0);
});

const someMarkers = fc
  .array(
    fc.record({
      at: fc.oneof(fc.integer({ min: -300, max: 1500 }), fc.integer({ min: 400, max: 450 })),
      length: fc.constantFrom(12, 12, 12, 30, 250),
      labelWidth: fc.integer({ min: 0, max: 260 }),
    }),
    { maxLength: 60 },
  )
  .map((markers) =>
    markers.map(({ at, length, labelWidth }, n) => marker(`${n}`, at, at + length, labelWidth)),
  );
const someChart = fc.record({
  markers: someMarkers,
  width: fc.integer({ min: 200, max: 1400 }),
  rows: fc.integer({ min: 0, max: 14 }),
});

/** From where to where a marker with its label reaches. */
function reach(
  { left, right, labelWidth }: Marked,
  { side }: LabelPlacement,
): readonly [number, number] {
  if (side === 'right') return [left, right + labelWidth];
  return [side === 'left' ? left - labelWidth : left, right];
}

test('every marker is placed, once', () => {
  fc.assert(
    fc.property(someChart, ({ markers, width, rows }) => {
      const ids = [...placeLabels(markers, width, rows).keys()];
      expect(ids.sort()).toEqual(markers.map(({ id }) => id).sort());
    }),
  );
});

test('in a row nothing overlaps, and neighbours are told apart', () => {
  fc.assert(
    fc.property(someChart, ({ markers, width, rows }) => {
      const at = placeLabels(markers, width, rows);
      const byRow = new Map<number, (readonly [number, number])[]>();
      for (const each of markers) {
        const place = at.get(each.id) ?? { row: -1, side: 'none' };
        byRow.set(place.row, [...(byRow.get(place.row) ?? []), reach(each, place)]);
      }
      for (const spans of byRow.values()) {
        spans.sort(([one], [other]) => one - other);
        for (const [n, [left]] of spans.slice(1).entries()) {
          expect(left - (spans[n]?.[1] ?? left)).toBeGreaterThanOrEqual(8);
        }
      }
    }),
  );
});

test('labels stand inside the chart and within its rows, and rows are counted from the top', () => {
  fc.assert(
    fc.property(someChart, ({ markers, width, rows }) => {
      const at = placeLabels(markers, width, rows);
      for (const each of markers) {
        const place = at.get(each.id) ?? { row: -1, side: 'none' };
        const [left, right] = reach(each, place);
        if (place.side === 'right') expect(right).toBeLessThanOrEqual(width);
        if (place.side === 'left') expect(left).toBeGreaterThanOrEqual(0);
        if (place.side !== 'none') expect(place.row).toBeLessThan(rows);
      }
      const used = new Set([...at.values()].map(({ row }) => row));
      expect([...used].sort((a, b) => a - b)).toEqual([...Array(rowCount(at)).keys()]);
    }),
  );
});

test('a thousand markers on one day are placed before a reader notices', () => {
  const many = Array.from({ length: 1000 }, (_, n) => marker(`${n}`, 300, 312, 90));
  const start = performance.now();
  const at = placeLabels(many, 1000, 12);
  expect(performance.now() - start).toBeLessThan(1000);
  expect([...at.values()].filter(({ side }) => side !== 'none')).toHaveLength(12);
  expect(rowCount(at)).toBe(1000);
});
