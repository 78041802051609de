import { addDays, type IsoDate, partsOf, weekdayOf } from '../../model/civil-date.ts';
import { type Days, monthOf, yearOf } from '../../model/days.ts';
import { type DateContext, type DateRule, datePhrase, dayPart, type Parts } from './date-rule.ts';
import { partOf } from './part-of.ts';
import { seasonOf } from './year-rules.ts';

/** A rule for a day so many after the reference. */
function dayAfter(days: number): DateRule['mean'] {
  return (_, { reference }) => {
    if (reference === null) return null;
    const date = addDays(reference, days);
    return { earliest: date, latest: date };
  };
}

/** The week of a day, counted from Monday, so many weeks on. */
function weekOf(day: IsoDate, weeks: number): Days {
  const monday = addDays(day, 7 * weeks - weekdayOf(day));
  return { earliest: monday, latest: addDays(monday, 6) };
}

/** The unit of the calendar that holds a day, so many of them on; null for one that is not known. */
export function unitOf(unit: string, day: IsoDate, steps: number): Days | null {
  const { year, month } = partsOf(day);
  switch (unit.toLowerCase()) {
    case 'week':
      return weekOf(day, steps);
    case 'month':
      return monthOf(year, month + steps);
    case 'quarter':
      return monthsOf(year, Math.ceil(month / 3) + steps);
    case 'year':
      return yearOf(year + steps);
    default:
      return null;
  }
}

function monthsOf(year: number, quarter: number): Days {
  const { earliest } = monthOf(year, quarter * 3 - 2);
  return { earliest, latest: monthOf(year, quarter * 3).latest };
}

const steps: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

function stepped({ which = '', unit = '', part }: Parts, { reference }: DateContext): Days | null {
  if (reference === null) return null;
  const days = unitOf(unit, reference, steps[which.toLowerCase()] ?? 0);
  return days && partOf(days, part);
}

function weekend({ which = '' }: Parts, { reference, tense }: DateContext): Days | null {
  if (reference === null) return null;
  const saturday = addDays(reference, 5 - weekdayOf(reference));
  const word = which.toLowerCase();
  const within = weekdayOf(reference) >= 5;
  const ahead = word === 'next' ? 7 : 0;
  const back =
    word === 'last' || (word !== 'this' && word !== 'next' && tense !== 'future' && !within);
  const start = addDays(saturday, back ? -7 : ahead);
  return { earliest: start, latest: addDays(start, 1) };
}

function season({ which = '', season: name = '' }: Parts, { reference }: DateContext): Days | null {
  if (reference === null) return null;
  const { year } = partsOf(reference);
  const here = seasonOf(name, year);
  if (which.toLowerCase() === 'last')
    return here.latest < reference ? here : seasonOf(name, year - 1);
  if (which.toLowerCase() === 'next')
    return here.earliest > reference ? here : seasonOf(name, year + 1);
  return here;
}

