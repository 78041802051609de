import { longMonths, monthNumber, monthPart } from '../../extract/dates/calendar-names.ts';
import { partsOf } from '../../model/civil-date.ts';
import { type Days, dayOf, hullOf, monthOf, yearOf } from '../../model/days.ts';
import { type CalendarRule, type Parts, wholeWords } from './rule.ts';

const weekday = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s+(?:the\\s+)?)?';
const year = '(?:,?\\s*(?<!\\d)(?<year>[12]\\d{3}))?';
const to = '(?:\\s*[-–—]\\s*|\\s+(?:to|and|until|till|through)\\s+)';
const month = monthPart('month');
const month2 = monthPart('month2');

function dayPart(name: string): string {
  return `(?<${name}>[0-3]?\\d)(?:st|nd|rd|th)?`;
}

/** The years in which a day without one may lie: that of publication and its neighbours. */
function yearsOf({ year: written }: Parts, published: Days): readonly number[] {
  if (written !== undefined) return [Number(written)];
  const [first, last] = [partsOf(published.earliest).year - 1, partsOf(published.latest).year + 1];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function days(parts: Parts, published: Days): readonly Days[] {
  const number = monthNumber(parts.month);
  return yearsOf(parts, published).flatMap((each) => dayOf(each, number, Number(parts.day)));
}

function ranges(parts: Parts, published: Days): readonly Days[] {
  const [from, until] = [monthNumber(parts.month), monthNumber(parts.month2 ?? parts.month)];
  return yearsOf(parts, published).flatMap((each) => {
    // The year is written at the end: "30 December – 2 January 2025" begins in 2024.
    const [first] = dayOf(until < from ? each - 1 : each, from, Number(parts.day));
    const [last] = dayOf(each, until, Number(parts.day2));
    return first && last && first.earliest <= last.latest ? [hullOf(first, last)] : [];
  });
}

/** Days, months and years that are written out, in order: a rule reads what those before it left. */
export const writtenRules: readonly CalendarRule[] = [
  {
    name: 'ISO date',
    pattern: wholeWords('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})'),
    mean: (parts) => dayOf(Number(parts.year), Number(parts.month), Number(parts.day)),
    example: { words: 'on 2024-09-10', means: ['2024-09-10'] },
  },
  {
    name: 'days of a month',
    pattern: wholeWords(
      `${weekday}${dayPart('day')}${to}${weekday}${dayPart('day2')}\\s+(?:of\\s+)?${month}${year}`,
    ),
    mean: ranges,
    range: true,
    example: { words: 'held 10-11 September 2024', means: ['2024-09-10/2024-09-11'] },
  },
  {
    name: 'month and its days',
    pattern: wholeWords(`${weekday}${month}\\s+${dayPart('day')}${to}${dayPart('day2')}${year}`),
    mean: ranges,
    range: true,
    example: { words: 'September 10–11, 2024', means: ['2024-09-10/2024-09-11'] },
  },
  {
    name: 'day and month to day and month',
    pattern: wholeWords(
      `${weekday}${dayPart('day')}\\s+(?:of\\s+)?${month}${to}${weekday}${dayPart('day2')}\\s+(?:of\\s+)?${month2}${year}`,
    ),
    mean: ranges,
    range: true,
    example: { words: '30 December to 2 January 2025', means: ['2024-12-30/2025-01-02'] },
  },
  {
    name: 'month and day to month and day',
    pattern: wholeWords(
      `${weekday}${month}\\s+${dayPart('day')}${to}${weekday}${month2}\\s+${dayPart('day2')}${year}`,
    ),
    mean: ranges,
    range: true,
    example: { words: 'August 30 – September 2, 2024', means: ['2024-08-30/2024-09-02'] },
  },
  {
    name: 'day, month and year',
    pattern: wholeWords(`${weekday}${dayPart('day')}\\s+(?:of\\s+)?${month}${year}`),
    mean: days,
    example: { words: '28 Jan 2025 3 minute read', means: ['2025-01-28'] },
  },
  {
    name: 'month, day and year',
    pattern: wholeWords(`${weekday}${month}\\s+(?:the\\s+)?${dayPart('day')}${year}`),
    mean: days,
    example: { words: 'Sunday January 26, 2025', means: ['2025-01-26'] },
  },
  {
    name: 'month and year',
    pattern: wholeWords(`${month},?\\s+(?:of\\s+)?(?<year>[12]\\d{3})`),
    mean: (parts) => [monthOf(Number(parts.year), monthNumber(parts.month))],
    example: { words: 'in Sept. 2024', means: ['2024-09'] },
  },
  {
    name: 'years',
    pattern: wholeWords('(?<from>[12]\\d{3})\\s*[-–—/]\\s*(?<to>[12]\\d{3}|\\d{2})'),
    mean: ({ from = '', to: until = '' }) => {
      const last = Number(from.slice(0, 4 - until.length) + until);
      return last > Number(from) ? [hullOf(yearOf(Number(from)), yearOf(last))] : [];
    },
    example: { words: 'the talks of 2009-10', means: ['2009-01-01/2010-12-31'] },
  },
  {
    name: 'year',
    // Only alone or after a word that asks for one: "2000 soldiers" are no year.
    pattern: wholeWords(
      '(?<=\\b(?:in|since|until|till|during|by|early|late|mid|year|(?:end|start|spring|summer|autumn|winter)\\s+of)[\\s-]+|^\\W*(?=\\d{4}\\W*$))(?<year>[12]\\d{3})',
    ),
    mean: (parts) => [yearOf(Number(parts.year))],
    example: { words: 'first began in 2022', means: ['2022'] },
  },
  {
    name: 'month',
    // In capitals as written: "may" and "march" are verbs.
    pattern: wholeWords(`(?<month>${longMonths})`, 'gu'),
    mean: (parts, published) =>
      yearsOf(parts, published).map((each) => monthOf(each, monthNumber(parts.month))),
    example: { words: 'since September', means: ['2024-09', '2025-09', '2026-09'] },
  },
];
