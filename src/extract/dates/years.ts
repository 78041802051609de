import { dayNumber, type IsoDate, partsOf, weekdayOf } from '../../model/civil-date.ts';
import { type Days, dayOf } from '../../model/days.ts';
import { monthNumber, weekdayNumber } from './calendar-names.ts';
import type { DateContext, Parts } from './date-rule.ts';

/** How far ahead a day may lie that is told in the past: a slip of tense, not last year's. */
const daysAhead = 61;

/**
 * The year of a day or month that is written without one: the nearest to the reference,
 * moved back where the past is told and it would lie well ahead, forward where the
 * future is told and it would lie well behind. Null where there is nothing to go by.
 */
export function yearNear(month: number, day: number, context: DateContext): number | null {
  const { reference, tense, year, last } = context;
  if (year !== null) {
    // A story goes on: what follows December 2020 without a year is of 2021.
    const carried = last !== null && partsOf(last.earliest).year === year;
    const back = carried && partsOf(last.earliest).month - month > 6;
    return back ? year + 1 : year;
  }
  if (reference === null) return null;
  const here = partsOf(reference).year;
  const [nearest = here] = [here, here - 1, here + 1].sort(
    (one, other) => distance(one, month, day, reference) - distance(other, month, day, reference),
  );
  const ahead = ordinal(nearest, month, day) - dayNumber(reference);
  if (tense === 'past' && ahead > daysAhead) return nearest - 1;
  if (tense === 'future' && ahead < -daysAhead) return nearest + 1;
  return nearest;
}

function distance(year: number, month: number, day: number, from: IsoDate): number {
  return Math.abs(ordinal(year, month, day) - dayNumber(from));
}

/** Near enough for comparing: 29 February of a common year counts as the 28th. */
function ordinal(year: number, month: number, day: number): number {
  const [days] = [...dayOf(year, month, day), ...dayOf(year, month, 28)];
  return days === undefined ? 0 : dayNumber(days.earliest);
}

/** The day of a month with its year as written, as its day of the week asks, or the nearest. */
export function writtenDay(parts: Parts, context: DateContext): Days | null {
  const [month, day] = [monthNumber(parts.month), Number.parseInt(parts.day ?? '', 10)];
  if (parts.year !== undefined) return dayOf(Number(parts.year), month, day)[0] ?? null;
  const year = yearNear(month, day, context);
  if (year === null) return null;
  const [nearest] = dayOf(year, month, day);
  if (parts.weekday === undefined) return nearest ?? null;
  const asked = weekdayNumber(parts.weekday);
  const fitting = [year, year - 1, year + 1]
    .flatMap((each) => dayOf(each, month, day))
    .find(({ earliest }) => weekdayOf(earliest) === asked);
  return fitting ?? nearest ?? null;
}
