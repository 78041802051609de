import { addDays, dateParts, weekdayOf } from '../../model/civil-date.ts';
import { type Days, dayOf, hullOf, monthOf } from '../../model/days.ts';
import { weekdayNumber } from './calendar-names.ts';
import {
  countedThings,
  datePhrase,
  dayPart,
  noStreet,
  unreadYear,
  weekdayBefore,
  yearAfter,
  yearBefore,
} from './date-pattern.ts';
import type { DateContext, DateParts, DateRule } from './date-rule.ts';
import { hasYear, writtenDay } from './years.ts';

/** No month is longer, in days. */
const MAX_MONTH_DAYS = 31;

/**
 * "The 10th": of the month that a story has come to, else of the reference's, or of the one that
 * the tense asks for.
 */
function dayOfMonth(parts: DateParts, { reference, tense, last }: DateContext): Days | null {
  if (reference === null) return null;
  const day = Number.parseInt(parts.day ?? '', 10);
  const isTold =
    parts.which === undefined &&
    tense !== 'future' &&
    last !== null &&
    last.latest < reference &&
    last.latest < addDays(last.earliest, MAX_MONTH_DAYS);
  const { year, month } = dateParts(isTold ? last.latest : reference);
  const told = isTold ? dayIn(year, month, day) : null;
  if (told !== null && told.latest <= reference) return told;
  const step = { last: -1, ult: -1, next: 1, prox: 1 }[parts.which?.toLowerCase() ?? ''];
  if (step !== undefined || parts.which !== undefined) return dayIn(year, month + (step ?? 0), day);
  const here = dayIn(year, month, day);
  if (tense === 'future' && here !== null && here.latest < reference)
    return dayIn(year, month + 1, day);
  if (tense === 'past' && here !== null && here.earliest > reference)
    return dayIn(year, month - 1, day);
  return here;
}

function dayIn(year: number, month: number, day: number): Days | null {
  const parts = dateParts(monthOf(year, month).earliest);
  return dayOf(parts.year, parts.month, day)[0] ?? null;
}

/** "Monday the 10th": the nearest tenth that is a Monday, this month, the last or the next. */
function weekdayOfMonth(parts: DateParts, { reference, tense }: DateContext): Days | null {
  if (reference === null) return null;
  const { year, month } = dateParts(reference);
  const asked = weekdayNumber(parts.weekday);
  const steps = tense === 'past' ? [0, -1, -2, 1] : tense === 'future' ? [0, 1, 2, -1] : [0, -1, 1];
  const days = steps.flatMap(
    (step) => dayIn(year, month + step, Number.parseInt(parts.day ?? '', 10)) ?? [],
  );
  return days.find(({ earliest }) => weekdayOf(earliest) === asked) ?? null;
}

