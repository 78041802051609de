import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartWindow } from '../../../src/explore/chart/axis-ticks.ts';
import { displayRangeOf } from '../../../src/explore/chart/display-range.ts';
import { MAX_LABELLED_ROWS } from '../../../src/explore/chart/expected-rows.ts';
import { countIn, laneIndex } from '../../../src/explore/chart/lane-index.ts';
import { MAX_MARKS } from '../../../src/explore/chart/marks.ts';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { timeScale } from '../../../src/explore/chart/time-scale.ts';
import { type PlacedChart, placeChart } from '../../../src/ui/chart/place-marks.ts';
import { someDrawing } from '../../explore/support/arbitrary.ts';
import { drawTimeline } from '../../explore/support/draw-timeline.ts';

const oneLane = { labelled: true, fewestRows: 1, widthOf: () => 90 };
const anyScreen = Number.POSITIVE_INFINITY;

function drawnOn(
  drawing: string,
  period: { from: string; to: string },
  options: Partial<typeof oneLane> = {},
): PlacedChart {
  const scale = timeScale([]);
  const window = { ...displayRangeOf(period, scale), width: 900 };
  const lane = laneIndex('', drawTimeline(drawing).events, scale);
  return placeChart([lane], { ...oneLane, ...options, window }, anyScreen);
}

/** Where the events of a drawing stand on a chart of 900 pixels with labels of 90: `talks 0 right`. */
function placed(drawing: string, period: { from: string; to: string }): readonly string[] {
  return drawnOn(drawing, period).lanes.flatMap(({ places }) =>
    places.map(({ mark, row, side }) => `${mark.id} ${row} ${side}`),
  );
}

const month = { from: '2024-09-01', to: '2024-09-30' };
const manyOn = (day: string, number: number) =>
  Array.from({ length: number }, (_, n) => `e${n}: ${day}`).join('\n');

test('events of one day stand below each other, the next with room beside it above again', () => {
  const drawing = 'talks: 2024-09-10\ncall: 2024-09-10\npost: 2024-09-18';
  expect(placed(drawing, month)).toEqual(['talks 0 right', 'call 1 right', 'post 0 right']);
});

test('a label at the right edge stands to the left of its marker', () => {
  expect(placed('talks: 2024-09-29', month)).toEqual(['talks 0 left']);
});

test('a bar is as long as its days, and its label stands beside it', () => {
  const drawing = 'visit: 2024-09-02/2024-09-12\ncall: 2024-09-15\npost: 2024-09-17';
  expect(placed(drawing, month)).toEqual(['visit 0 right', 'call 1 right', 'post 0 right']);
});

test('events outside the window have a place and no label', () => {
  expect(placed('early: 2024-08-01\ntalks: 2024-09-10\nlate: 2024-11-01', month)).toEqual([
    'early 0 none',
    'talks 0 right',
    'late 0 none',
  ]);
});

test('beyond twelve rows labels are left out, never events', () => {
  const sides = placed(manyOn('2024-09-10', 20), month).map((each) => each.split(' ')[2]);
  expect(MAX_LABELLED_ROWS).toBe(12);
  expect(sides.filter((side) => side === 'none')).toHaveLength(8);
  expect(sides).toHaveLength(20);
});

test('more events of a day than there is room for are a column below those that stand singly', () => {
  const { lanes, rows } = drawnOn(`${manyOn('2024-09-10', 60)}\nlate: 2024-09-20`, month);
  const marks = lanes.flatMap(({ places }) =>
    places.map(({ mark, row, rows: own, share }) => [mark.kind, mark.count, row, own, share]),
  );
  expect(marks).toEqual([
    ['single', 1, 0, 1, 1],
    ['column', 60, 1, 5, 1],
  ]);
  expect(rows).toBe(6);
});

