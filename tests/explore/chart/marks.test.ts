import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DisplayRange, displayRangeOf } from '../../../src/explore/chart/display-range.ts';
import { bucketDays, countIn, laneIndex } from '../../../src/explore/chart/lane-index.ts';
import {
  type ChartMark,
  chartMarksIn,
  eventsOf,
  fewChoicesAt,
  gridLevel,
  isCoarsest,
  levelAt,
  markWith,
} from '../../../src/explore/chart/marks.ts';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { timeScale } from '../../../src/explore/chart/time-scale.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const toScale = timeScale([]);
const all = Number.POSITIVE_INFINITY;

function laneOf(drawing: string, id = 'all') {
  return laneIndex(id, drawTimeline(drawing).events, toScale);
}

function days(from: string, to: string): DisplayRange {
  return displayRangeOf({ from, to }, toScale);
}

/** `column 3`, `talks`. */
function said(marks: readonly ChartMark[]): readonly string[] {
  return marks.map((mark) =>
    mark.kind === 'single' ? mark.event.id : `${mark.kind} ${mark.count}`,
  );
}

/** From a day that begins a bucket of 8 days. */
const crowd = `
  a: 1970-01-01
  b: 1970-01-02
  c: 1970-01-03
  late: 1970-01-12
`;

describe('the events of a bucket', () => {
  const window = days('1970-01-01', '1970-01-31');

  test('stand singly where they are few', () => {
    expect(said(chartMarksIn(laneOf(crowd), window, 3, 3))).toEqual(['a', 'b', 'c', 'late']);
  });

  test('are one column where they are more', () => {
    const marks = chartMarksIn(laneOf(crowd), window, 3, 2);
    expect(said(marks)).toEqual(['late', 'column 3']);
    expect(marks.map(({ id, range }) => [id, range])).toEqual([
      ['all late', { start: 11, end: 12 }],
      ['all:3:0', { start: 0, end: 8 }],
    ]);
  });

  test('all stand singly where the lane has few and all are asked for', () => {
    expect(said(chartMarksIn(laneOf(crowd), window, 3, all))).toEqual(['a', 'b', 'c', 'late']);
  });

  test('count as far as they are in view, and keep their id while the window is moved', () => {
    const moved = chartMarksIn(laneOf(crowd), days('1970-01-02', '1970-02-01'), 3, 1);
    expect(said(moved)).toEqual(['late', 'column 2']);
    expect(moved.at(-1)?.id).toBe('all:3:0');
    expect(moved.flatMap(eventsOf).map(({ id }) => id)).toEqual(['late', 'b', 'c']);
  });

  test('that began before the first bucket in view count in it', () => {
    const lane = laneOf('a: 1970-01-07/1970-01-11\nb: 1970-01-10\nc: 1970-01-30');
    expect(said(chartMarksIn(lane, days('1970-01-09', '1970-01-31'), 3, 1))).toEqual([
      'c',
      'column 2',
    ]);
  });
});

test('an event longer than a bucket is a bar of its own', () => {
  const lane = laneOf(`visit: 1969-12-01/1970-02-01\n${crowd}`);
  expect(said(chartMarksIn(lane, days('1970-01-01', '1970-01-31'), 3, 1))).toEqual([
    'visit',
    'late',
    'column 3',
  ]);
});

test('too many bars are drawn together, as long as all of them', () => {
  const many = Array.from(
    { length: 40 },
    (_, n) => `v${n}: 1970-01-0${1 + (n % 9)}/1970-03-${10 + (n % 20)}`,
  );
  const lane = laneOf(many.sort((a, b) => (a.slice(4) < b.slice(4) ? -1 : 1)).join('\n'));
  const sorted = laneIndex(
    'all',
    lane.events.toSorted((a, b) => (a.date.earliest < b.date.earliest ? -1 : 1)),
    toScale,
  );
  const marks = chartMarksIn(sorted, days('1970-01-01', '1970-04-30'), 2, 1);
  expect(marks.length).toBeLessThan(13);
  expect(marks.every(({ kind }) => kind === 'spells')).toBe(true);
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(40);
});

test('of a sparse lane those beside the window are there too, and count nothing', () => {
  const marks = chartMarksIn(laneOf(crowd), days('1970-01-05', '1970-01-31'), 3, all);
  expect(marks.map(({ id, count }) => `${id} ${count}`)).toEqual([
    'all a 0',
    'all b 0',
    'all c 0',
    'all late 1',
  ]);
});