/** Days of the month that are written out. */
export const writtenDays: readonly DateRule[] = [
  {
    name: 'day of a year that cannot be read',
    pattern: datePhrase(
      `${weekdayBefore}(?:{day} (?:of )?{month}|{month2} {day2})(?=${unreadYear})(?!,? \\d{4}(?![\\p{L}\\p{N}]))[ ,]{1,2}(?:of )?[^\\s,;.]{1,5}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    mean: () => null,
    examples: [
      { text: 'on 10 September 198G', words: '10 September 198G', means: null },
      { text: 'on 10 March 20??', words: '10 March 20??', means: null },
    ],
    not: ['10 March 2025', '10 March 2000 people', '10 March 1545 GMT'],
  },
  {
    name: 'day of every year',
    pattern: datePhrase(
      '(?:{day} (?:of )?{month}|{month2} {day2}),? (?:of )?(?:each|every|any)(?: other| single)? year',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    mean: () => null,
    examples: [
      {
        text: 'Congress made December 7 of each year a day of rest.',
        words: 'December 7 of each year',
        means: null,
      },
    ],
    not: ['It began on December 7 of that year.'],
  },
  {
    name: 'year, day and month',
    pattern: datePhrase(`${yearBefore}{day} (?:of )?{month}(?!,? (?:of )?\\d{4})`, 'gu'),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    mean: writtenDay,
    examples: [
      {
        text: '1942 8 November - The fleet was launched.',
        words: '1942 8 November',
        means: '1942-11-08',
      },
      { text: '2024, 10 September: a call', words: '2024, 10 September', means: '2024-09-10' },
    ],
    not: ['since 2019, 30 delegates'],
  },
  {
    name: 'year, month and day',
    pattern: datePhrase(
      `${yearBefore}{month} {day}(?!,? (?:of )?\\d{4})(?!${countedThings})`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    mean: writtenDay,
    examples: [{ text: '2024 September 10', means: '2024-09-10' }],
  },
  {
    name: 'day and month',
    pattern: datePhrase(
      `${weekdayBefore}(?:{day}(?: day)?|{ordinal}(?: day)? of)[ \\n]?(?:(?<=[ \\n])|(?<=\\d[a-z]{0,2})-(?=\\p{Lu})|/(?=\\p{Lu}))(?:of )?{month}[-/]?(?:(?<=[-/])(?<year9>(?:19|20)\\d{2})|(?<=[-/])(?<year8>\\d{2})|(?<![-/])${yearAfter})${noStreet}${dayPart}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: (parts) => hasYear(parts) || parts.year9 !== undefined,
    mean: ({ year9, year8, ...parts }, context) =>
      writtenDay(
        {
          ...parts,
          ...(year9 === undefined ? {} : { year: year9 }),
          ...(year8 === undefined ? {} : { shortyear: year8 }),
        },
        context,
      ),
    examples: [
      { text: '10 September 2024', means: '2024-09-10' },
      { text: '28 Jan 2025', means: '2025-01-28' },
      {
        text: 'the 10th of September, 2024',
        words: '10th of September, 2024',
        means: '2024-09-10',
      },
      {
        text: 'this tenth day of March, 2025',
        words: 'tenth day of March, 2025',
        means: '2025-03-10',
      },
      {
        text: 'Done this tenth day of March, two thousand and twenty-five.',
        words: 'tenth day of March, two thousand and twenty-five',
        means: '2025-03-10',
      },
      {
        text: 'the first day of June, nineteen hundred and ninety-two',
        words: 'first day of June, nineteen hundred and ninety-two',
        means: '1992-06-01',
      },
      { text: 'Tuesday 10 September', reference: '2024-10-01', means: '2024-09-10' },
      { text: 'They met on 3 December.', words: '3 December', means: '2024-12-03' },
      { text: 'They will meet on 3 June.', words: '3 June', means: '2025-06-03' },
      { text: 'They met on 3 June.', words: '3 June', means: '2024-06-03' },
      { text: '14 October 1066', means: '1066-10-14' },
      { text: '10 March ’98', means: '1998-03-10' },
      { text: '10 March last year', means: '2024-03-10' },
      { text: 'killed on 7 October 2023 on Monday', words: '7 October 2023', means: '2023-10-07' },
      { text: '04 APRIL 1545 GMT', words: '04 APRIL', means: '2025-04-04' },
      { text: 'Thu, 26 Oct 2017 11:00:09', words: 'Thu, 26 Oct 2017', means: '2017-10-26' },
      { text: '10-Mar-2025', means: '2025-03-10' },
    ],
    not: [
      '31 September 2024',
      'paragraph 4 may be read',
      'at 10 March Street',
      '10 September 198G',
      '15 March 44 BC',
    ],
  },
  {
    name: 'month and day',
    pattern: datePhrase(
      `${weekdayBefore}{month}(?: |(?<=\\.))(?:(?:the )?{day}|the {ordinal})(?!\\.\\d|:\\d|%)(?!${countedThings})${yearAfter}${noStreet}${dayPart}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    mean: writtenDay,
    examples: [
      { text: 'September 10, 2024', means: '2024-09-10' },
      { text: 'Sept. 10', reference: '2024-10-01', means: '2024-09-10' },
      { text: 'Sept.10, 2024', means: '2024-09-10' },
      { text: 'Tuesday, Sept. 10', reference: '2024-10-01', means: '2024-09-10' },
      { text: 'Sunday October 15, 2023', means: '2023-10-15' },
      { text: 'January 26', means: '2025-01-26' },
      {
        text: 'Sent: Thu Oct 26 11:00:09 EDT 2017',
        words: 'Thu Oct 26 11:00:09 EDT 2017',
        means: '2017-10-26',
      },
    ],
    not: [
      'they may 10 times',
      'March 4.5 miles',
      'February 30, 2024',
      'In March 10 people died there in the mine, May 2O24',
    ],
  },
  {
    name: 'day of this, the last or the next month',
    pattern: datePhrase('the {day} of (?<which>this|last|next) month'),
    needs: 'unit',
    hint: /(?:this|last|next)[ \n]month/i,
    basis: 'relative',
    granularity: 'day',
    mean: dayOfMonth,
    examples: [{ text: 'the 3rd of next month', means: '2025-02-03' }],
  },
  {
    name: 'day inst., ult., prox.',
    pattern: datePhrase('{day}(?<=st|nd|rd|th),? (?<which>inst|ult|prox)(?:\\.|ant|imo|o)?', 'gu'),
    needs: 'digit',
    hint: /inst|ult|prox/,
    basis: 'relative',
    granularity: 'day',
    mean: dayOfMonth,
    examples: [
      { text: 'my letter of the 4th inst. on it', words: '4th inst.', means: '2025-01-04' },
      { text: 'on the 15th ult., he', words: '15th ult.', means: '2024-12-15' },
    ],
    not: ['the 4th instance'],
  },
  {
    name: 'day of the week and of the month',
    pattern: datePhrase(
      '{weekday},? (?:the )?{day}(?<=st|nd|rd|th)(?! (?!and |at |in |when |after |with )\\p{L})',
      'gu',
    ),
    needs: 'weekday',
    hint: /\d(?:st|nd|rd|th)/,
    basis: 'relative',
    granularity: 'day',
    mean: weekdayOfMonth,
    examples: [{ text: 'on Friday the 10th', words: 'Friday the 10th', means: '2025-01-10' }],
  },
  {
    name: 'day of the month alone',
    pattern: datePhrase(
      '[Oo]n the {day}(?<=st|nd|rd|th)(?: (?:and|to) (?:the )?{day2}(?<=st|nd|rd|th))?(?! (?!and |at |in |when |after |the |he |she |it |they |we |I |an? |his |her )\\p{L})',
      'gu',
    ),
    needs: 'digit',
    basis: 'relative',
    granularity: 'day',
    mean: ({ day2, ...parts }, context) => {
      const first = dayOfMonth(parts, context);
      const last = day2 === undefined ? first : dayOfMonth({ day: day2 }, context);
      return first === null || last === null ? null : hullOf(first, last);
    },
    examples: [
      { text: 'They met on the 10th.', words: 'on the 10th', means: '2025-01-10' },
      { text: 'They will meet on the 3rd.', words: 'on the 3rd', means: '2025-02-03' },
      { text: 'They met on the 30th.', words: 'on the 30th', means: '2024-12-30' },
      {
        text: 'They met on the 22nd and 23rd.',
        words: 'on the 22nd and 23rd',
        means: '2025-01-22/2025-01-23',
      },
      {
        text: 'In late August 2021 it had changed. On the 28th, they met.',
        words: 'On the 28th',
        means: '2021-08-28',
      },
      {
        text: 'I knew in May 2021. On the 14th the company wrote.',
        words: 'On the 14th',
        means: '2021-05-14',
      },
    ],
    not: ['on the 10th anniversary', 'on the 3rd floor', 'the 4th'],
  },
];
