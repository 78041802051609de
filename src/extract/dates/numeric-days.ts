import { addDays, dateParts, weekdayOf } from '../../model/civil-date.ts';
import { type Days, dayOf, hullOf, monthOf } from '../../model/days.ts';
import { datePhrase } from './date-pattern.ts';
import type { DateContext, DateParts, DateRule, Meaning } from './date-rule.ts';
import { fullYear } from './years.ts';

function numbered({ year, month, day }: DateParts): Days | null {
  return dayOf(Number(year), Number(month), Number(day))[0] ?? null;
}

/**
 * A day as two numbers and a year. Where both orders are possible and the text does not show
 * its own, it is one of two days: all from the one to the other, and marked as uncertain.
 */
function twoNumbers(parts: DateParts, { order, reference }: DateContext): Meaning | null {
  const { first, second, short } = parts;
  const here = reference === null ? null : dateParts(reference).year;
  const year = parts.year ?? (short === undefined ? undefined : String(fullYear(short, here)));
  const [dayFirst] = dayOf(Number(year), Number(second), Number(first));
  const [monthFirst] = dayOf(Number(year), Number(first), Number(second));
  if (dayFirst === undefined || monthFirst === undefined) return dayFirst ?? monthFirst ?? null;
  if (order !== null) return order === 'day-first' ? dayFirst : monthFirst;
  if (dayFirst.earliest === monthFirst.earliest) return dayFirst;
  return { ...hullOf(dayFirst, monthFirst), mark: '?' };
}

/** Monday of the week that ISO 8601 gives this number: week 1 holds 4 January. */
function weekOfYear({ year, week }: DateParts): Days | null {
  const number = Number(week);
  const [fourth] = dayOf(Number(year), 1, 4);
  if (fourth === undefined || number < 1 || number > 53) return null;
  const start = addDays(fourth.earliest, 7 * (number - 1) - weekdayOf(fourth.earliest));
  return { earliest: start, latest: addDays(start, 6) };
}

const numberBefore = '(?<![\\d/.:-])';
const numberAfter = '(?![/.:-]?\\d)(?!/)';
const year = '(?<year>(?:1[5-9]|20)\\d{2})';

/** From the one of two days written in digits to the other; the first may have only its day. */
function numberedRange({ year2, month2, day2, ...parts }: DateParts): Days | null {
  const [last] = dayOf(Number(year2), Number(month2), Number(day2));
  const { year = year2, month = month2, day } = parts;
  const [first] = dayOf(Number(year), Number(month), Number(day));
  return first && last && first.earliest < last.earliest ? hullOf(first, last) : null;
}

/** What two days in numbers, with one from which and one to which, are read as. */
const ofNumberedRange = {
  basis: 'stated',
  granularity: 'day',
  complete: () => true,
  mean: numberedRange,
  isWholeRange: true,
} as const;