test('buckets are 14 pixels wide at least, and as wide as the largest count', () => {
  const crowded = laneOf(Array.from({ length: 1500 }, () => '1970-01-01').join('\n'));
  for (const width of [200, 900, 1600]) {
    for (const length of [5, 90, 4000, 90_000]) {
      const window = { start: 0, end: length, width };
      const px = (level: number) => (bucketDays(level) * width) / length;
      expect(px(gridLevel([laneOf(crowd)], window))).toBeGreaterThanOrEqual(14);
      expect(px(gridLevel([crowded], window))).toBeGreaterThanOrEqual(30);
    }
  }
});

test('each detail is no finer than the one before, down to one bucket', () => {
  let detail = 0;
  while (!isCoarsest(detail, 2)) {
    expect(levelAt(detail + 1, 2)).toBeGreaterThanOrEqual(levelAt(detail, 2));
    expect(fewChoicesAt(detail + 1)[0] ?? 0).toBeLessThanOrEqual(fewChoicesAt(detail)[0] ?? 0);
    detail += 1;
  }
  expect(bucketDays(levelAt(detail, 2))).toBeGreaterThan(36_525_00);
});

/** Enough of them that some stand together. */
const manyLines = fc
  .array(someDrawing(), { minLength: 4, maxLength: 12, size: 'max' })
  .map((drawings) => drawings.join('\n'));

const someView = fc
  .record({
    drawing: manyLines,
    folded: fc.boolean(),
    level: fc.integer({ min: 0, max: 13 }),
    few: fc.constantFrom(all, 4, 2, 1, 0),
    at: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
    length: fc.constantFrom(5, 30, 400, 30_000),
  })
  .map(({ drawing, folded, at, length, ...grid }) => {
    const events = drawTimeline(drawing).events.toSorted((a, b) =>
      a.date.earliest < b.date.earliest ? -1 : 1,
    );
    const scale = folded ? timeScale(quietStretches(events)) : toScale;
    const lane = laneIndex('all', events, scale);
    const [first = 0, last = 1] = [lane.from[0], lane.ends.at(-1)];
    const start = first + (last - first) * at;
    return { lane, window: { start, end: start + length }, ...grid };
  });

test('every event in view is in exactly one mark, and no other is in any', () => {
  fc.assert(
    fc.property(someView, ({ lane, window, level, few }) => {
      const marks = chartMarksIn(lane, window, level, few).filter(({ count }) => count > 0);
      const drawn = marks.flatMap(eventsOf).map(({ id }) => id);
      const inView = lane.events
        .filter((_, n) => (lane.from[n] ?? 0) < window.end && (lane.to[n] ?? 0) > window.start)
        .map(({ id }) => id);
      expect(drawn.toSorted()).toEqual(inView.toSorted());
      expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(inView.length);
      expect(countIn(lane, window)).toBe(inView.length);
      for (const mark of marks) expect(eventsOf(mark)).toHaveLength(mark.count);
      expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    }),
  );
});

test('marks are in view, columns on the grid, and an event is found in its mark', () => {
  fc.assert(
    fc.property(someView, ({ lane, window, level, few }) => {
      const marks = chartMarksIn(lane, window, level, few).filter(({ count }) => count > 0);
      for (const mark of marks) {
        expect(mark.range.start).toBeLessThan(window.end);
        expect(mark.range.end).toBeGreaterThan(window.start);
        if (mark.kind === 'column') {
          expect(mark.range.end - mark.range.start).toBe(bucketDays(level));
          expect(Math.abs(mark.range.start % bucketDays(level))).toBe(0);
          expect(mark.count).toBeGreaterThan(few === all ? 4 : few);
        }
        const [event] = eventsOf(mark);
        if (event !== undefined) expect(markWith(marks, event)).toBe(mark);
      }
    }),
  );
});

test('a column that stays in view keeps its id and its bucket while the window is moved', () => {
  fc.assert(
    fc.property(someView, fc.integer({ min: -40, max: 40 }), ({ lane, window, level }, by) => {
      const before = chartMarksIn(lane, window, level, 0).filter(({ kind }) => kind === 'column');
      const moved = { start: window.start + by, end: window.end + by };
      const after = new Map(chartMarksIn(lane, moved, level, 0).map((mark) => [mark.id, mark]));
      for (const { id, range } of before) {
        const isWhole = (shown: DisplayRange) =>
          range.start >= shown.start && range.end <= shown.end;
        if (isWhole(window) && isWhole(moved)) expect(after.get(id)?.range).toEqual(range);
      }
    }),
  );
});
