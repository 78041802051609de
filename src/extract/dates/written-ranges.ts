import { addDays, weekdayOf } from '../../model/civil-date.ts';
import { type Days, dayOf, hullOf } from '../../model/days.ts';
import { longMonths, monthNumber, shortMonths } from './calendar-names.ts';
import {
  countedThings,
  datePhrase,
  rangeTo,
  weekdayBefore,
  weekdayBefore2,
  yearAfter,
} from './date-pattern.ts';
import type { DateContext, DateParts, DateRule } from './date-rule.ts';
import { hasYear, writtenDay, yearOfDay } from './years.ts';

/** A year of the first end of a stretch. */
const firstYear = '(?:,? (?<year1>(?:1\\d|2[01])\\d{2}))?';

function stretch(parts: DateParts, context: DateContext): Days | null {
  const [first, last] = [monthNumber(parts.month), monthNumber(parts.month2 ?? parts.month)];
  const [day, day2] = [Number.parseInt(parts.day ?? '', 10), Number.parseInt(parts.day2 ?? '', 10)];
  const year = yearOfDay(parts, last, day2, context);
  if (year === null) return null;
  // The year is written at the end: "30 December – 2 January 2025" begins in 2024.
  const begins = parts.year1 === undefined ? year - (last < first ? 1 : 0) : Number(parts.year1);
  const [start] = dayOf(begins, first, day);
  const [end] = dayOf(year, last, day2);
  return start && end && start.earliest < end.latest ? hullOf(start, end) : null;
}

/** "10 and 11 September" is one stretch, "10 and 20 September" are two days. */
function isOneStretch({ and, day, day2, month, month2 }: DateParts): boolean {
  const days = Number.parseInt(day2 ?? '', 10) - Number.parseInt(day ?? '', 10);
  const isOfMonth = month2 === undefined || month2.slice(0, 3) === month?.slice(0, 3);
  return and === undefined || (isOfMonth && days === 1);
}

/** Between two days of which one is meant, or the night from the one to the other. */
const orNext = '(?: or (?:the )?| ?/ ?)';

/** The week that begins on a day, that ends on it, or that holds it. */
function weekOfDay(parts: DateParts, context: DateContext): Days | null {
  const day = writtenDay(parts, context);
  if (day === null) return null;
  const { earliest } = day;
  const monday = addDays(earliest, -weekdayOf(earliest));
  if (parts.weekend !== undefined)
    return { earliest: addDays(monday, 5), latest: addDays(monday, 6) };
  if (/ending/i.test(parts.how ?? '')) return { earliest: addDays(earliest, -6), latest: earliest };
  const start = /beginning|commencing|starting|w\/c/i.test(parts.how ?? '') ? earliest : monday;
  return { earliest: start, latest: addDays(start, 6) };
}

