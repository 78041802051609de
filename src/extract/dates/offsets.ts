import { addDays, type IsoDate, weekdayOf } from '../../model/civil-date.ts';
import { type Days, yearOf } from '../../model/days.ts';
import { weekdayNumber } from './calendar-names.ts';
import { type DateRule, datePhrase, dayPart, type Parts } from './date-rule.ts';
import { unitOf } from './deictic.ts';

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};

/** How many: null for "a few" and "a couple of", which name no day. */
function countOf(words = ''): number | null {
  const word = words.toLowerCase();
  return numbers[word] ?? (/^\d+$/.test(word) ? Number(word) : null);
}

/** The day so many days on, or the week, month, year so many on: no finer than the unit counted. */
function moved(from: IsoDate, { number, unit = '' }: Parts, direction: 1 | -1): Days | null {
  const count = countOf(number);
  if (count === null) return null;
  const name = unit.toLowerCase();
  if (name === 'day') {
    const date = addDays(from, direction * count);
    return { earliest: date, latest: date };
  }
  if (name === 'fortnight') return unitOf('week', from, direction * count * 2);
  if (name === 'decade') return yearOf(Number(from.slice(0, 4)) + direction * count * 10);
  return unitOf(name, from, direction * count);
}

/** A day told by another one that stands before it in the text. */
function oneDayFrom(days: Days | null, direction: 1 | -1): Days | null {
  // What follows a whole month is no day.
  if (days === null || addDays(days.earliest, 6) < days.latest) return null;
  const date = direction === 1 ? addDays(days.latest, 1) : addDays(days.earliest, -1);
  return { earliest: date, latest: date };
}

const following = '(?:following|next|subsequent)';

/** Dates counted from the reference or from the last date in the text. */
export const offsetRules: readonly DateRule[] = [
  {
    name: 'so long ago',
    pattern: datePhrase(
      '(?<!\\b(?:than|over|about|nearly|almost|some|around) ){number} {unit}s? ago',
    ),
    basis: 'relative',
    mean: (parts, { reference }) => (reference === null ? null : moved(reference, parts, -1)),
    examples: [
      { text: 'two days ago', means: '2025-01-26' },
      { text: 'a week ago', means: '2025-01-20/2025-01-26' },
      { text: '3 months ago', means: '2024-10' },
      { text: 'ten years ago', means: '2015' },
    ],
    not: ['a few days ago', 'days ago', 'more than two years ago'],
  },
  {
    name: 'so long from now',
    pattern: datePhrase("in {number} {unit}s?[’']s? time|{number2} {unit2}s? from (?:now|today)"),
    basis: 'relative',
    mean: ({ number, number2, unit, unit2 }, { reference }) =>
      reference === null
        ? null
        : moved(reference, { number: number ?? number2, unit: unit ?? unit2 }, 1),
    examples: [
      { text: 'in two weeks’ time', means: '2025-02-10/2025-02-16' },
      { text: 'three days from now', means: '2025-01-31' },
    ],
  },
  {
    name: 'so long later',
    pattern: datePhrase('{number} {unit}s? (?:later|after that|afterwards)'),
    basis: 'relative',
    mean: (parts, { last }) => (last === null ? null : moved(last.latest, parts, 1)),
    examples: [
      {
        text: 'On 10 March 2024 they met. Three days later it ended.',
        words: 'Three days later',
        means: '2024-03-13',
      },
      {
        text: 'In May 2020 it began. Two years later it ended.',
        words: 'Two years later',
        means: '2022',
      },
    ],
    not: ['Two years later it ended.', 'In 2020 it began. A few days later it ended.'],
  },
  {
    name: 'so long earlier',
    pattern: datePhrase('{number} {unit}s? (?:earlier|before that|previously)'),
    basis: 'relative',
    mean: (parts, { last }) => (last === null ? null : moved(last.earliest, parts, -1)),
    examples: [
      {
        text: 'On 10 March 2024 they met. Three days earlier they had spoken.',
        words: 'Three days earlier',
        means: '2024-03-07',
      },
    ],
  },
  {
    name: 'the following day',
    pattern: datePhrase(`the (?:${following} day|day after(?! tomorrow))${dayPart}`),
    basis: 'relative',
    mean: (_, { last }) => oneDayFrom(last, 1),
    examples: [
      {
        text: 'On 10 March 2024 they met. The following day they spoke.',
        words: 'The following day',
        means: '2024-03-11',
      },
    ],
    not: ['The following day they spoke.', 'In 2020 they met. The next day they spoke.'],
  },
  {
    name: 'the day before',
    pattern: datePhrase(
      'the (?:previous day|day before(?! yesterday))(?! (?:the|his|her|their|its|he|she|they|it|a)\\b)',
    ),
    basis: 'relative',
    mean: (_, { last }) => oneDayFrom(last, -1),
    examples: [
      {
        text: 'On 10 March 2024 they met. They had spoken the day before.',
        words: 'the day before',
        means: '2024-03-09',
      },
    ],
    not: ['On 10 March 2024 they met. They spoke the day before the vote.'],
  },
  {
    name: 'the same day',
    pattern: datePhrase('(?:the same day|(?<=\\b(?:on|later|earlier) )that (?:same )?day)'),
    basis: 'relative',
    mean: (_, { last }) => (last !== null && last.earliest === last.latest ? last : null),
    examples: [
      {
        text: 'On 10 March 2024 they met. They left the same day.',
        words: 'the same day',
        means: '2024-03-10',
      },
    ],
  },
  {
    name: 'the following week, month, year',
    pattern: datePhrase(`the (?:${following}) (?<unit>week|month|year)(?! (?:or|of)\\b)`),
    basis: 'relative',
    mean: ({ unit = '' }, { last }) => (last === null ? null : unitOf(unit, last.latest, 1)),
    examples: [
      {
        text: 'In May 2020 it began. It ended the following year.',
        words: 'the following year',
        means: '2021',
      },
    ],
  },
  {
    name: 'the following weekday',
    pattern: datePhrase(`the (?:${following}) {weekday}${dayPart}`),
    basis: 'relative',
    mean: ({ weekday }, { last }) => {
      if (last === null) return null;
      const days = (weekdayNumber(weekday) - weekdayOf(last.latest) + 6) % 7;
      return oneDayFrom({ ...last, latest: addDays(last.latest, days) }, 1);
    },
    examples: [
      {
        text: 'On 10 March 2024 they met. The following Friday it ended.',
        words: 'The following Friday',
        means: '2024-03-15',
      },
    ],
  },
  {
    name: 'weekday of next week, of last week',
    pattern: datePhrase(
      '{weekday},? (?<which>last|next) week|(?<which2>last|next) week on {weekday2}',
      'gu',
    ),
    basis: 'relative',
    mean: ({ weekday, weekday2, which, which2 }, { reference }) => {
      if (reference === null) return null;
      const number = weekdayNumber(weekday ?? weekday2);
      const weeks = (which ?? which2) === 'last' ? -1 : 1;
      const date = addDays(reference, number - weekdayOf(reference) + 7 * weeks);
      return { earliest: date, latest: date };
    },
    examples: [
      { text: 'on Thursday last week', words: 'Thursday last week', means: '2025-01-23' },
      { text: 'on Monday next week', words: 'Monday next week', means: '2025-02-03' },
    ],
  },
];
