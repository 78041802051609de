import { dayNumber, isoDateOf, partsOf, weekdayOf } from '../model/civil-date.ts';
import { monthOf } from './date-words.ts';
import type { TimeScale } from './time-scale.ts';

/** What the chart shows: a stretch of display days on so many pixels. */
export type ChartWindow = { readonly start: number; readonly end: number; readonly width: number };

/** A date marked on the axis. */
export type Tick = {
  /** Pixels from the chart's left edge. */
  readonly x: number;
  /** The day it stands for, as `YYYY-MM-DD`: its middle on a scale of days, else its beginning. */
  readonly date: string;
  /** Month or year, said where it changes; empty elsewhere. */
  readonly strong: string;
  /** Day of the month; empty on a scale of months or years. */
  readonly light: string;
};

/** Where a day (a fraction counts hours) stands, in pixels from the chart's left edge. */
export function xOf(day: number, scale: TimeScale, window: ChartWindow): number {
  return ((scale.toDisplay(day) - window.start) / (window.end - window.start)) * window.width;
}

type Step = { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number };
/** From fine to coarse, each with the days it spans. */
const steps: readonly (Step & { readonly days: number })[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 2, days: 2 },
  { unit: 'week', count: 1, days: 7 },
  { unit: 'month', count: 1, days: 30 },
  { unit: 'month', count: 3, days: 91 },
  { unit: 'year', count: 1, days: 365 },
  { unit: 'year', count: 5, days: 1826 },
  { unit: 'year', count: 25, days: 9131 },
];
/** Narrower, two labels would touch. */
const narrowestTick = 34;
/** Mean advance of a 12-pixel Inter character; a label is about so wide for each of its characters. */
const characterWidth = 6.2;
const labelGap = 8;

/**
 * The dates to mark, from left to right: whole days, weeks (Mondays), months or years as
 * the scale has room, none inside a fold. The first after each fold, and at the left
 * edge, says month and year; labels never touch each other, a fold or the right edge.
 */
export function axisTicks(scale: TimeScale, window: ChartWindow): readonly Tick[] {
  const pixelsADay = window.width / (window.end - window.start);
  const step = steps.find(({ days }) => days * pixelsADay >= narrowestTick) ?? steps.at(-1);
  if (step === undefined) return [];
  return stretches(scale, window).flatMap((stretch) => ticksIn(stretch, step, scale, window));
}

function ticksIn(
  [from, to]: readonly [number, number],
  step: Step,
  scale: TimeScale,
  window: ChartWindow,
): readonly Tick[] {
  const middle = step.unit === 'day' || step.unit === 'week' ? 0.5 : 0;
  const edge = Math.min(window.width, xOf(to, scale, window));
  const ticks: Tick[] = [];
  let free = 0;
  for (const day of daysMarked(step, from, to)) {
    const x = xOf(day + middle, scale, window);
    const date = isoDateOf(day);
    const label = labels(step, date, ticks.at(-1)?.date ?? null).find(
      ({ strong, light }) => x + widthOf(`${strong} ${light}`) <= edge,
    );
    if (x < free || label === undefined) continue;
    ticks.push({ x, date, ...label });
    free = x + widthOf(`${label.strong} ${label.light}`) + labelGap;
  }
  return ticks;
}

/** The stretches of days in view that are drawn to scale. */
function stretches(scale: TimeScale, window: ChartWindow): readonly [number, number][] {
  const found: [number, number][] = [];
  let from = scale.toDay(window.start);
  const end = scale.toDay(window.end);
  for (const fold of scale.folds) {
    if (fold.to <= from || fold.from >= end) continue;
    if (fold.from > from) found.push([from, fold.from]);
    from = fold.to;
  }
  if (from < end) found.push([from, end]);
  return found;
}

function daysMarked(step: Step, from: number, to: number): readonly number[] {
  const days: number[] = [];
  const first = Math.ceil(from);
  const { year, month } = partsOf(isoDateOf(first));
  if (step.unit === 'day' || step.unit === 'week') {
    for (let day = first; day + 1 <= to; day += 1) {
      const marked =
        step.unit === 'week' ? weekdayOf(isoDateOf(day)) === 0 : day % step.count === 0;
      if (marked) days.push(day);
    }
    return days;
  }
  const months = step.unit === 'year' ? 12 * step.count : step.count;
  const start = Math.floor((year * 12 + month - 1) / months) * months;
  for (let count = start; ; count += months) {
    const day = dayNumber(
      `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`,
    );
    if (day > to) return days;
    if (day >= from) days.push(day);
  }
}

type Label = Pick<Tick, 'strong' | 'light'>;

/** What a tick can say, fullest first; `previous` is the date marked before it, null for none. */
function labels(step: Step, date: string, previous: string | null): readonly Label[] {
  const { year, month, day } = partsOf(date);
  const last = previous === null ? null : partsOf(previous);
  if (step.unit === 'year') return [{ strong: String(year), light: '' }];
  const name = monthOf(date).slice(0, 3);
  const light = step.unit === 'month' ? '' : String(day);
  if (last === null || last.year !== year) {
    const strong = `${name} ${year}`;
    return [
      { strong, light },
      { strong, light: '' },
      { strong: name, light: '' },
    ];
  }
  if (last.month !== month) {
    return [
      { strong: name, light },
      { strong: name, light: '' },
    ];
  }
  return [{ strong: '', light }];
}

function widthOf(label: string): number {
  return label.trim().length * characterWidth + labelGap;
}