/** Stretches of days whose two ends are written out, and weeks told by one of their days. */
export const writtenRanges: readonly DateRule[] = [
  {
    name: 'week of a day',
    pattern: datePhrase(
      `(?:(?:the )?week(?<weekend>end)? (?<how>of|beginning|commencing|starting|ending)(?: on)?(?: the)?|(?<how2>w/c)) ${weekdayBefore}(?:{day} (?:of )?{month}|(?<month2>${longMonths}|${shortMonths})\\.? (?<day2>\\d{1,2}(?:st|nd|rd|th)?))${yearAfter}(?! ?[-–—] ?\\d)`,
      'gu',
    ),
    needs: 'month',
    hint: /week|w\/c/,
    basis: 'stated',
    granularity: ({ weekend }) => (weekend === undefined ? 'week' : 'weekend'),
    complete: hasYear,
    mean: ({ month2, day2, how2, ...parts }, context) =>
      weekOfDay(
        {
          ...parts,
          ...(month2 === undefined ? {} : { month: month2 }),
          ...(day2 === undefined ? {} : { day: day2 }),
          ...(how2 === undefined ? {} : { how: how2 }),
        },
        context,
      ),
    examples: [
      {
        text: 'in the week of 12 March 2025',
        words: 'the week of 12 March 2025',
        means: '2025-03-10/2025-03-16',
      },
      { text: 'the week ending March 14, 2025', means: '2025-03-08/2025-03-14' },
      {
        text: 'on the weekend of July 25th, 2025',
        words: 'the weekend of July 25th, 2025',
        means: '2025-07-26/2025-07-27',
      },
    ],
  },
  {
    name: 'days of a month',
    pattern: datePhrase(
      `${weekdayBefore}{day}${rangeTo}${weekdayBefore2}(?:the )?{day2} (?:of )?{month}${yearAfter}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    fits: isOneStretch,
    mean: stretch,
    isWholeRange: true,
    examples: [
      {
        text: 'held 10-11 September 2024',
        words: '10-11 September 2024',
        means: '2024-09-10/2024-09-11',
      },
      { text: '10 and 11 September', reference: '2024-09-20', means: '2024-09-10/2024-09-11' },
      { text: 'Tuesday 10 to Wednesday 11 September 2024', means: '2024-09-10/2024-09-11' },
      { text: '10‒11 March 2025', means: '2025-03-10/2025-03-11' },
    ],
    not: ['at 10-11 Downing Street', '11-10 September 2024'],
  },
  {
    name: 'month and its days',
    pattern: datePhrase(
      `${weekdayBefore}{month} (?:the )?{day}${rangeTo}${weekdayBefore2}(?:the )?{day2}(?!${countedThings})(?!\\.\\d|:\\d)${yearAfter}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    fits: isOneStretch,
    mean: stretch,
    isWholeRange: true,
    examples: [
      { text: 'September 10–11, 2024', means: '2024-09-10/2024-09-11' },
      { text: 'March 2 to 5', means: '2025-03-02/2025-03-05' },
      { text: 'March 28 thru 30', means: '2025-03-28/2025-03-30' },
    ],
    not: ['September 10-1'],
  },
  {
    name: 'one day of a month or the next',
    pattern: datePhrase(
      `${weekdayBefore}{day}${orNext}${weekdayBefore2}{day2} (?:of )?{month}${yearAfter}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    mean: stretch,
    examples: [
      {
        text: 'on 23 or 24 March 2025',
        words: '23 or 24 March 2025',
        means: '2025-03-23/2025-03-24',
      },
      {
        text: 'on the night of 3/4 March 2025',
        words: '3/4 March 2025',
        means: '2025-03-03/2025-03-04',
      },
    ],
  },
  {
    name: 'one day after a month or the next',
    pattern: datePhrase(
      `${weekdayBefore}{month} (?:the )?{day}${orNext}{day2}(?!${countedThings})(?!/|\\.\\d)${yearAfter}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    mean: stretch,
    examples: [{ text: 'March 23 or 24, 2025', means: '2025-03-23/2025-03-24' }],
    not: ['March 24 or 23'],
  },
  {
    name: 'day and month to day and month',
    pattern: datePhrase(
      `${weekdayBefore}{day} (?:of )?{month}${firstYear}(?:${rangeTo}|(?<or> or ))${weekdayBefore2}(?:the )?{day2} (?:of )?{month2}${yearAfter}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    fits: isOneStretch,
    mean: stretch,
    isWholeRange: true,
    examples: [
      { text: '30 December to 2 January 2025', means: '2024-12-30/2025-01-02' },
      {
        text: 'from 3 May until 7 June',
        words: '3 May until 7 June',
        means: '2025-05-03/2025-06-07',
      },
      { text: '3 May 2023 – 7 June 2024', means: '2023-05-03/2024-06-07' },
      { text: 'Saturday, 3 May and Sunday, 4 May 2025', means: '2025-05-03/2025-05-04' },
      {
        text: 'which opened on 3 May 2024 and ended on 7 June 2024',
        words: '3 May 2024 and ended on 7 June 2024',
        means: '2024-05-03/2024-06-07',
      },
    ],
  },
  {
    name: 'month and day to month and day',
    pattern: datePhrase(
      `${weekdayBefore}{month} {day}${firstYear}(?:${rangeTo}|(?<or>,? or ))${weekdayBefore2}{month2} {day2}(?!${countedThings})${yearAfter}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    fits: isOneStretch,
    mean: stretch,
    isWholeRange: true,
    examples: [
      { text: 'August 30 – September 2, 2024', means: '2024-08-30/2024-09-02' },
      {
        text: 'between May 3 and June 7',
        words: 'May 3 and June 7',
        means: '2025-05-03/2025-06-07',
      },
      {
        text: 'the exercise begins on May 3 and runs through June 7',
        words: 'May 3 and runs through June 7',
        means: '2025-05-03/2025-06-07',
      },
    ],
  },
];
