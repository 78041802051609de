import { addDays, dateParts, weekdayOf } from '../../model/civil-date.ts';
import { type Days, hullOf, monthOf } from '../../model/days.ts';
import {
  longMonths,
  longWeekdays,
  monthNumber,
  ordinalNumber,
  shortMonths,
  weekdayNumber,
} from './calendar-names.ts';
import {
  datePhrase,
  partBefore,
  rangeTo,
  whichYear,
  yearAfter,
  yearBefore,
} from './date-pattern.ts';
import { type DateContext, type DateParts, type DateRule, partIn } from './date-rule.ts';
import { partOf } from './part-of.ts';
import { hasYear, yearOfDay } from './years.ts';

function month(parts: DateParts, context: DateContext): Days | null {
  const number = monthNumber(parts.month);
  const year = yearOfDay(parts, number, 15, context);
  if (year === null) return null;
  const days = partOf(monthOf(year, number), parts.part);
  return isOverAlready(parts, days, context) ? partOf(monthOf(year + 1, number), parts.part) : days;
}

/** Whether a month without a year is told as to come and was over when the text came out. */
function isOverAlready(parts: DateParts, days: Days | null, context: DateContext): boolean {
  const { reference, tense, year } = context;
  return (
    !hasYear(parts) &&
    parts.shortyear === undefined &&
    parts.whichyear === undefined &&
    year === null &&
    tense === 'future' &&
    reference !== null &&
    days !== null &&
    days.latest < reference
  );
}

function months(parts: DateParts, context: DateContext): Days | null {
  const [first, last] = [monthNumber(parts.month), monthNumber(parts.month2)];
  const year = yearOfDay(parts, last, 15, context);
  if (year === null || first === last) return null;
  const begins = parts.year1 === undefined ? year - (last < first ? 1 : 0) : Number(parts.year1);
  const start = monthOf(begins, first);
  const end = monthOf(year, last);
  return start.earliest < end.earliest ? hullOf(start, end) : null;
}

function relativeMonth(
  { which = '', whichlast, month }: DateParts,
  { reference, tense, last }: DateContext,
) {
  // "That August", "the following March" are counted from the last date.
  if (whichlast !== undefined) {
    if (last === null) return null;
    const [from, asked] = [dateParts(last.latest), monthNumber(month)];
    return monthOf(from.year + (/g$/i.test(whichlast) && asked <= from.month ? 1 : 0), asked);
  }
  if (reference === null) return null;
  const here = dateParts(reference);
  const number = monthNumber(month);
  const word = which.toLowerCase();
  const past = word === 'last' || (word !== 'next' && tense === 'past');
  // "Last March" is the most recent one, "this March" that of the year.
  if (word === 'this') return monthOf(here.year, number);
  if (past) return monthOf(here.year - (number >= here.month ? 1 : 0), number);
  return monthOf(here.year + (number <= here.month ? 1 : 0), number);
}

/** The month that the end of a phrase names: by name, or as this, the last or the next. */
function monthNamed(parts: DateParts, context: DateContext): Days | null {
  if (parts.month !== undefined) {
    const { part: _, ...whole } = parts;
    return month(whole, context);
  }
  if (context.reference === null) return null;
  const { year, month: here } = dateParts(context.reference);
  return monthOf(year, here + ({ last: -1, next: 1 }[parts.which?.toLowerCase() ?? ''] ?? 0));
}

/** "The first week of December", "the last ten days of June", "the second half of May". */
function stretchOfMonth(parts: DateParts, context: DateContext): Days | null {
  const days = monthNamed(parts, context);
  if (days === null) return null;
  const unit = parts.unit?.toLowerCase();
  const number = ordinalNumber(parts.ordinal);
  const isLast = parts.ordinal === undefined;
  if (unit === 'half') {
    const middle = addDays(days.earliest, 14);
    if (isLast || number === 2) return { earliest: addDays(middle, 1), latest: days.latest };
    return number === 1 ? { earliest: days.earliest, latest: middle } : null;
  }
  if (unit === 'weekend') {
    const first = addDays(days.earliest, (12 - weekdayOf(days.earliest)) % 7);
    const last = addDays(days.latest, -((weekdayOf(days.latest) + 2) % 7));
    const start = isLast ? last : addDays(first, 7 * (number - 1));
    return start > days.latest ? null : { earliest: start, latest: addDays(start, 1) };
  }
  if (isLast) return { earliest: addDays(days.latest, -6), latest: days.latest };
  const start = addDays(days.earliest, 7 * (number - 1));
  if (number < 1 || start > days.latest) return null;
  const end = addDays(start, 6);
  return { earliest: start, latest: end > days.latest ? days.latest : end };
}

