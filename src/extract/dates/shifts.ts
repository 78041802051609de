import { addDays, weekdayOf } from '../../model/civil-date.ts';
import { type Days, hullOf } from '../../model/days.ts';
import { countOf, longMonths, weekdayNumber } from './calendar-names.ts';
import { shiftDay, unitOf } from './calendar-units.ts';
import { datePhrase, dayPart, roughly } from './date-pattern.ts';
import type { DateParts, DateRule, Granularity, Meaning } from './date-rule.ts';

/**
 * What lies so many units before or after: no finer than the unit counted, nor than what it is
 * counted from. Six months after 1823 are July 1823 to June 1824. Null where days are counted
 * from a month or a year, which names no day.
 */
function moved(
  from: Days,
  { number, unit = '', rough }: DateParts,
  direction: 1 | -1,
): Meaning | null {
  const count = countOf(number);
  if (count === null) return null;
  const isLong = addDays(from.earliest, 6) < from.latest;
  if (isLong && /day|week|fortnight/i.test(unit)) return null;
  const whole = /fortnight/i.test(unit) ? 'week' : /decade/i.test(unit) ? 'year' : unit;
  const ends = [from.earliest, from.latest].map((day) => {
    const date = shiftDay(day, unit, direction * count);
    return date === null ? null : unitOf(whole, date, 0);
  });
  const [first, last] = ends;
  if (!first || !last) return null;
  const days = hullOf(first, last);
  return rough === undefined ? days : { ...days, mark: '~' };
}

function granularityOfCount({ unit, unit2 = '' }: DateParts): Granularity {
  const name = (unit ?? unit2).toLowerCase();
  if (name === 'week' || name === 'fortnight') return 'week';
  return name === 'month' || name === 'year' ? name : name === 'decade' ? 'year' : 'day';
}

/** A day told by another one that stands before it in the text. */
function oneDayFrom(days: Days | null, direction: 1 | -1): Days | null {
  // What follows a whole month is no day.
  if (days === null || addDays(days.earliest, 6) < days.latest) return null;
  const date = direction === 1 ? addDays(days.latest, 1) : addDays(days.earliest, -1);
  return { earliest: date, latest: date };
}

const following = '(?:following|next|subsequent)';

/** Where a date has just ended, with its comma: "on Thursday, five days after". */
const afterDate = `(?<=(?:day|\\d|yesterday|this|${longMonths})(?: (?:morning|afternoon|evening|night))?,? (?:just |only |barely )?)`;

