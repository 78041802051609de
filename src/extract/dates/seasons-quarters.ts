import { addDays, dateParts, type IsoDate } from '../../model/civil-date.ts';
import { type Days, hullOf, monthOf, yearOf } from '../../model/days.ts';
import { ordinalNumber } from './calendar-names.ts';
import { datePhrase, partBefore, whichYear } from './date-pattern.ts';
import { type DateContext, type DateParts, type DateRule, partIn } from './date-rule.ts';
import { partOf } from './part-of.ts';
import { fullYear, writtenYear } from './years.ts';

/** The first month of each season of the northern year. */
const seasons: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** The three months of a season of the northern year; winter ends in the next. */
function seasonOf(name: string, year: number): Days {
  const first = seasons[name.toLowerCase()] ?? 1;
  return hullOf(monthOf(year, first), monthOf(year, first + 2));
}

/** The season of that name in the year of a day, or the next that begins after it; winter may have begun in the year before. */
export function seasonAt(name: string, day: IsoDate, which: 'holding' | 'after'): Days {
  const { year, month } = dateParts(day);
  const here = seasonOf(
    name,
    year - (which === 'holding' && name.toLowerCase() === 'winter' && month < 6 ? 1 : 0),
  );
  return which === 'after' && here.earliest <= day ? seasonOf(name, year + 1) : here;
}

/** The quarter, or the half, of a year that an ordinal or a digit names; "last" is the final one. */
function shareOf(year: number, which: string, count: 2 | 4): Days | null {
  const number = /^(?:last|final)$/i.test(which)
    ? count
    : /^\d$/.test(which)
      ? Number(which)
      : ordinalNumber(which);
  if (number < 1 || number > count) return null;
  const months = 12 / count;
  return hullOf(monthOf(year, (number - 1) * months + 1), monthOf(year, number * months));
}

/** The year of a share of it: written, this, the last or the next; else as the tense asks. */
function shareNear(
  parts: DateParts,
  which: string,
  count: 2 | 4,
  context: DateContext,
): Days | null {
  const { reference, tense } = context;
  const here = reference === null ? null : dateParts(reference).year;
  if (parts.year !== undefined) return shareOf(Number(parts.year), which, count);
  if (parts.short !== undefined) return shareOf(fullYear(parts.short, here), which, count);
  if (here === null || reference === null) return null;
  if (parts.whichyear !== undefined)
    return shareOf(
      here + ({ last: -1, next: 1 }[parts.whichyear.toLowerCase()] ?? 0),
      which,
      count,
    );
  const days = shareOf(here, which, count);
  if (days === null) return null;
  if (tense === 'future') return days.latest < reference ? shareOf(here + 1, which, count) : days;
  return tense === 'past' && days.earliest > reference ? shareOf(here - 1, which, count) : days;
}

function relativeSeason(
  { which = '', season: name = '', part, the }: DateParts,
  { reference, tense, year }: DateContext,
) {
  const word = which.toLowerCase();
  // "It froze in winter" may be every winter.
  if (word === '' && the === undefined && part === undefined && tense !== 'future') return null;
  // In a story of another year it is that of the year told.
  if (word === '' && year !== null) return partOf(seasonOf(name, year), part);
  if (reference === null || (word === '' && tense === null)) return null;
  const here = seasonOf(name, dateParts(reference).year);
  const step =
    word === 'last'
      ? here.latest >= reference
      : word === '' && tense === 'past' && here.earliest > reference;
  const ahead =
    word === 'next'
      ? here.earliest <= reference
      : word === '' && tense === 'future' && here.latest < reference;
  return partOf(seasonOf(name, dateParts(reference).year + (step ? -1 : ahead ? 1 : 0)), part);
}

const shortYear = "(?<year>(?:1[5-9]|20)\\d{2})|['’](?<short>\\d{2})";
const ofYear = `(?:(?:,? of|,)? (?:${shortYear})| of (?:the|(?<whichyear>last|this|next)) year)`;
const nth = '(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th)';