/** Days named from the day on which the words are read. */
export const deicticRules: readonly DateRule[] = [
  {
    name: 'the day after tomorrow, the day before yesterday',
    pattern: datePhrase('the day (?:after tomorrow|(?<before>before yesterday))'),
    basis: 'relative',
    mean: (parts, context) => dayAfter(parts.before === undefined ? 2 : -2)(parts, context),
    examples: [
      { text: 'the day after tomorrow', means: '2025-01-30' },
      { text: 'the day before yesterday', means: '2025-01-26' },
    ],
  },
  {
    name: 'today',
    pattern: datePhrase(
      `(?<!\\b(?:USA|Russia|Psychology|History|India|World|Israel) )(?:today(?!(?:[’']s)? (?:programme|program|show)\\b)${dayPart}|tonight|this (?:morning|afternoon|evening|lunchtime))`,
    ),
    basis: 'relative',
    mean: dayAfter(0),
    examples: [
      { text: 'I spoke with @ann today.', words: 'today', means: '2025-01-28' },
      { text: 'earlier this evening', words: 'this evening', means: '2025-01-28' },
    ],
    not: ['USA Today', 'the Today programme', 'Russia Today'],
  },
  {
    name: 'yesterday',
    pattern: datePhrase(`(?:yesterday${dayPart}|last night|overnight(?= (?:on|into) ))`),
    basis: 'relative',
    mean: dayAfter(-1),
    examples: [
      { text: 'yesterday evening', means: '2025-01-27' },
      { text: 'They spoke last night.', words: 'last night', means: '2025-01-27' },
    ],
  },
  {
    name: 'tomorrow',
    pattern: datePhrase(`tomorrow${dayPart}`),
    basis: 'relative',
    mean: dayAfter(1),
    examples: [{ text: 'tomorrow morning', means: '2025-01-29' }],
  },
  {
    name: 'weekend',
    // The article is part of it ("the weekend"), the word before it is not ("over").
    pattern: datePhrase('(?:(?:{which}|the|the past) )weekend(?! of )'),
    basis: 'relative',
    mean: weekend,
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
      '(?:(?<part>early|late|mid)[ -])?(?<!\\b(?:the|over|past|for|in the) )(?<which>last|this|next) (?<unit>week|month|quarter|year)(?! (?:or|and a half)\\b)',
    ),
    basis: 'relative',
    mean: stepped,
    examples: [
      { text: 'to be confirmed last week', words: 'last week', means: '2025-01-20/2025-01-26' },
      { text: 'last month’s publication', words: 'last month', means: '2024-12' },
      { text: 'earlier this year', words: 'this year', means: '2025' },
      { text: 'early next year', means: '2026-01-01/2026-04-30' },
      { text: 'next quarter', means: '2025-04-01/2025-06-30' },
    ],
    not: ['over the last month', 'for the next year'],
  },
  {
    name: 'the coming, the current, the previous one',
    pattern: datePhrase(
      '(?<=\\b(?:the|in the|during the) )(?<which>coming|current|previous) (?<unit>week|month|year)',
    ),
    basis: 'relative',
    mean: stepped,
    examples: [
      { text: 'in the coming week', words: 'coming week', means: '2025-02-03/2025-02-09' },
      { text: 'the previous year', words: 'previous year', means: '2024' },
    ],
    not: ['in coming weeks'],
  },
  {
    name: 'the end of the month',
    pattern: datePhrase(
      '(?<!\\ba )(?<part>beginning of|start of|middle of|end of) (?:the|this) (?<unit>month|year)|year[ -]?(?<end>end)(?= |[.,])',
    ),
    basis: 'relative',
    mean: ({ part = 'end of', unit = 'year' }, context) =>
      stepped({ which: 'this', unit, part }, context),
    examples: [
      { text: 'by the end of the year', words: 'end of the year', means: '2025-09-01/2025-12-31' },
      {
        text: 'at the end of the month',
        words: 'end of the month',
        means: '2025-01-21/2025-01-31',
      },
    ],
  },
  {
    name: 'the season',
    pattern: datePhrase('(?<=\\bin )the (?<season>spring|summer|autumn|winter)(?! of)'),
    basis: 'relative',
    mean: ({ season: name = '' }, { reference, tense }) => {
      if (reference === null || tense === null) return null;
      const { year } = partsOf(reference);
      const here = seasonOf(name, year);
      if (tense === 'past') return here.earliest <= reference ? here : seasonOf(name, year - 1);
      return here.latest >= reference ? here : seasonOf(name, year + 1);
    },
    examples: [
      { text: 'They met in the autumn.', words: 'the autumn', means: '2024-09-01/2024-11-30' },
      {
        text: 'They will meet in the autumn.',
        words: 'the autumn',
        means: '2025-09-01/2025-11-30',
      },
    ],
    not: ['in the summer of love', 'the winter fuel'],
  },
  {
    name: 'season',
    pattern: datePhrase('(?<which>last|this|next) (?<season>spring|summer|autumn|fall|winter)'),
    basis: 'relative',
    mean: season,
    examples: [
      { text: 'last summer', means: '2024-06-01/2024-08-31' },
      { text: 'next spring', means: '2025-03-01/2025-05-31' },
    ],
  },
];
