import { type DayNumber, dayNumber, isoDateOf, partsOf, weekdayOf } from '../model/civil-date.ts';

/** What an axis marks: every so many days, Mondays, months or years. */
export type Step = {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  /** About how many days it spans. */
  readonly days: number;
};

/** From fine to coarse. */
export const steps: readonly Step[] = [
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
const firstDay = dayNumber('0000-01-01');
const lastDay = dayNumber('9999-12-31');

/** The days that a step marks among those that lie wholly from one moment to another. */
export function markedDays(step: Step, from: number, to: number): readonly DayNumber[] {
  const first = Math.max(firstDay, Math.ceil(from));
  const last = Math.min(lastDay + 1, to);
  if (first >= last) return [];
  return step.unit === 'day' || step.unit === 'week'
    ? daysOrMondays(step, first, last)
    : monthsOrYears(step, first, last);
}

function daysOrMondays(step: Step, from: DayNumber, to: number): readonly DayNumber[] {
  const days: DayNumber[] = [];
  for (let day = from; day + 1 <= to; day += 1) {
    const marked = step.unit === 'week' ? weekdayOf(isoDateOf(day)) === 0 : day % step.count === 0;
    if (marked) days.push(day);
  }
  return days;
}

function monthsOrYears(step: Step, from: DayNumber, to: number): readonly DayNumber[] {
  const days: DayNumber[] = [];
  const { year, month } = partsOf(isoDateOf(from));
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
