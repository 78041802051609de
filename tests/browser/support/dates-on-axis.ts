import { dayNumber } from '../../../src/model/civil-date.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import type { DrawnChart } from './chart.ts';
import { eventOf } from './published.ts';

/** A part of a sign beside the place where the axis has its date. */
export type Comparison = {
  /** `left edge of 2025-01-26-starmer-trump-call`. */
  readonly what: string;
  readonly drawn: number;
  /** By the axis: between the two nearest dates on the same side of every fold. */
  readonly expected: number;
};

/** A stretch of the axis without a fold in it, with the dates marked there (fractions of a day). */
type Stretch = {
  readonly left: number;
  readonly right: number;
  readonly dates: readonly { readonly day: number; readonly x: number }[];
};

/**
 * Compares where the signs are drawn with where the axis has their dates: both edges of a
 * sign that covers several days, the middle of one that covers a day (or is as narrow).
 * What lies off the chart, in a fold, or where the axis has fewer than two dates, is left out.
 */
export function compareWithAxis(
  chart: DrawnChart,
  dateOf = (event: string) => eventOf(event).date,
): readonly Comparison[] {
  const stretches = stretchesOf(chart);
  return chart.signs.flatMap(({ event, box }) =>
    pointsOf(dateOf(event), box).flatMap(({ part, day, drawn }) => {
      const expected = placeOf(day, stretches);
      if (expected === null || expected < chart.box.left || expected > chart.box.right) return [];
      return [{ what: `${part} of ${event}`, drawn, expected }];
    }),
  );
}

function pointsOf(date: TimelineEvent['date'], { left, right }: DrawnChart['box']) {
  const from = dayNumber(date.earliest);
  const leftEdge = { part: 'left edge', day: from, drawn: left };
  // An open end fades out somewhere, and of its narrowest form neither edge means a date.
  if (date.latest === null) return right - left <= narrowest ? [] : [leftEdge];
  const to = dayNumber(date.latest) + 1;
  if (to - from === 1 || right - left <= narrowest) {
    return [{ part: 'middle', day: (from + to) / 2, drawn: (left + right) / 2 }];
  }
  return [leftEdge, { part: 'right edge', day: to, drawn: right }];
}

/** The width of the sign for one day, in pixels; shorter spells are drawn as wide, around their middle. */
const narrowest = 12.5;

function stretchesOf({ box, ticks, folds }: DrawnChart): readonly Stretch[] {
  const inDays = ticks.some(({ date }) => !date.endsWith('-01'));
  const cuts = [...folds].sort((a, b) => a.left - b.left);
  const bounds = [box.left, ...cuts.flatMap(({ left, right }) => [left, right]), box.right];
  const stretches: Stretch[] = [];
  for (let at = 0; at + 1 < bounds.length; at += 2) {
    const [left = 0, right = 0] = bounds.slice(at, at + 2);
    const dates = ticks
      .filter(({ x }) => x >= left - 1 && x <= right + 1)
      // A date of a scale in days or weeks is marked at its noon, a month or year at its beginning.
      .map(({ date, x }) => ({ day: dayNumber(date) + (inDays ? 0.5 : 0), x }));
    stretches.push({ left, right, dates });
  }
  return stretches;
}

/** Where the axis has this day; null where it does not say. */
function placeOf(day: number, stretches: readonly Stretch[]): number | null {
  for (const { left, right, dates } of stretches) {
    const [a, b] = [...dates].sort((p, q) => Math.abs(p.day - day) - Math.abs(q.day - day));
    if (a === undefined || b === undefined) continue;
    const x = a.x + ((day - a.day) / (b.day - a.day)) * (b.x - a.x);
    if (x >= left - 0.5 && x <= right + 0.5) return x;
  }
  return null;
}
