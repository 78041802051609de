import {
  type DayNumber,
  dateParts,
  dayNumber,
  isoDateOf,
  weekdayOf,
} from '../../model/civil-date.ts';
import { monthName } from '../../model/date-labels.ts';
import type { TimeScale } from './time-scale.ts';

/** What an axis marks: every so many days, Mondays, months or years. */
type TickStep = {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  /** About how many days it spans. */
  readonly days: number;
};

/** From fine to coarse. */
export const tickSteps: readonly TickStep[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 2, days: 2 },
  { unit: 'week', count: 1, days: 7 },
  { unit: 'month', count: 1, days: 30 },
  { unit: 'month', count: 3, days: 91 },
  { unit: 'year', count: 1, days: 365 },
  { unit: 'year', count: 5, days: 1826 },
  { unit: 'year', count: 25, days: 9131 },
  { unit: 'year', count: 100, days: 36_525 },
  { unit: 'year', count: 1000, days: 365_250 },
];

/** The calendar that an `IsoDate` can write. */
const FIRST_WRITABLE_DAY = dayNumber('0000-01-01');
const LAST_WRITABLE_DAY = dayNumber('9999-12-31');

/** The days that a step marks among those that lie wholly from one moment to another. */
export function markedDays(step: TickStep, from: number, to: number): readonly DayNumber[] {
  const first = Math.max(FIRST_WRITABLE_DAY, Math.ceil(from));
  const last = Math.min(LAST_WRITABLE_DAY + 1, to);
  if (first >= last) return [];
  return step.unit === 'day' || step.unit === 'week'
    ? daysOrMondays(step, first, last)
    : monthsOrYears(step, first, last);
}

function daysOrMondays(step: TickStep, from: DayNumber, to: number): readonly DayNumber[] {
  const days: DayNumber[] = [];
  for (let day = from; day + 1 <= to; day += 1) {
    const marked = step.unit === 'week' ? weekdayOf(isoDateOf(day)) === 0 : day % step.count === 0;
    if (marked) days.push(day);
  }
  return days;
}

function monthsOrYears(step: TickStep, from: DayNumber, to: number): readonly DayNumber[] {
  const days: DayNumber[] = [];
  const { year, month } = dateParts(isoDateOf(from));
  const apart = step.unit === 'year' ? 12 * step.count : step.count;
  const start = Math.floor((year * 12 + month - 1) / apart) * apart;
  for (let months = start; months < 120_000; months += apart) {
    const day = firstOfMonth(months);
    if (day >= to) break;
    if (day >= from) days.push(day);
  }
  return days;
}

/** The first day of a month counted from January of the year 0. */
function firstOfMonth(months: number): DayNumber {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const month = String((months % 12) + 1).padStart(2, '0');
  return dayNumber(`${year}-${month}-01`);
}

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

/** Narrower, two labels would touch. */
const MIN_TICK_WIDTH_PX = 30;
/** Mean advance of a 12-pixel Inter character; a label is about so wide for each of its characters. */
const CHARACTER_WIDTH_PX = 6.2;
const LABEL_GAP_PX = 8;
/** A fold narrower than this, in pixels, has no room to say how long it is. */
export const MIN_LABELLED_FOLD_PX = 40;

/**
 * The dates to mark, from left to right: whole days, weeks (Mondays), months or years as
 * the scale has room, none inside a fold. Month and year are said where they change, however
 * many folds lie between; where there is no room for both, the year alone. Labels touch neither
 * each other, nor what a fold says of itself, nor the right edge.
 */
