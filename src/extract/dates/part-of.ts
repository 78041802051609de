import { addDays, dayNumber, partsOf } from '../../model/civil-date.ts';
import { type Days, hullOf, monthOf } from '../../model/days.ts';

/** Which third of a month or year a word asks for. */
const thirds: Readonly<Record<string, 0 | 1 | 2>> = {
  early: 0,
  'beginning of': 0,
  'start of': 0,
  mid: 1,
  'middle of': 1,
  late: 2,
  'end of': 2,
};

/**
 * The part of a month or a year that a word names: its first ten days or four months for
 * "early", the rest by the same measure. The whole where there is no such word.
 */
export function partOf(days: Days, word: string | undefined): Days {
  const third = thirds[word?.toLowerCase().replace(/\s+/g, ' ') ?? ''];
  if (third === undefined) return days;
  const { year, month } = partsOf(days.earliest);
  if (dayNumber(days.latest) - dayNumber(days.earliest) > 31) {
    const first = month + 4 * third;
    return hullOf(monthOf(year, first), monthOf(year, first + 3));
  }
  const earliest = addDays(days.earliest, 10 * third);
  return { earliest, latest: third === 2 ? days.latest : addDays(earliest, 9) };
}