/** The seven days with which a year begins or ends. */
function weekOfYearEnd(year: number, which: string): Days {
  const { earliest, latest } = yearOf(year);
  return /^(?:first|opening)$/i.test(which)
    ? { earliest, latest: addDays(earliest, 6) }
    : { earliest: addDays(latest, -6), latest };
}

/** Whether words name no year. */
function isOpen({ year, short, whichyear }: DateParts): boolean {
  return year === undefined && short === undefined && whichyear === undefined;
}

/** Seasons, quarters and halves of a year. */
export const seasonQuarterRules: readonly DateRule[] = [
  {
    name: 'quarter',
    // The quarter of a fiscal year is none of the calendar: those words stay unread.
    pattern: datePhrase(
      `${partBefore}(?:Q(?<q>[1-4])(?:[ /-]?(?<year>(?:19|20)\\d{2})|[ /-]?['’]?(?<short>\\d{2}))|(?<year2>(?:19|20)\\d{2})[ -]?Q(?<q2>[1-4])|(?<q3>[1-4])Q[ -]?['’]?(?<year3>\\d{4}|\\d{2}))(?!\\d)`,
      'gu',
    ),
    needs: 'digit',
    hint: /Q[1-4]|[1-4]Q/,
    basis: 'stated',
    granularity: partIn('quarter'),
    complete: ({ year, year2, year3 }) => (year ?? year2 ?? year3 ?? '').length === 4,
    mean: ({ q, q2, q3, year, year2, year3, short, part }, context) => {
      const written = year ?? year2 ?? year3 ?? short ?? '';
      const parts = written.length === 4 ? { year: written } : { short: written };
      const days = shareNear(parts, q ?? q2 ?? q3 ?? '', 4, context);
      return days && partOf(days, part);
    },
    examples: [
      { text: 'Q1 2024', means: '2024-01-01/2024-03-31' },
      { text: 'in 2024Q3', words: '2024Q3', means: '2024-07-01/2024-09-30' },
      { text: '3Q24', means: '2024-07-01/2024-09-30' },
    ],
    not: ['in Q1 of it', 'Q1 fiscal'],
  },
  {
    name: 'quarter in words',
    pattern: datePhrase(
      `${partBefore}(?:(?<bare>(?<!\\b(?:the|its|their|our|a)[ \\n]))|)${nth}[ -]quarter(?! final)(?:${ofYear}(?! fiscal))?(?! (?:of )?(?:the )?(?:fiscal|financial))`,
    ),
    needs: 'unit',
    hint: /quarter/i,
    basis: 'relative',
    granularity: partIn('quarter'),
    complete: ({ year }) => year !== undefined,
    // "Last quarter" is the one before this, "the last quarter" the final one of some year.
    fits: ({ bare, nth, ...parts }) =>
      bare === undefined || nth?.toLowerCase() !== 'last' || !isOpen(parts),
    mean: (parts, context) => {
      if (isOpen(parts) && /^(?:last|final)$/i.test(parts.nth ?? '')) return null;
      const days = shareNear(parts, parts.nth ?? '', 4, context);
      return days && partOf(days, parts.part);
    },
    examples: [
      {
        text: 'the first quarter of 2024',
        words: 'first quarter of 2024',
        means: '2024-01-01/2024-03-31',
      },
      {
        text: 'They will meet early in the second quarter.',
        words: 'early in the second quarter',
        means: '2025-04',
      },
      {
        text: 'It rose in the third quarter.',
        words: 'third quarter',
        means: '2024-07-01/2024-09-30',
      },
      { text: 'late in the second quarter of 2024', means: '2024-06' },
      {
        text: 'It was agreed to meet in the fourth quarter of this year.',
        words: 'fourth quarter of this year',
        means: '2025-10-01/2025-12-31',
      },
    ],
    not: ['the first quarter of fiscal 2025'],
  },
  {
    name: 'half of a year',
    pattern: datePhrase(
      `(?:(?:H(?<half>[12])|(?<half2>[12])H)(?: of)? ?(?<year2>(?:19|20)\\d{2})|(?<nth>first|second|last) half${ofYear}|(?<week>first|last|final|opening|closing) week of (?:the year )?(?<year3>(?:19|20)\\d{2}))`,
    ),
    needs: 'unit',
    hint: /H[12]|[12]H|half|week/i,
    basis: 'stated',
    granularity: 'part',
    complete: ({ year, year2, year3 }) => (year ?? year2 ?? year3) !== undefined,
    mean: ({ half, half2, year2, week, year3, nth = '', ...parts }, context) =>
      week !== undefined
        ? weekOfYearEnd(Number(year3), week)
        : year2 !== undefined
          ? shareOf(Number(year2), half ?? half2 ?? '', 2)
          : shareNear(parts, nth, 2, context),
    examples: [
      {
        text: 'the second half of 2024',
        words: 'second half of 2024',
        means: '2024-07-01/2024-12-31',
      },
      {
        text: 'in the first half of this year',
        words: 'first half of this year',
        means: '2025-01-01/2025-06-30',
      },
      { text: 'H1 2024', means: '2024-01-01/2024-06-30' },
      { text: 'in 2H of 2024', words: '2H of 2024', means: '2024-07-01/2024-12-31' },
      {
        text: 'the first week of 2024',
        words: 'first week of 2024',
        means: '2024-01-01/2024-01-07',
      },
      {
        text: 'in the final week of 2024',
        words: 'final week of 2024',
        means: '2024-12-25/2024-12-31',
      },
    ],
  },
  {
    name: 'season of a year',
    pattern: datePhrase(
      `${partBefore}(?<season>spring|summer|autumn|fall|winter)(?:(?: of)?,? (?<year>(?:1[5-9]|20)\\d{2})(?:[-/–](?<year2>\\d{2}(?:\\d{2})?))?| of (?<whichyear>${whichYear}) year)`,
    ),
    needs: 'unit',
    hint: /spring|summer|autumn|fall|winter/i,
    basis: 'stated',
    granularity: partIn('season'),
    complete: ({ year }) => year !== undefined,
    mean: ({ season = '', part, ...parts }, context) => {
      const year = writtenYear(parts, context);
      return year === null ? null : partOf(seasonOf(season, year), part);
    },
    examples: [
      { text: 'in spring 2024', words: 'spring 2024', means: '2024-03-01/2024-05-31' },
      { text: 'the summer of 1838', words: 'summer of 1838', means: '1838-06-01/1838-08-31' },
      {
        text: 'In 1894 it began. In the spring of the following year it ended.',
        words: 'spring of the following year',
        means: '1895-03-01/1895-05-31',
      },
      { text: 'winter 2023', means: '2023-12-01/2024-02-29' },
      { text: 'in early summer 2024', words: 'early summer 2024', means: '2024-06' },
    ],
  },
  {
    name: 'season',
    pattern: datePhrase(
      `${partBefore}(?:(?<which>last|this|next) |(?<=\\b(?:in|by)[ \\n](?:(?:early|mid|late)[ \\n-])?)(?<the>the )?)(?<season>spring|summer|autumn|fall|winter)(?! of|-| \\p{Ll}{3,}(?:s|ing)\\b)`,
    ),
    needs: 'unit',
    hint: /spring|summer|autumn|fall|winter/i,
    basis: 'relative',
    granularity: partIn('season'),
    mean: relativeSeason,
    examples: [
      { text: 'last summer', means: '2024-06-01/2024-08-31' },
      { text: 'next spring', means: '2025-03-01/2025-05-31' },
      { text: 'late last summer', means: '2024-08' },
      { text: 'They will meet in late spring.', words: 'late spring', means: '2025-05' },
      { text: 'They will meet in autumn.', words: 'autumn', means: '2025-09-01/2025-11-30' },
      { text: 'They met in the autumn.', words: 'the autumn', means: '2024-09-01/2024-11-30' },
      {
        text: 'They will meet in the autumn.',
        words: 'the autumn',
        means: '2025-09-01/2025-11-30',
      },
      {
        text: 'On 3 May 1911 he left. In the autumn he died.',
        words: 'the autumn',
        means: '1911-09-01/1911-11-30',
      },
    ],
    not: ['in the summer of love', 'the winter fuel', 'Nothing grew in winter.', 'in spring water'],
  },
];