/** Days and months that are written in digits alone. */
export const numericDays: readonly DateRule[] = [
  {
    name: 'ISO days, from one to another',
    pattern: datePhrase(
      `${numberBefore}${year}-(?<month>\\d{2})-(?<day>\\d{2})(?:/| ?[–—] ?| - | (?:to|until|through) )(?<year2>(?:1[5-9]|20)\\d{2})-(?<month2>\\d{2})-(?<day2>\\d{2})${numberAfter}`,
    ),
    needs: 'digit',
    hint: /\d-\d/,
    ...ofNumberedRange,
    examples: [
      { text: '2025-03-10/2025-03-14', means: '2025-03-10/2025-03-14' },
      { text: '2025-03-10 to 2025-04-02', means: '2025-03-10/2025-04-02' },
    ],
    not: ['2025-03-10/2025-13-14'],
  },
  {
    name: 'days with dots, from one to another',
    pattern: datePhrase(
      `${numberBefore}(?<day>\\d{1,2})\\.?(?:(?<=\\.)(?<month>\\d{1,2})\\.(?:${year})?)? ?[-–—] ?(?<day2>\\d{1,2})\\.[ ]?(?<month2>\\d{1,2})\\.[ ]?(?<year2>(?:1[5-9]|20)\\d{2})${numberAfter}`,
    ),
    needs: 'digit',
    hint: /[-–—] ?\d{1,2}\./,
    ...ofNumberedRange,
    examples: [
      { text: '12.-14.03.2025', means: '2025-03-12/2025-03-14' },
      { text: '28.02. – 02.03.2025', means: '2025-02-28/2025-03-02' },
      { text: '28.12.2024–02.01.2025', means: '2024-12-28/2025-01-02' },
    ],
    not: ['14.-12.03.2025'],
  },
  {
    name: 'ISO date',
    pattern: datePhrase(
      `${numberBefore}${year}(?<s>[-/.])(?<month>\\d{1,2})\\k<s>(?<day>\\d{1,2})(?![-/.]?\\d)(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?(?:[.]\\d+)?(?:Z| ?[+-–]\\d\\d:?\\d\\d)?)?`,
    ),
    needs: 'digit',
    basis: 'stated',
    granularity: 'day',
    complete: () => true,
    mean: numbered,
    examples: [
      { text: '2024-09-10', means: '2024-09-10' },
      { text: 'Published 2024/09/10', words: '2024/09/10', means: '2024-09-10' },
      {
        text: 'published_time: 2021-08-27 15:36:30-04:00',
        words: '2021-08-27 15:36:30-04:00',
        means: '2021-08-27',
      },
    ],
    not: [
      '12024-09-10',
      '2024-13-10',
      'https://example.org/2023/07/19/forum',
      'example.org/2023/07/19/',
    ],
  },
  {
    name: 'day, month and year with dots',
    pattern: datePhrase(
      `${numberBefore}(?<day>\\d{1,2})\\.[ ]?(?<month>\\d{1,2})\\.[ ]?${year}${numberAfter}`,
    ),
    needs: 'digit',
    basis: 'stated',
    granularity: 'day',
    complete: () => true,
    mean: numbered,
    examples: [{ text: '10.09.2024', means: '2024-09-10' }],
    not: ['10.09.20245', 'version 4.13.2024'],
  },
  {
    name: 'two numbers and a year',
    pattern: datePhrase(
      `${numberBefore}(?<first>\\d{1,2})(?<s>[-/])(?<second>\\d{1,2})\\k<s>(?:${year}|(?<short>\\d{2}))${numberAfter}`,
    ),
    needs: 'digit',
    basis: 'stated',
    granularity: 'day',
    complete: (parts) => parts.year !== undefined,
    mean: twoNumbers,
    examples: [
      { text: '28/01/2025', means: '2025-01-28' },
      { text: '01/28/2025', means: '2025-01-28' },
      { text: '9/9/2024', means: '2024-09-09' },
      { text: '25-03-2025', means: '2025-03-25' },
      { text: '03/04/2025', means: '2025-03-04?/2025-04-03?' },
      { text: 'on 13/04/2025 and 03/04/2025', words: '03/04/2025', means: '2025-04-03' },
      { text: '11/22/63', means: '1963-11-22' },
    ],
    not: ['24/7', '9/11', '31/31/2024', '1/2/3/2024'],
  },
  {
    name: 'week of a year',
    pattern: datePhrase(`${year}-?W(?<week>\\d{2})`),
    needs: 'digit',
    basis: 'stated',
    granularity: 'week',
    complete: () => true,
    mean: weekOfYear,
    examples: [{ text: '2025-W13', means: '2025-03-24/2025-03-30' }],
  },
  {
    name: 'ISO month',
    // "2009-10" are the years 2009 and 2010; "2025-03" can be no such years.
    pattern: datePhrase(
      `(?<!\\b(?:pages?|pp?\\.|No\\.?)[ ])${numberBefore}${year}-(?<month>0[1-9]|1[0-2])${numberAfter}`,
    ),
    needs: 'digit',
    basis: 'stated',
    granularity: 'month',
    complete: () => true,
    fits: ({ year = '', month }) => Number(month) <= Number(year.slice(2)),
    mean: (parts) => monthOf(Number(parts.year), Number(parts.month)),
    examples: [{ text: 'in 2025-03', words: '2025-03', means: '2025-03' }],
    not: ['12013-08', 'pages 2009-08'],
  },
];

/** The order in which a plain text writes days as numbers, by those that allow only one. */
export function numberOrder(text: string): DateContext['order'] {
  for (const [, first, second] of text.matchAll(
    /(?<!\d[/-]?)\b(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\b/g,
  )) {
    if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) return 'day-first';
    if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12) return 'month-first';
  }
  return null;
}
