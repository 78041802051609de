import { type Days, dayOf, hullOf } from '../../model/days.ts';
import { monthNumber } from './calendar-names.ts';
import {
  type DateContext,
  type DateRule,
  datePhrase,
  type Parts,
  rangeTo,
  weekdayBefore,
} from './date-rule.ts';
import { yearNear } from './years.ts';

const yearAfter = '(?:,? {year})?';
/** The same, where the second end has a day of the week of its own. */
const weekdayBefore2 = weekdayBefore.replace('<weekday>', '<weekday2>');

function hasYear({ year }: Parts): boolean {
  return year !== undefined;
}

function stretch(parts: Parts, context: DateContext): Days | null {
  const [first, last] = [monthNumber(parts.month), monthNumber(parts.month2 ?? parts.month)];
  const [day, day2] = [Number.parseInt(parts.day ?? '', 10), Number.parseInt(parts.day2 ?? '', 10)];
  const year = parts.year === undefined ? yearNear(last, day2, context) : Number(parts.year);
  if (year === null) return null;
  // The year is written at the end: "30 December – 2 January 2025" begins in 2024.
  const begins = parts.year1 === undefined ? year - (last < first ? 1 : 0) : Number(parts.year1);
  const [start] = dayOf(begins, first, day);
  const [end] = dayOf(year, last, day2);
  return start && end && start.earliest < end.latest ? hullOf(start, end) : null;
}

/** "10 and 11 September" is one stretch, "10 and 20 September" are two days. */
function isOneStretch({ and, day, day2, month2 }: Parts): boolean {
  const days = Number.parseInt(day2 ?? '', 10) - Number.parseInt(day ?? '', 10);
  return and === undefined || (month2 === undefined && days === 1);
}

/** Stretches of days whose two ends are written out. */
export const writtenRanges: readonly DateRule[] = [
  {
    name: 'days of a month',
    pattern: datePhrase(
      `${weekdayBefore}{day}${rangeTo}${weekdayBefore2}{day2} (?:of )?{month}${yearAfter}`,
      'gu',
    ),
    basis: 'stated',
    complete: hasYear,
    fits: isOneStretch,
    mean: stretch,
    examples: [
      {
        text: 'held 10-11 September 2024',
        words: '10-11 September 2024',
        means: '2024-09-10/2024-09-11',
      },
      { text: '10 and 11 September', reference: '2024-09-20', means: '2024-09-10/2024-09-11' },
      { text: 'Tuesday 10 to Wednesday 11 September 2024', means: '2024-09-10/2024-09-11' },
    ],
    not: ['at 10-11 Downing Street', '11-10 September 2024'],
  },
  {
    name: 'month and its days',
    pattern: datePhrase(`${weekdayBefore}{month} {day}${rangeTo}(?:the )?{day2}${yearAfter}`, 'gu'),
    basis: 'stated',
    complete: hasYear,
    fits: isOneStretch,
    mean: stretch,
    examples: [
      { text: 'September 10–11, 2024', means: '2024-09-10/2024-09-11' },
      { text: 'March 2 to 5', means: '2025-03-02/2025-03-05' },
    ],
    not: ['September 10-1'],
  },
  {
    name: 'day and month to day and month',
    pattern: datePhrase(
      `${weekdayBefore}{day} (?:of )?{month}(?:,? (?<year1>(?:1[5-9]|20)\\d{2}))?${rangeTo}${weekdayBefore2}{day2} (?:of )?{month2}${yearAfter}`,
      'gu',
    ),
    basis: 'stated',
    complete: hasYear,
    fits: isOneStretch,
    mean: stretch,
    examples: [
      { text: '30 December to 2 January 2025', means: '2024-12-30/2025-01-02' },
      {
        text: 'from 3 May until 7 June',
        words: '3 May until 7 June',
        means: '2025-05-03/2025-06-07',
      },
      { text: '3 May 2023 – 7 June 2024', means: '2023-05-03/2024-06-07' },
    ],
  },
  {
    name: 'month and day to month and day',
    pattern: datePhrase(
      `${weekdayBefore}{month} {day}(?:,? (?<year1>(?:1[5-9]|20)\\d{2}))?${rangeTo}${weekdayBefore2}{month2} {day2}${yearAfter}`,
      'gu',
    ),
    basis: 'stated',
    complete: hasYear,
    fits: isOneStretch,
    mean: stretch,
    examples: [
      { text: 'August 30 – September 2, 2024', means: '2024-08-30/2024-09-02' },
      {
        text: 'between May 3 and June 7',
        words: 'May 3 and June 7',
        means: '2025-05-03/2025-06-07',
      },
    ],
  },
];
