import { type Days, dayOf } from '../../model/days.ts';
import { type DateRule, datePhrase, dayPart, type Parts, weekdayBefore } from './date-rule.ts';
import { dayOfMonth } from './day-of-month.ts';
import { writtenDay } from './years.ts';

const yearAfter = '(?:,? (?:of )?{year})?';

function hasYear({ year }: Parts): boolean {
  return year !== undefined;
}

function numbered({ year, month, day }: Parts): Days | null {
  return dayOf(Number(year), Number(month), Number(day))[0] ?? null;
}

/** Days of the month that are written out. */
export const writtenDays: readonly DateRule[] = [
  {
    name: 'ISO date',
    pattern: datePhrase(
      '(?<year>(?:1[5-9]|20)\\d{2})(?<s>[-/.])(?<month>\\d{2})\\k<s>(?<day>\\d{2})(?:T[\\d:.]+Z?)?',
    ),
    basis: 'stated',
    complete: () => true,
    mean: numbered,
    examples: [
      { text: '2024-09-10', means: '2024-09-10' },
      { text: 'Published 2024/09/10', words: '2024/09/10', means: '2024-09-10' },
    ],
    not: ['12024-09-10', '2024-13-10'],
  },
  {
    name: 'day.month.year with dots',
    pattern: datePhrase(
      '(?<day>\\d{1,2})\\.[ ]?(?<month>\\d{1,2})\\.[ ]?(?<year>(?:1[5-9]|20)\\d{2})',
    ),
    basis: 'stated',
    complete: () => true,
    mean: numbered,
    examples: [{ text: '10.09.2024', means: '2024-09-10' }],
    not: ['10.09.20245', 'version 4.13.2024'],
  },
  {
    name: 'numbers with strokes, where only one order is possible',
    // 10/09/2024 is September in London and October in Washington: it is no date here.
    pattern: datePhrase(
      '(?:(?<day>1[3-9]|2\\d|3[01])/(?<month>0?[1-9]|1[0-2])|(?<month2>0?[1-9]|1[0-2])/(?<day2>1[3-9]|2\\d|3[01])|(?<same>0?[1-9]|1[0-2])/\\k<same>)/{year}',
    ),
    basis: 'stated',
    complete: () => true,
    mean: ({ year, month, month2, day, day2, same }) =>
      numbered({ year, month: month ?? month2 ?? same, day: day ?? day2 ?? same }),
    examples: [
      { text: '28/01/2025', means: '2025-01-28' },
      { text: '01/28/2025', means: '2025-01-28' },
      { text: '9/9/2024', means: '2024-09-09' },
    ],
    not: ['10/09/2024', '24/7', '9/11'],
  },
  {
    name: 'day and month',
    pattern: datePhrase(`${weekdayBefore}{day} (?:of )?{month}${yearAfter}${dayPart}`, 'gu'),
    basis: 'stated',
    complete: hasYear,
    mean: writtenDay,
    examples: [
      { text: '10 September 2024', means: '2024-09-10' },
      { text: '28 Jan 2025', means: '2025-01-28' },
      {
        text: 'the 10th of September, 2024',
        words: '10th of September, 2024',
        means: '2024-09-10',
      },
      { text: 'Tuesday 10 September', reference: '2024-10-01', means: '2024-09-10' },
      { text: 'They met on 3 December.', words: '3 December', means: '2024-12-03' },
      { text: 'They will meet on 3 June.', words: '3 June', means: '2025-06-03' },
      { text: 'They met on 3 June.', words: '3 June', means: '2024-06-03' },
    ],
    not: ['31 September 2024', 'paragraph 4 may be read'],
  },
  {
    name: 'month and day',
    pattern: datePhrase(
      `${weekdayBefore}{month} (?:the )?{day}(?!\\.\\d|:\\d|%)${yearAfter}${dayPart}`,
      'gu',
    ),
    basis: 'stated',
    complete: hasYear,
    mean: writtenDay,
    examples: [
      { text: 'September 10, 2024', means: '2024-09-10' },
      { text: 'Sept. 10', reference: '2024-10-01', means: '2024-09-10' },
      { text: 'Tuesday, Sept. 10', reference: '2024-10-01', means: '2024-09-10' },
      { text: 'Sunday October 15, 2023', means: '2023-10-15' },
      { text: 'January 26', means: '2025-01-26' },
    ],
    not: ['they may 10 times', 'March 4.5 miles', 'February 30, 2024'],
  },
  {
    name: 'day of the month alone',
    pattern: datePhrase(
      'on (?:{weekday},? )?the {day}(?<=st|nd|rd|th)(?! (?!and |of (?:this|last|next) month|at |in |when |after )\\p{L})',
      'gu',
    ),
    basis: 'relative',
    mean: dayOfMonth,
    examples: [
      { text: 'They met on the 10th.', words: 'on the 10th', means: '2025-01-10' },
      { text: 'They will meet on the 3rd.', words: 'on the 3rd', means: '2025-02-03' },
      { text: 'They met on the 30th.', words: 'on the 30th', means: '2024-12-30' },
    ],
    not: ['on the 10th anniversary', 'on the 3rd floor', 'the 4th'],
  },
];
