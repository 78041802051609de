import { addDays, type IsoDate, weekdayOf } from '../../model/civil-date.ts';
import type { Days } from '../../model/days.ts';
import { unitOf } from './calendar-units.ts';
import { datePhrase, dayPart, partBefore } from './date-pattern.ts';
import type { DateContext, DateParts, DateRule, Granularity } from './date-rule.ts';
import { partOf } from './part-of.ts';

/** A rule for a day so many after the reference. */
function dayAfter(days: number): DateRule['mean'] {
  return (_, { reference }) => {
    if (reference === null) return null;
    const date = addDays(reference, days);
    return { earliest: date, latest: date };
  };
}

const steps: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

function stepped(
  { which = '', unit = '', part }: DateParts,
  { reference, last }: DateContext,
): Days | null {
  const word = which.toLowerCase();
  // "The previous month" is counted from what was told before it.
  const from = word === 'previous' ? (last?.earliest ?? reference) : reference;
  if (from === null) return null;
  const days = unitOf(unit, from, steps[word] ?? 0);
  return days && partOf(days, part);
}

/** Americans count the week from Sunday. */
function weekFromSunday(
  { which = '', unit = '', part }: DateParts,
  { reference }: DateContext,
): readonly Days[] {
  if (reference === null || unit.toLowerCase() !== 'week' || part !== undefined) return [];
  const sunday = addDays(
    reference,
    7 * (steps[which.toLowerCase()] ?? 0) - ((weekdayOf(reference) + 1) % 7),
  );
  return [{ earliest: sunday, latest: addDays(sunday, 6) }];
}

function granularityOfUnit({ unit = '', part }: DateParts): Granularity {
  if (part !== undefined) return 'part';
  const name = unit.toLowerCase();
  return name === 'week' || name === 'month' || name === 'quarter' || name === 'year'
    ? name
    : 'day';
}

function saturdayOf(reference: IsoDate, weeks: number): Days {
  const saturday = addDays(reference, 5 - weekdayOf(reference) + 7 * weeks);
  return { earliest: saturday, latest: addDays(saturday, 1) };
}

function weekend({ which = '' }: DateParts, { reference, tense }: DateContext): Days | null {
  if (reference === null) return null;
  const word = which.toLowerCase();
  const within = weekdayOf(reference) >= 5;
  const back =
    word === 'last' || (word !== 'this' && word !== 'next' && tense !== 'future' && !within);
  return saturdayOf(reference, back ? -1 : word === 'next' ? 1 : 0);
}