/** "The first Monday of March": the day of the month that is the first, second … or last of its name. */
function weekdayOfMonth(parts: DateParts, context: DateContext): Days | null {
  const days = monthNamed(parts, context);
  if (days === null) return null;
  const asked = weekdayNumber(parts.weekday);
  const first = addDays(days.earliest, (asked - weekdayOf(days.earliest) + 7) % 7);
  const last = addDays(days.latest, -((weekdayOf(days.latest) - asked + 7) % 7));
  const date =
    parts.ordinal === undefined ? last : addDays(first, 7 * (ordinalNumber(parts.ordinal) - 1));
  return date < days.earliest || date > days.latest ? null : { earliest: date, latest: date };
}

const ofMonth = `(?:of|in) (?:{month}${yearAfter}|(?<which>this|last|next) month|the (?:current )?month)`;
const nth = '(?:{ordinal}|last|final)';

/** Months and their weeks, with their year and without. */
export const monthRules: readonly DateRule[] = [
  {
    name: 'weekday of a month',
    pattern: datePhrase(`the ${nth} {weekday} ${ofMonth}`, 'gu'),
    needs: 'weekday',
    hint: /day[ \n](?:of|in)[ \n]/,
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    mean: weekdayOfMonth,
    examples: [
      {
        text: 'on the first Tuesday of November 2024',
        words: 'the first Tuesday of November 2024',
        means: '2024-11-05',
      },
      { text: 'the last Friday in May 2025', means: '2025-05-30' },
    ],
    not: ['the fifth Friday of February 2025'],
  },
  {
    name: 'week, weekend or half of a month',
    pattern: datePhrase(`${nth} (?<unit>weekend|week|half|seven days) ${ofMonth}`, 'gu'),
    needs: 'unit',
    hint: /(?:week|weekend|half|days)[ \n](?:of|in)[ \n]/,
    basis: 'stated',
    granularity: ({ unit }) => (unit === 'week' || unit === 'weekend' ? unit : 'part'),
    complete: hasYear,
    mean: stretchOfMonth,
    examples: [
      {
        text: 'They will meet in the first week of December.',
        words: 'first week of December',
        means: '2025-12-01/2025-12-07',
      },
      {
        text: 'the last week of February 2025',
        words: 'last week of February 2025',
        means: '2025-02-22/2025-02-28',
      },
      {
        text: 'the second half of May 2024',
        words: 'second half of May 2024',
        means: '2024-05-16/2024-05-31',
      },
      {
        text: 'the first weekend of March 2025',
        words: 'first weekend of March 2025',
        means: '2025-03-01/2025-03-02',
      },
    ],
    not: ['the sixth week of March 2025'],
  },
  {
    name: 'months of a year',
    pattern: datePhrase(
      `(?:${yearBefore})?(?<month>${longMonths}|${shortMonths})\\b\\.?(?:,? (?<year1>(?:1[5-9]|20)\\d{2}))?(?:${rangeTo}|(?<or> or | ?/ ?))(?<month2>${longMonths}|${shortMonths})\\b(?:(?<=\\b\\p{L}{3,4})(?<!May|June|July)\\.)?${yearAfter.replace('<year>', '<year2>')}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'month',
    complete: (parts) => hasYear(parts) || parts.year2 !== undefined,
    fits: ({ and, year, year2 }) =>
      and === undefined && !(year !== undefined && year2 !== undefined),
    mean: ({ year2, ...parts }, context) =>
      months(year2 === undefined ? parts : { ...parts, year: year2 }, context),
    isWholeRange: true,
    examples: [
      { text: 'January to March 2024', means: '2024-01-01/2024-03-31' },
      { text: 'December 2023–February 2024', means: '2023-12-01/2024-02-29' },
      { text: 'in 1975 Nov-Dec', words: '1975 Nov-Dec', means: '1975-11-01/1975-12-31' },
      {
        text: 'It rained from June to August.',
        words: 'June to August',
        means: '2024-06-01/2024-08-31',
      },
      { text: 'in May or June 2025', words: 'May or June 2025', means: '2025-05-01/2025-06-30' },
    ],
    not: ['Ann to Bob 2024'],
  },
  {
    name: 'month and year',
    pattern: datePhrase(
      `${partBefore}(?:{month}(?=,? ?(?:of )?(?:in the year )?['’\\d]|,?(?: of)? (?:${whichYear}) year)${yearAfter}|(?<year3>(?<!\\d|\\d[,.])(?:1[5-9]|20)\\d{2}) (?<month3>${longMonths}|${shortMonths})(?!\\.? \\d))`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: partIn('month'),
    complete: (parts) => hasYear(parts) || parts.year3 !== undefined,
    fits: (parts) =>
      hasYear(parts) ||
      parts.year3 !== undefined ||
      parts.shortyear !== undefined ||
      parts.whichyear !== undefined,
    mean: ({ year3, month3, ...parts }, context) =>
      month(
        year3 === undefined || month3 === undefined
          ? parts
          : { ...parts, year: year3, month: month3 },
        context,
      ),
    examples: [
      { text: 'in Sept. 2024', words: 'Sept. 2024', means: '2024-09' },
      { text: 'mid-March 2024', means: '2024-03-11/2024-03-20' },
      { text: 'the end of June 2023', words: 'end of June 2023', means: '2023-06-21/2023-06-30' },
      { text: 'early in May 2023', words: 'early in May 2023', means: '2023-05-01/2023-05-10' },
      { text: 'in May last year', words: 'May last year', means: '2024-05' },
      {
        text: 'In 1911 he left. He died in March of the following year.',
        words: 'March of the following year',
        means: '1912-03',
      },
      { text: 'in 2024 September', words: '2024 September', means: '2024-09' },
    ],
    not: ['March 198G'],
  },
  {
    name: 'last or next month of that name',
    pattern: datePhrase(
      `(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext)|(?<whichlast>[Tt]hat|[Tt]he following)) (?<month>${longMonths})(?! \\d)`,
      'gu',
    ),
    needs: 'month',
    basis: 'relative',
    granularity: 'month',
    mean: relativeMonth,
    examples: [
      { text: 'last March', means: '2024-03' },
      { text: 'Last November they met.', words: 'Last November', means: '2024-11' },
      { text: 'next May', means: '2025-05' },
      { text: 'this December', means: '2025-12' },
      {
        text: 'It began in July 2018 and ended the following February.',
        words: 'the following February',
        means: '2019-02',
      },
      {
        text: 'In May 2022 he left. They sued that August.',
        words: 'that August',
        means: '2022-08',
      },
    ],
  },
  {
    name: 'part of a month',
    pattern: datePhrase(`${partBefore}(?<month>${longMonths})(?!,? \\d)(?!['’]?[\\d])`, 'gu'),
    needs: 'month',
    basis: 'stated',
    granularity: partIn('month'),
    fits: ({ part }) => part !== undefined,
    mean: month,
    examples: [
      { text: 'in early March', words: 'early March', means: '2025-03-01/2025-03-10' },
      { text: 'late December', means: '2024-12-21/2024-12-31' },
      {
        text: 'in the last days of March',
        words: 'last days of March',
        means: '2025-03-21/2025-03-31',
      },
      { text: 'early in March', means: '2025-03-01/2025-03-10' },
    ],
  },
  {
    name: 'month',
    // As written: "may" and "march" are verbs, "april" is nobody's month, "April Smith" is a name.
    pattern: datePhrase(
      `(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough|[Bb]efore|[Aa]fter|[Bb]etween|[Ll]ast)[ \\n])(?<month>${longMonths}|(?:${shortMonths})\\.)|(?:(?<=\\b(?:[Ff]rom|of|and|or|for|to|[Bb]y)[ \\n])(?<month3>${longMonths})|(?<!\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.?[ \\n])(?<month2>January|February|April|June|July|August|September|October|November|December))(?! (?!${longWeekdays})\\p{Lu}\\p{Ll}))(?!,? ?\\d)(?!['’]s? \\p{Lu})(?!-\\p{L})`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'month',
    mean: ({ month: first, month2, month3 }, context) => {
      const name = first ?? month2 ?? month3;
      return name === undefined ? null : month({ month: name }, context);
    },
    examples: [
      { text: 'They met in September.', words: 'September', means: '2024-09' },
      { text: 'since May', words: 'May', reference: '2024-06-11', means: '2024-05' },
      { text: 'They will meet in March.', words: 'March', means: '2025-03' },
      { text: 'They met in March.', words: 'March', means: '2025-03' },
      { text: 'They met in May.', words: 'May', means: '2024-05' },
      { text: 'In April, Minister Lee met them.', words: 'April', means: '2024-04' },
      { text: 'In May, Minister Lee met them.', words: 'May', means: '2024-05' },
      { text: 'In Sept. they met.', words: 'Sept.', means: '2024-09' },
    ],
    not: [
      'Theresa May said',
      'they may march',
      'April Smith said',
      'March on Rome',
      'He met Mrs May and Ms. April.',
    ],
  },
];