export function axisTicks(scale: TimeScale, window: ChartWindow): readonly Tick[] {
  const pixelsADay = window.width / (window.end - window.start);
  const fitting = tickSteps.findIndex(({ days }) => days * pixelsADay >= MIN_TICK_WIDTH_PX);
  const coarsest = fitting === -1 ? tickSteps.length - 1 : fitting;
  const ticks: Tick[] = [];
  for (const stretch of stretches(scale, window)) {
    // Between two folds there may be no room for a whole step: a single date then says where we are.
    for (let finer = coarsest; finer >= 0; finer -= 1) {
      const step = tickSteps[finer];
      if (step === undefined) continue;
      const found = ticksIn(stretch, step, scale, window, ticks.at(-1) ?? null);
      ticks.push(...(finer === coarsest ? found : found.slice(0, 1)));
      if (found.length > 0) break;
    }
  }
  return ticks;
}

/** A stretch drawn to scale, in days, and how far its labels may reach, in pixels. */
type DrawnStretch = { readonly from: number; readonly to: number; readonly edge: number };

function ticksIn(
  { from, to, edge }: DrawnStretch,
  step: TickStep,
  scale: TimeScale,
  window: ChartWindow,
  before: Tick | null,
): readonly Tick[] {
  const middle = step.unit === 'day' || step.unit === 'week' ? 0.5 : 0;
  const ticks: Tick[] = [];
  let last = before;
  for (const day of markedDays(step, from, to)) {
    const x = xOf(day + middle, scale, window);
    if (last !== null && x < endOf(last)) continue;
    const date = isoDateOf(day);
    const label = labels(step, date, last?.date ?? null, last === before).find(
      ({ strong, light }) => x + widthOf(`${strong} ${light}`) <= edge,
    );
    if (label === undefined) continue;
    last = { x, date, ...label };
    ticks.push(last);
  }
  return ticks;
}

/** Where the next label may begin, in pixels. */
function endOf({ x, strong, light }: Tick): number {
  return x + widthOf(`${strong} ${light}`) + LABEL_GAP_PX;
}

/**
 * The stretches of days in view that are drawn to scale. A label may run on over folds that say
 * nothing of themselves, up to the next that does.
 */
function stretches(scale: TimeScale, window: ChartWindow): readonly DrawnStretch[] {
  const found: DrawnStretch[] = [];
  let from = scale.toDay(window.start);
  const end = scale.toDay(window.end);
  const edgeAt = (day: number) => Math.min(window.width, xOf(day, scale, window));
  const folds = scale.folds.filter((fold) => fold.to > from && fold.from < end);
  for (const fold of folds) {
    if (fold.from > from) found.push({ from, to: fold.from, edge: window.width });
    from = fold.to;
  }
  if (from < end) found.push({ from, to: end, edge: window.width });
  let edge = window.width;
  let at = folds.length - 1;
  const reached = found.toReversed().map((stretch) => {
    for (let fold = folds[at]; fold !== undefined && fold.from >= stretch.to; fold = folds[at]) {
      const left = edgeAt(fold.from);
      if (edgeAt(fold.to) - left >= MIN_LABELLED_FOLD_PX) edge = left;
      at -= 1;
    }
    return { ...stretch, edge };
  });
  return reached.reverse();
}

type Label = Pick<Tick, 'strong' | 'light'>;

/**
 * What a tick can say, fullest first; `previous` is the date marked before it, null for none, and
 * `isFirst` tells that a fold or the left edge lies between. A month without its year is said only
 * where the year has been.
 */
function labels(
  step: TickStep,
  date: string,
  previous: string | null,
  isFirst: boolean,
): readonly Label[] {
  const { year, month, day } = dateParts(date);
  if (step.unit === 'year') return [{ strong: String(year), light: '' }];
  const last = previous === null ? null : dateParts(previous);
  const name = monthName(date).slice(0, 3);
  const light = step.unit === 'month' ? '' : String(day);
  const isSameYear = last?.year === year;
  if (isFirst || !isSameYear) {
    const strong = `${name} ${year}`;
    return [
      { strong, light },
      { strong, light: '' },
      { strong: isSameYear ? name : String(year), light: '' },
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
  return label.trim().length * CHARACTER_WIDTH_PX + LABEL_GAP_PX;
}