/** Days named from the day on which the words are read. */
export const deicticRules: readonly DateRule[] = [
  {
    name: 'the day after tomorrow, the day before yesterday',
    pattern: datePhrase(
      '(?:the )?day (?:after tomorrow|(?<before>before yesterday))|the (?<last>night|evening) before last',
    ),
    needs: 'unit',
    hint: /after[ \n]tomorrow|before[ \n](?:yesterday|last)/i,
    basis: 'relative',
    granularity: 'day',
    mean: (parts, context) =>
      dayAfter((parts.before ?? parts.last) === undefined ? 2 : -2)(parts, context),
    examples: [
      { text: 'the day after tomorrow', means: '2025-01-30' },
      { text: 'the day before yesterday', means: '2025-01-26' },
      { text: 'the night before last', means: '2025-01-26' },
    ],
  },
  {
    name: 'today',
    pattern: datePhrase(
      `(?<!\\b(?:USA|Russia|Psychology|History|India|World|Israel)[ \\n])(?:today(?!(?:[’']s)? (?:programme|program|show|world|society|youth|generation|standards|challenges)\\b)${dayPart}|tonight|this (?:morning|afternoon|evening|lunchtime))`,
    ),
    needs: 'unit',
    hint: /today|tonight|this[ \n]/i,
    basis: 'relative',
    granularity: 'day',
    mean: dayAfter(0),
    examples: [
      { text: 'I spoke with @ann today.', words: 'today', means: '2025-01-28' },
      { text: 'earlier this evening', words: 'this evening', means: '2025-01-28' },
    ],
    not: ['USA Today', 'the Today programme', 'Russia Today', 'in today’s world'],
  },
  {
    name: 'yesterday',
    pattern: datePhrase(`(?:yesterday${dayPart}|overnight(?= (?:on|into) ))`),
    needs: 'unit',
    hint: /yesterday|overnight/i,
    basis: 'relative',
    granularity: 'day',
    mean: dayAfter(-1),
    examples: [{ text: 'yesterday evening', means: '2025-01-27' }],
  },
  {
    name: 'overnight',
    // "It did not come overnight" tells no night.
    pattern: datePhrase(
      'Overnight(?=,? )|overnight(?= (?:strikes?|attacks?|raids?|shelling|bombardments?|talks|clashes)\\b)|(?<=\\b(?:flew|arrived|landed|struck|hit|attacked|killed|shelled|launched|fired|returned|bombed|met|spoke)(?: [\\p{L}’-]+){0,3} )overnight',
      'gu',
    ),
    needs: 'unit',
    hint: /overnight/i,
    basis: 'relative',
    granularity: 'day',
    mean: (_, { reference }) =>
      reference === null ? null : { earliest: addDays(reference, -1), latest: reference },
    examples: [
      {
        text: 'Overnight, drones struck the port.',
        words: 'Overnight',
        means: '2025-01-27/2025-01-28',
      },
    ],
    not: ['The thaw did not come overnight.', 'He became rich overnight.', 'an overnight success'],
  },
  {
    name: 'last night',
    pattern: datePhrase('last (?:night|evening)'),
    needs: 'unit',
    hint: /last[ \n](?:night|evening)/i,
    basis: 'relative',
    granularity: 'day',
    mean: dayAfter(-1),
    // Written after midnight it may still be the same day's date.
    also: (_, { reference }) =>
      reference === null ? [] : [{ earliest: reference, latest: reference }],
    examples: [{ text: 'They spoke last night.', words: 'last night', means: '2025-01-27' }],
  },
  {
    name: 'tomorrow',
    pattern: datePhrase(`tomorrow(?![’']s (?:world|leaders|generation))${dayPart}`),
    needs: 'unit',
    hint: /tomorrow/i,
    basis: 'relative',
    granularity: 'day',
    mean: dayAfter(1),
    examples: [{ text: 'tomorrow morning', means: '2025-01-29' }],
  },
  {
    name: 'weekend',
    // The article is part of it ("the weekend"), the word before it is not ("over").
    pattern: datePhrase('(?:(?:{which}|the|the past) )weekend(?! of )'),
    needs: 'unit',
    hint: /weekend/i,
    basis: 'relative',
    granularity: 'weekend',
    mean: weekend,
    also: ({ which }, { reference }) =>
      reference === null || which === undefined
        ? []
        : [-1, 0, 1].map((week) => saturdayOf(reference, week)),
    examples: [
      { text: 'They met over the weekend.', words: 'the weekend', means: '2025-01-25/2025-01-26' },
      {
        text: 'They will meet at the weekend.',
        words: 'the weekend',
        means: '2025-02-01/2025-02-02',
      },
      { text: 'this weekend', means: '2025-02-01/2025-02-02' },
      { text: 'last weekend', means: '2025-01-25/2025-01-26' },
    ],
    not: ['a weekend break', 'the weekend of the vote'],
  },
  {
    name: 'last, this and next week, month, quarter, year',
    // "The last week" is the past seven days, not a week of the calendar; so for month and year.
    pattern: datePhrase(
      `${partBefore}(?<which>(?<!\\b(?:(?<!of )the|over|past|(?<!\\b(?:planned|scheduled|set|due|slated|booked|timed|expected)[ \\n])for|in the)[ \\n])(?:last|this|next)|(?<=\\bthe[ \\n])(?:coming|current|previous)) (?<unit>week|month|quarter|year)(?! (?:or|and a half)\\b)`,
    ),
    needs: 'unit',
    hint: /(?:last|this|next|coming|current|previous)[ \n](?:week|month|quarter|year)/i,
    basis: 'relative',
    granularity: granularityOfUnit,
    mean: stepped,
    also: weekFromSunday,
    examples: [
      { text: 'in the coming week', words: 'coming week', means: '2025-02-03/2025-02-09' },
      { text: 'the previous year', words: 'previous year', means: '2024' },
      { text: 'to be confirmed last week', words: 'last week', means: '2025-01-20/2025-01-26' },
      {
        text: 'a summit scheduled for next week',
        words: 'next week',
        means: '2025-02-03/2025-02-09',
      },
      { text: 'late last week', means: '2025-01-23/2025-01-26' },
      { text: 'early next week', means: '2025-02-03/2025-02-05' },
      {
        text: 'in the middle of last week',
        words: 'middle of last week',
        means: '2025-01-21/2025-01-23',
      },
      { text: 'last month’s publication', words: 'last month', means: '2024-12' },
      { text: 'earlier this year', words: 'this year', means: '2025' },
      { text: 'early next year', means: '2026-01-01/2026-04-30' },
      { text: 'next quarter', means: '2025-04-01/2025-06-30' },
      {
        text: 'They closed it last quarter.',
        words: 'last quarter',
        means: '2024-10-01/2024-12-31',
      },
      {
        text: 'On 3 March 2024 it was signed, after a call in the previous month.',
        words: 'previous month',
        means: '2024-02',
      },
      { text: 'late this quarter', means: '2025-03' },
    ],
    not: ['in coming weeks', 'over the last month', 'for the next year'],
  },
  {
    name: 'the one before last, the one after next',
    pattern: datePhrase('the (?<unit>week|month|year) (?:(?<before>before last)|after next)'),
    needs: 'unit',
    hint: /before[ \n]last|after[ \n]next/i,
    basis: 'relative',
    granularity: granularityOfUnit,
    mean: ({ unit = '', before }, { reference }) =>
      reference === null ? null : unitOf(unit, reference, before === undefined ? 2 : -2),
    examples: [
      { text: 'the week before last', means: '2025-01-13/2025-01-19' },
      { text: 'the month after next', means: '2025-03' },
    ],
  },
  {
    name: 'the end of the month',
    pattern: datePhrase(
      `(?<!\\ba[ \\n])(?:${partBefore}(?:(?<=the[ \\n])|this )(?<unit>week|month|quarter|year)(?! (?:of|to) )|year[ -]?(?<end>end)(?=[ \\n.,;]|$))`,
    ),
    needs: 'unit',
    hint: /(?:the|this)[ \n](?:week|month|quarter|year)|year[ -]?end/i,
    basis: 'relative',
    granularity: 'part',
    fits: ({ part, end }) => part !== undefined || end !== undefined,
    // In a story of another year it is that of what was told last.
    mean: ({ part = 'end', unit = 'year' }, { reference, year, last, ...context }) =>
      stepped(
        { which: 'this', unit, part },
        { ...context, year, last, reference: (year !== null && last?.latest) || reference },
      ),
    examples: [
      { text: 'by the end of the year', words: 'end of the year', means: '2025-09-01/2025-12-31' },
      {
        text: 'at the end of the month',
        words: 'end of the month',
        means: '2025-01-21/2025-01-31',
      },
      {
        text: 'On 3 May 1911 he left. At the end of the year he died.',
        words: 'end of the year',
        means: '1911-09-01/1911-12-31',
      },
      { text: 'by year-end', words: 'year-end', means: '2025-09-01/2025-12-31' },
      { text: 'by the end of the week', words: 'end of the week', means: '2025-01-30/2025-02-02' },
    ],
  },
];
