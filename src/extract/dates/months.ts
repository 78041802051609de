import { partsOf } from '../../model/civil-date.ts';
import { type Days, hullOf, monthOf } from '../../model/days.ts';
import { longMonths, monthNumber, shortMonths } from './calendar-names.ts';
import { type DateContext, type DateRule, datePhrase, type Parts, rangeTo } from './date-rule.ts';
import { partOf } from './part-of.ts';
import { yearNear } from './years.ts';

function month(parts: Parts, context: DateContext): Days | null {
  const number = monthNumber(parts.month ?? parts.longmonth);
  const year = parts.year === undefined ? yearNear(number, 15, context) : Number(parts.year);
  return year === null ? null : partOf(monthOf(year, number), parts.part);
}

function months(parts: Parts, context: DateContext): Days | null {
  const [first, last] = [monthNumber(parts.month), monthNumber(parts.month2)];
  const year = parts.year === undefined ? yearNear(last, 15, context) : Number(parts.year);
  if (year === null || first === last) return null;
  const begins = parts.year1 === undefined ? year - (last < first ? 1 : 0) : Number(parts.year1);
  return hullOf(monthOf(begins, first), monthOf(year, last));
}

function relativeMonth({ which = '', longmonth }: Parts, { reference, tense }: DateContext) {
  if (reference === null) return null;
  const here = partsOf(reference);
  const number = monthNumber(longmonth);
  const word = which.toLowerCase();
  const past = word === 'last' || (word !== 'next' && tense === 'past');
  // "Last March" is the most recent one, "this March" that of the year.
  if (word === 'this') return monthOf(here.year, number);
  if (past) return monthOf(here.year - (number >= here.month ? 1 : 0), number);
  return monthOf(here.year + (number <= here.month ? 1 : 0), number);
}

/** The whole name or its short form: "Mary" is no March. */
function isMonth(word = ''): boolean {
  return new RegExp(`^(?:${longMonths}|${shortMonths})$`).test(word);
}

const part = '(?:{part}[ -](?:of )?)?';

/** Months, with their year and without. */
export const monthRules: readonly DateRule[] = [
  {
    name: 'months of a year',
    pattern: datePhrase(
      `(?<month>[A-Z]\\p{L}{2,8})(?:,? (?<year1>(?:1[5-9]|20)\\d{2}))?${rangeTo}(?<month2>[A-Z]\\p{L}{2,8})\\.?,? (?:of )?{year}`,
      'gu',
    ),
    basis: 'stated',
    complete: () => true,
    fits: ({ and, month, month2 }) => and === undefined && isMonth(month) && isMonth(month2),
    mean: months,
    examples: [
      { text: 'January to March 2024', means: '2024-01-01/2024-03-31' },
      { text: 'December 2023–February 2024', means: '2023-12-01/2024-02-29' },
    ],
    not: ['Ann to Bob 2024'],
  },
  {
    name: 'month and year',
    pattern: datePhrase(`${part}{month},? (?:of )?{year}`, 'gu'),
    basis: 'stated',
    complete: () => true,
    mean: month,
    examples: [
      { text: 'in Sept. 2024', words: 'Sept. 2024', means: '2024-09' },
      { text: 'mid-March 2024', means: '2024-03-11/2024-03-20' },
      { text: 'the end of June 2023', words: 'end of June 2023', means: '2023-06-21/2023-06-30' },
    ],
  },
  {
    name: 'last or next month of that name',
    pattern: datePhrase('{which} {longmonth}', 'gu'),
    basis: 'relative',
    mean: relativeMonth,
    examples: [
      { text: 'last March', means: '2024-03' },
      { text: 'next May', means: '2025-05' },
      { text: 'this December', means: '2025-12' },
    ],
  },
  {
    name: 'part of a month',
    pattern: datePhrase('{part}[ -](?:of )?{longmonth}(?!,? \\d)', 'gu'),
    basis: 'stated',
    mean: month,
    examples: [
      { text: 'in early March', words: 'early March', means: '2025-03-01/2025-03-10' },
      { text: 'late December', means: '2024-12-21/2024-12-31' },
    ],
  },
  {
    name: 'month',
    // As written: "may" and "march" are verbs, "april" is nobody's month.
    pattern: datePhrase(
      "(?<month>January|February|April|June|July|August|September|October|November|December|(?<=\\b(?:in|since|until|till|by|during|from|of|and|for|to|through|before|after) )(?:March|May))(?! \\d)(?!,? (?:\\p{Lu}\\p{Ll}+)(?<! (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)))(?![’']s? \\p{Lu})(?!-)",
      'gu',
    ),
    basis: 'stated',
    mean: month,
    examples: [
      { text: 'They met in September.', words: 'September', means: '2024-09' },
      { text: 'since May', words: 'May', reference: '2024-06-11', means: '2024-05' },
      { text: 'They will meet in March.', words: 'March', means: '2025-03' },
      { text: 'They met in March.', words: 'March', means: '2025-03' },
      { text: 'They met in May.', words: 'May', means: '2024-05' },
    ],
    not: [
      'Theresa May said',
      'they may march',
      'April Smith said',
      'March on Rome',
      'He met Mrs May.',
    ],
  },
];
