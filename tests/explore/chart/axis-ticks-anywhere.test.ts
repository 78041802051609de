import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  axisTicks,
  type ChartWindow,
  MIN_LABELLED_FOLD_PX,
  xOf,
} from '../../../src/explore/chart/axis-ticks.ts';
import type { TimeScale } from '../../../src/explore/chart/time-scale.ts';
import { dayNumber } from '../../../src/model/civil-date.ts';
import { foldedScale, someQuiet } from '../support/arbitrary-scale.ts';

/** The advance of a character as axis-ticks.ts estimates it, in pixels. */
const characterWidth = 6.2;

const someWindow: fc.Arbitrary<ChartWindow> = fc
  .record({
    start: fc.double({ noNaN: true, min: dayNumber('1900-01-01'), max: dayNumber('2100-01-01') }),
    length: fc.oneof(
      fc.double({ noNaN: true, min: 5, max: 400 }),
      fc.double({ noNaN: true, min: 5, max: 80_000 }),
    ),
    width: fc.integer({ min: 200, max: 3000 }),
  })
  .map(({ start, length, width }) => ({ start, end: start + length, width }));

/** Most often a window on the folds themselves, wherever they are. */
const someChart = fc
  .record({ drawing: someQuiet, window: someWindow, onFold: fc.nat(), shift: fc.integer() })
  .map(({ drawing, window, onFold, shift }) => {
    const scale = foldedScale(drawing);
    const fold = scale.folds[onFold % Math.max(1, scale.folds.length)];
    if (fold === undefined) return { scale, window };
    const length = window.end - window.start;
    const start = fold.displayFrom - (length * (Math.abs(shift) % 100)) / 100;
    return { scale, window: { ...window, start, end: start + length } };
  });

type Labelled = { readonly left: number; readonly right: number; readonly text: string };

function labelsOf(scale: TimeScale, window: ChartWindow): readonly Labelled[] {
  return axisTicks(scale, window).map(({ x, strong, light }) => {
    const text = `${strong} ${light}`.trim();
    return { left: x, right: x + text.length * characterWidth, text };
  });
}

function edgesOf(scale: TimeScale, window: ChartWindow) {
  return scale.folds.map(({ from, to }) => {
    return { left: xOf(from, scale, window), right: xOf(to, scale, window) };
  });
}

test('dates stand in the chart, from left to right, and no two labels touch', () => {
  fc.assert(
    fc.property(someChart, ({ scale, window }) => {
      const labels = labelsOf(scale, window);
      for (const [at, { left, right, text }] of labels.entries()) {
        expect(text).not.toBe('');
        expect(left).toBeGreaterThanOrEqual(labels[at - 1]?.right ?? 0);
        expect(right).toBeLessThanOrEqual(window.width);
      }
    }),
  );
});

test('no date stands in a fold, and no label over what a fold says of itself', () => {
  fc.assert(
    fc.property(someChart, ({ scale, window }) => {
      for (const fold of edgesOf(scale, window)) {
        const silent = Math.min(window.width, fold.right) - fold.left < MIN_LABELLED_FOLD_PX;
        const reached = labelsOf(scale, window).filter(
          ({ left, right }) =>
            left < fold.right - 1e-6 && (silent ? left : right) > fold.left + 1e-6,
        );
        expect(reached).toEqual([]);
      }
    }),
  );
});

test('a date stands where an event of its day or month would', () => {
  fc.assert(
    fc.property(someChart, ({ scale, window }) => {
      for (const { x, date, light } of axisTicks(scale, window)) {
        const day = dayNumber(date);
        const at = [day, day + 0.5].map((time) => xOf(time, scale, window));
        expect(at.some((place) => Math.abs(place - x) < 1e-6)).toBe(true);
        if (light !== '') expect(light).toBe(String(Number(date.slice(-2))));
      }
    }),
  );
});

test('no month stands there whose year is not the last that was said', () => {
  fc.assert(
    fc.property(someChart, ({ scale, window }) => {
      let said = '';
      for (const { date, strong } of axisTicks(scale, window)) {
        said = /\d+$/.exec(strong)?.[0] ?? said;
        expect(said).toBe(String(Number(date.slice(0, 4))));
      }
    }),
  );
});

test('the first date after a fold, and on the left, says the year wherever there is room for it', () => {
  fc.assert(
    fc.property(someChart, ({ scale, window }) => {
      const ticks = axisTicks(scale, window);
      const folds = edgesOf(scale, window);
      const starts = [0, ...folds.map(({ right }) => right)];
      const ends = [...folds.map(({ left }) => left), window.width];
      for (const [at, start] of starts.entries()) {
        const end = Math.min(ends[at] ?? window.width, window.width);
        const first = ticks.find(({ x }) => x >= start - 1e-6 && x <= end);
        if (first === undefined || end - first.x < 'Sep 2024'.length * characterWidth + 8) continue;
        expect(first.strong).toContain(String(Number(first.date.slice(0, 4))));
      }
    }),
  );
});
