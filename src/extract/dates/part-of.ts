import { addDays, dateParts, dayNumber, isIsoDate } from '../../model/civil-date.ts';
import { type Days, hullOf, monthOf, yearOf } from '../../model/days.ts';

/** Which third of a unit a word asks for. */
const thirds: Readonly<Record<string, 0 | 1 | 2>> = {
  early: 0,
  beginning: 0,
  start: 0,
  first: 0,
  opening: 0,
  mid: 1,
  middle: 1,
  halfway: 1,
  midway: 1,
  late: 2,
  end: 2,
  close: 2,
  last: 2,
  final: 2,
  closing: 2,
};

/** The days of a week, from 0 for Monday, that are its early, middle and late ones. */
const weekThirds = [
  [0, 2],
  [1, 3],
  [3, 6],
] as const;
/** The same of a decade, in years from its first. */
const decadeThirds = [
  [0, 3],
  [4, 6],
  [7, 9],
] as const;

/**
 * The part of a week, a month, a quarter, a season, a year or a decade that a word names,
 * always within it: for "early" the first ten days of a month, the first month of a quarter,
 * the first four of a year, Monday to Wednesday of a week. The whole where there is no such word.
 */
export function partOf(days: Days, word: string | undefined): Days {
  const third = thirds[word?.toLowerCase().replace(/\s.*/s, '') ?? ''];
  if (third === undefined) return days;
  const { earliest, latest } = days;
  // What lies beyond the year 9999 is no date; whoever asked finds that out.
  if (!isIsoDate(earliest) || !isIsoDate(latest)) return days;
  const length = dayNumber(latest) - dayNumber(earliest) + 1;
  const { year, month } = dateParts(earliest);
  if (length > 366) {
    const [first, last] = decadeThirds[third];
    return hullOf(yearOf(year + first), yearOf(year + last));
  }
  if (length > 31) {
    const months = Math.max(1, Math.round(length / 30.4 / 3));
    const first = month + months * third;
    return hullOf(monthOf(year, first), monthOf(year, first + months - 1));
  }
  if (length < 28) {
    if (length !== 7) return days;
    const [first, last] = weekThirds[third];
    return { earliest: addDays(earliest, first), latest: addDays(earliest, last) };
  }
  const start = addDays(earliest, 10 * third);
  return { earliest: start, latest: third === 2 ? latest : addDays(start, 9) };
}
