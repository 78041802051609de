import { dateParts, dayNumber, type IsoDate, weekdayOf } from '../../model/civil-date.ts';
import { type Days, dayOf } from '../../model/days.ts';
import { monthNumber, ordinalNumber, weekdayNumber, yearInWords } from './calendar-names.ts';
import type { DateContext, DateParts } from './date-rule.ts';

/** How far ahead a day may lie that is told in the past: a slip of tense, not last year's. */
const MAX_DAYS_AHEAD = 61;
/** How far behind a day may lie that is told as still to come. */
const MAX_DAYS_BEHIND = 31;
/** For so many years news tells of a year before it comes back to its own. */
const YEARS_OF_NEWS = 6;
/** How many years ahead of the reference, or of 2025 without one, two digits are taken to reach. */
const MAX_YEARS_AHEAD = 10;

/** Whether words give the year in full, so that nothing but they is needed for it. */
export function hasYear({ year, year0, wordyear }: DateParts): boolean {
  return (year ?? year0 ?? wordyear) !== undefined;
}

/** The year that words give, `'98` and "last year" included; null where they give none. */
export function writtenYear(parts: DateParts, { reference, last }: DateContext): number | null {
  const { year, year0, shortyear, whichyear } = parts;
  const written = year ?? year0;
  if (written !== undefined) return Number(written);
  if (parts.wordyear !== undefined) return yearInWords(parts.wordyear);
  const here = reference === null ? null : dateParts(reference).year;
  if (shortyear !== undefined) return fullYear(shortyear, here);
  if (whichyear === undefined) return null;
  const which = whichyear.toLowerCase();
  // "That year", "the following year" are counted from the last date.
  const from = /^th(?:at|e)/.test(which) ? last && dateParts(last.latest).year : here;
  return from && from + (which === 'last' ? -1 : /(?:next|following)$/.test(which) ? 1 : 0);
}

/** The year that two digits stand for: `98` is 1998, `24` is 2024. */
export function fullYear(short: string, here: number | null): number {
  const ahead = (here ?? 2025) + MAX_YEARS_AHEAD;
  const year = ahead - (ahead % 100) + Number(short);
  return year > ahead ? year - 100 : year;
}

/**
 * The year of a day or a month: as written, or else the nearest to the reference,
 * moved back where the past is told and it would lie well ahead, forward where the
 * future is told and it would lie well behind. Null where there is nothing to go by.
 */
export function yearOfDay(
  parts: DateParts,
  month: number,
  day: number,
  context: DateContext,
): number | null {
  const written = writtenYear(parts, context);
  if (written !== null) return written;
  const { reference, tense, year, last, lent } = context;
  if (year !== null) {
    // A story goes on: what follows December 2020 without a year is of 2021.
    const carried = last !== null && dateParts(last.earliest).year === year;
    const back = carried ? dateParts(last.earliest).month - month : 0;
    // News comes back from what it tells of some years ago; a history may look back within its year.
    const isOver =
      back > 0 && back <= 6 && reference !== null && reference < `${year + YEARS_OF_NEWS}`;
    if (!isOver) return back > 6 ? year + 1 : year;
  }
  if (reference === null) return null;
  const here = dateParts(reference).year;
  const [nearest = here] = [here, here - 1, here + 1].sort(
    (one, other) => distance(one, month, day, reference) - distance(other, month, day, reference),
  );
  const ahead = ordinal(nearest, month, day) - dayNumber(reference);
  // "He died in January 1912, his men on March 17": in February 1913 that is last year's too.
  const isOfStory = lent === nearest - 1 && ahead > 0;
  if (tense === 'past' && (ahead > MAX_DAYS_AHEAD || isOfStory)) return nearest - 1;
  if (tense === 'future' && ahead < -MAX_DAYS_BEHIND) return nearest + 1;
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
export function writtenDay(parts: DateParts, context: DateContext): Days | null {
  const month = monthNumber(parts.month);
  const day =
    parts.ordinal === undefined
      ? Number.parseInt(parts.day ?? '', 10)
      : ordinalNumber(parts.ordinal);
  const year = yearOfDay(parts, month, day, context);
  if (year === null) return null;
  const [nearest] = dayOf(year, month, day);
  if (parts.weekday === undefined || writtenYear(parts, context) !== null) return nearest ?? null;
  const asked = weekdayNumber(parts.weekday);
  const fitting = [year, year - 1, year + 1]
    .flatMap((each) => dayOf(each, month, day))
    .find(({ earliest }) => weekdayOf(earliest) === asked);
  return fitting ?? nearest ?? null;
}