/** Dates counted from the reference or from the last date in the text. */
export const shiftRules: readonly DateRule[] = [
  {
    name: 'so long ago',
    pattern: datePhrase(
      `${roughly}(?<!\\b(?:than|every)[ \\n]){number} {unit}s? (?:ago|(?<=\\bcomes (?:just |only )?(?:\\S+ ){2})after(?= [\\p{L}’'. -]{2,40}ed\\b))`,
    ),
    needs: 'unit',
    hint: /ago|after/i,
    basis: 'relative',
    granularity: granularityOfCount,
    mean: (parts, { reference }) =>
      reference === null ? null : moved({ earliest: reference, latest: reference }, parts, -1),
    examples: [
      { text: 'two days ago', means: '2025-01-26' },
      { text: 'a week ago', means: '2025-01-20/2025-01-26' },
      { text: '3 months ago', means: '2024-10' },
      { text: 'ten years ago', means: '2015' },
      { text: 'Twenty-three years ago', means: '2002' },
      { text: 'about two years ago', means: '2023~' },
      {
        text: 'The visit comes two days after Moscow launched it.',
        words: 'two days after',
        means: '2025-01-26',
      },
    ],
    not: ['a few days ago', 'days ago', 'a couple of weeks ago'],
  },
  {
    name: 'so long from now',
    pattern: datePhrase(
      "in {number} {unit}s?[’']?s?[’']? time|{number2} {unit2}s? from (?:now|today)",
    ),
    needs: 'unit',
    hint: /time|from[ \n](?:now|today)/i,
    basis: 'relative',
    granularity: granularityOfCount,
    mean: ({ number = '', number2 = '', unit = '', unit2 = '' }, { reference }) =>
      reference === null
        ? null
        : moved(
            { earliest: reference, latest: reference },
            { number: number || number2, unit: unit || unit2 },
            1,
          ),
    examples: [
      { text: 'in two weeks’ time', means: '2025-02-10/2025-02-16' },
      { text: 'three days from now', means: '2025-01-31' },
    ],
  },
  {
    name: 'so long later',
    pattern: datePhrase(`${roughly}{number} {unit}s? (?:later|after that|afterwards)(?! than)`),
    needs: 'unit',
    hint: /later|after/i,
    basis: 'relative',
    granularity: granularityOfCount,
    mean: (parts, { last }) => (last === null ? null : moved(last, parts, 1)),
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
      {
        text: 'In 1823 it was signed. Six months later it was ratified.',
        words: 'Six months later',
        means: '1823-07-01/1824-06-30',
      },
    ],
    not: ['Two years later it ended.', 'In 2020 it began. A few days later it ended.'],
  },
  {
    name: 'so long after something',
    // "He resigned in August 2012, five months after presenting it": the presenting was so long before.
    pattern: datePhrase(
      `${afterDate}{number} {unit}s? after(?= (?:he|she|they|it|\\p{Ll}+ing|\\p{Lu}\\S+ \\p{Ll}+ed)\\b)`,
      'gu',
    ),
    needs: 'unit',
    hint: / after /,
    basis: 'relative',
    granularity: granularityOfCount,
    mean: (parts, { last }) => (last === null ? null : moved(last, parts, -1)),
    examples: [
      {
        text: 'They took it on 10 March 2024, five days after they took the port.',
        words: 'five days after',
        means: '2024-03-05',
      },
      {
        text: 'He resigned in August 2012, five months after presenting it.',
        words: 'five months after',
        means: '2012-03',
      },
    ],
    not: ['They took it on 10 March 2024, five days after the vote.'],
  },
  {
    name: 'so long earlier',
    pattern: datePhrase(`${roughly}{number} {unit}s? (?:earlier|before that|previously)(?! than)`),
    needs: 'unit',
    hint: /earlier|before|previously/i,
    basis: 'relative',
    granularity: granularityOfCount,
    mean: (parts, { last }) => (last === null ? null : moved(last, parts, -1)),
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
    pattern: datePhrase(
      `the (?:${following} (?:day|morning|evening|night)|(?:day|morning) after(?! tomorrow))${dayPart}`,
    ),
    needs: 'unit',
    hint: /(?:following|next|subsequent)[ \n](?:day|morning|evening|night)|(?:day|morning)[ \n]after/i,
    basis: 'relative',
    granularity: 'day',
    mean: (_, { last }) => oneDayFrom(last, 1),
    examples: [
      {
        text: 'On 10 March 2024 they met. The following day they spoke.',
        words: 'The following day',
        means: '2024-03-11',
      },
      {
        text: 'On 10 March 2024 they met. They left the next morning.',
        words: 'the next morning',
        means: '2024-03-11',
      },
    ],
    not: ['The following day they spoke.', 'In 2020 they met. The next day they spoke.'],
  },
  {
    name: 'the day before',
    pattern: datePhrase(
      'the (?:previous (?:day|evening|night)|(?:day|evening|night) before(?! (?:yesterday|last)))(?! (?:the|his|her|their|its|he|she|they|it|a|that)\\b)',
    ),
    needs: 'unit',
    hint: /previous[ \n](?:day|evening|night)|(?:day|evening|night)[ \n]before/i,
    basis: 'relative',
    granularity: 'day',
    mean: (_, { last }) => oneDayFrom(last, -1),
    examples: [
      {
        text: 'On 10 March 2024 they met. They had spoken the day before.',
        words: 'the day before',
        means: '2024-03-09',
      },
      {
        text: 'On 10 March 2024 they met. They had spoken the night before.',
        words: 'the night before',
        means: '2024-03-09',
      },
    ],
    not: ['On 10 March 2024 they met. They spoke the day before the vote.'],
  },
  {
    name: 'the same day',
    pattern: datePhrase(
      '(?:the same (?:day|morning|afternoon|evening|night)|(?<=\\b(?:on|later|earlier)[ \\n])that (?:same )?day|that same (?:day|morning|afternoon|evening)|(?<=[.] )that day,)',
    ),
    needs: 'unit',
    hint: /(?:same|that)[ \n](?:same[ \n])?(?:day|morning|afternoon|evening|night)/i,
    basis: 'relative',
    granularity: 'day',
    mean: (_, { last }) => (last !== null && last.earliest === last.latest ? last : null),
    examples: [
      {
        text: 'On 10 March 2024 they met. They left the same day.',
        words: 'the same day',
        means: '2024-03-10',
      },
      {
        text: 'On 10 March 2024 they met. They left the same evening.',
        words: 'the same evening',
        means: '2024-03-10',
      },
    ],
  },
  {
    name: 'in the course of the same day',
    pattern: datePhrase('(?:earlier|later) in the (?:day|morning|afternoon|evening)'),
    needs: 'unit',
    hint: /(?:earlier|later)[ \n]in/i,
    basis: 'relative',
    granularity: 'day',
    // Without a day before it, it is that of the text.
    mean: (_, { last, reference, tense }) => {
      const isAhead = tense === 'past' && (last?.earliest ?? '') > (reference ?? '9');
      if (last !== null && last.earliest === last.latest && !isAhead) return last;
      return reference === null ? null : { earliest: reference, latest: reference };
    },
    examples: [
      {
        text: 'On 10 March 2024 they met. Earlier in the day they had spoken.',
        words: 'Earlier in the day',
        means: '2024-03-10',
      },
      { text: 'Later in the day they met.', words: 'Later in the day', means: '2025-01-28' },
    ],
  },
  {
    name: 'the following week, month, year',
    pattern: datePhrase(
      `the (?:(?:${following}) {unit}(?<!day|fortnight|decade)(?! (?:or|of)\\b)|(?<unit2>week|month|year) after(?=[,.;]))`,
    ),
    needs: 'unit',
    hint: /the[ \n](?:following|next|subsequent)|after[,.;]/i,
    basis: 'relative',
    granularity: granularityOfCount,
    mean: ({ unit, unit2 = '' }, { last }) =>
      last === null ? null : unitOf(unit ?? unit2, last.latest, 1),
    examples: [
      {
        text: 'In May 2020 it began. It ended the following year.',
        words: 'the following year',
        means: '2021',
      },
      {
        text: 'On 28 August 2021 they met. The week after, she flew home.',
        words: 'The week after',
        means: '2021-08-30/2021-09-05',
      },
    ],
  },
  {
    name: 'the following weekday',
    pattern: datePhrase(`the (?:${following}) {weekday}${dayPart}`),
    needs: 'unit',
    hint: /the[ \n](?:following|next|subsequent)/i,
    basis: 'relative',
    granularity: 'day',
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
];