test('a compact chart has no labels', () => {
  const { lanes } = drawnOn('talks: 2024-09-10\ncall: 2024-09-11', month, { labelled: false });
  expect(lanes.flatMap(({ places }) => places.map(({ side }) => side))).toEqual(['none', 'none']);
});

const manyLines = fc
  .array(someDrawing(), { minLength: 1, maxLength: 12, size: 'max' })
  .map((drawings) => drawings.join('\n'));

/** Lanes of some events each, in a window somewhere in their time. */
const someChart = fc
  .record({
    drawings: fc.array(manyLines, { minLength: 1, maxLength: 5 }),
    width: fc.integer({ min: 200, max: 1600 }),
    folded: fc.boolean(),
    zoom: fc.constantFrom(1, 0.3, 0.02),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ drawings, width, folded, zoom, at }) => {
    const timelines = drawings.map(drawTimeline);
    const all = timelines.flatMap(({ events }) => events);
    const scale = timeScale(folded && all.length > 0 ? quietStretches(all) : []);
    const lanes = timelines.map(({ events }, n) => {
      const sorted = events.toSorted((a, b) => (a.date.earliest < b.date.earliest ? -1 : 1));
      return laneIndex(drawings.length === 1 ? '' : `lane ${n}`, sorted, scale);
    });
    const days = lanes.flatMap(({ from, to }) => [...from, ...to]);
    const [first, last] = [Math.min(0, ...days) - 10, Math.max(1, ...days) + 10];
    const length = Math.max(5, (last - first) * zoom);
    const start = first + (last - first - length) * at;
    return { lanes, window: { start, end: start + length, width } satisfies ChartWindow };
  });

test('the counts of all marks of a lane add up to its events in view, and lanes lie below each other', () => {
  fc.assert(
    fc.property(someChart, ({ lanes, window }) => {
      const chart = placeChart(lanes, { ...oneLane, window }, anyScreen);
      let row = 0;
      for (const [at, lane] of chart.lanes.entries()) {
        const sum = lane.places.reduce((all, { mark }) => all + mark.count, 0);
        expect(sum).toBe(countIn(lane.lane, window));
        expect(lane.lane).toBe(lanes[at]);
        expect(lane.row).toBe(row);
        for (const place of lane.places) {
          expect(place.row).toBeGreaterThanOrEqual(lane.row);
          expect(place.row + place.rows).toBeLessThanOrEqual(lane.row + lane.rows);
        }
        row += lane.rows;
      }
      expect(chart.rows).toBe(row);
    }),
  );
});

test('no screen has more marks than can be read, however many events there are', () => {
  const days = Array.from(
    { length: 4000 },
    (_, n) => `d${n}: ${2000 + (n % 25)}-${pad(1 + (n % 12))}-${pad(1 + (n % 28))}`,
  );
  const events = drawTimeline(days.join('\n')).events.toSorted((a, b) =>
    a.date.earliest < b.date.earliest ? -1 : 1,
  );
  const scale = timeScale([]);
  const lanes = Array.from({ length: 40 }, (_, n) =>
    laneIndex(
      `lane ${n}`,
      events.filter((_, at) => at % 40 === n),
      scale,
    ),
  );
  for (const [from, to] of [
    ['2000-01-01', '2024-12-31'],
    ['2003-01-01', '2003-12-31'],
    ['2010-05-01', '2010-05-20'],
  ] as const) {
    const window = { ...displayRangeOf({ from, to }, scale), width: 1000 };
    const chart = placeChart(lanes, { ...oneLane, window }, 36);
    const marks = chart.lanes.flatMap(({ row, rows, places }) =>
      places.filter(({ mark }) => mark.count > 0).map(() => ({ row, end: row + rows })),
    );
    for (let top = 0; top < chart.rows; top += 1) {
      const onScreen = marks.filter(({ row, end }) => end > top && row < top + 36);
      expect(onScreen.length).toBeLessThanOrEqual(MAX_MARKS);
    }
  }
});

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
