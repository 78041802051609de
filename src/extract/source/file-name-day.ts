import { type IsoDate, isIsoDate } from '../../model/civil-date.ts';
import { monthNumber } from '../dates/calendar-names.ts';

const year = '(?<year>(?:19|20)\\d{2})';
const month = '(?<month>\\d{1,2})';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const name =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const gap = '[-_., ]{1,2}';

/** The forms in which the name of a file gives a day, with a name that has it. */
const forms: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern: form(`${year}(?<mark>[-_. ])${month}\\k<mark>${day}`),
    example: '2025-01-26-call',
  },
  { pattern: form('(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})'), example: '20250126' },
  {
    pattern: form(`(?<first>\\d{1,2})(?<mark>[-_. ])(?<second>\\d{1,2})\\k<mark>${year}`),
    example: 'call 26.01.2025',
  },
  { pattern: form(`${day}(?:${gap})?${name}(?:${gap})?${year}`), example: '26 January 2025' },
  { pattern: form(`${name}(?:${gap})?${day}${gap}${year}`), example: 'Jan-26-2025' },
  { pattern: form(`${year}(?:${gap})?${name}(?:${gap})?${day}`), example: '2025-Jan-26' },
];

function form(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{N}]|(?<=[a-z])\\p{L})`, 'giu');
}

/**
 * The day that the name of a file gives: at its beginning, or else the only one in it. Null
 * where there is none, where it names several, and where day and month may be either
 * (`03-04-2025`).
 */
export function dayOfFileName(fileName: string): IsoDate | null {
  const stem = fileName.replace(/^.*[/\\]/s, '').replace(/\.[a-z]{1,5}$/i, '');
  const found = forms.flatMap(({ pattern }) =>
    Array.from(stem.matchAll(pattern), ({ index, groups }) => ({ index, days: daysOf(groups) })),
  );
  const first = found.filter(({ index, days }) => index === 0 && days.length > 0);
  const days = new Set((first.length > 0 ? first : found).flatMap((each) => each.days));
  const [only = null] = days;
  return days.size === 1 ? only : null;
}

function daysOf(groups: Readonly<Record<string, string | undefined>> = {}): readonly IsoDate[] {
  const { year = '', month = '', day = '', name, first, second, mark } = groups;
  if (first !== undefined && second !== undefined) {
    const dayFirst = dateOf(year, second, first);
    // With full stops the day comes first wherever it can.
    if (mark === '.' && dayFirst.length > 0) return dayFirst;
    return [...dayFirst, ...dateOf(year, first, second)];
  }
  return dateOf(year, name === undefined ? month : String(monthNumber(name)), day);
}

function dateOf(year: string, month: string, day: string): readonly IsoDate[] {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? [date] : [];
}
