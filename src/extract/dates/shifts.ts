import { addDays, weekdayOf } from '../../model/civil-date.ts';
import { type Days, hullOf } from '../../model/days.ts';
import { countOf, longMonths, weekdayNumber } from './calendar-names.ts';
import { shiftDay, unitOf } from './calendar-units.ts';
import { datePhrase, dayPart, partBefore, roughly } from './date-pattern.ts';
import type { DateParts, DateRule, Granularity, Meaning } from './date-rule.ts';
import { partOf } from './part-of.ts';
import { seasonAt } from './seasons-quarters.ts';

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

function granularityOfCount({ unit, unit2, unit3 = '' }: DateParts): Granularity {
  const name = (unit ?? unit2 ?? unit3).toLowerCase();
  if (name === 'week' || name === 'fortnight') return 'week';
  return name === 'month' || name === 'year' ? name : name === 'decade' ? 'year' : 'day';
}

/** Of what is the same or the following as a date: a unit, a season or a part of one. */
function granularityOfSame({ part, season, unit, unit2 = 'day' }: DateParts): Granularity {
  if (part !== undefined) return 'part';
  if (season !== undefined) return 'season';
  const name = (unit ?? unit2).toLowerCase();
  return name === 'week' || name === 'weekend' || name === 'month' || name === 'year'
    ? name
    : 'day';
}

/** A day told by another one that stands before it in the text. */
function oneDayFrom(days: Days | null, direction: 1 | -1): Days | null {
  // What follows a whole month is no day.
  if (days === null || addDays(days.earliest, 6) < days.latest) return null;
  const date = direction === 1 ? addDays(days.latest, 1) : addDays(days.earliest, -1);
  return { earliest: date, latest: date };
}

/** What is the first, the only or the highest in so many years. */
const superlative =
  '\\b(?:first|second|third|only|once|twice|time|times|most|least|last|\\p{L}{2,}est)\\b';
const following = '(?:following|next|subsequent)';

/** Where a date has just ended, with its comma: "on Thursday, five days after". */
const afterDate = `(?<=(?:day|\\d|yesterday|this|${longMonths})(?: (?:morning|afternoon|evening|night))?,? (?:just |only |barely )?)`;

/** "after it fell", "after the two leaders agreed": a clause, whose act was so long before. */
const clauseAfter =
  "after(?= (?:(?:he|she|they|it|\\p{Ll}+ing)\\b|(?:(?:the|an?|his|her|its|their) )?(?!(?:the|an?|his|her|its|their) )(?:[\\p{L}’'().-]+ ){0,9}?(?:(?!\\p{Ll}+ly )[\\p{L}’'().-]+ )\\p{Ll}{2,}ed\\b))";

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
    name: 'this time last year',
    pattern: datePhrase(
      '(?:around |about )?(?:at )?this time (?<which>last|next) (?<unit>year|month|week)',
    ),
    needs: 'unit',
    hint: /this[ \n]time/i,
    basis: 'relative',
    granularity: 'day',
    mean: ({ which = '', unit = '' }, { reference }) => {
      const date =
        reference === null
          ? null
          : shiftDay(reference, unit, which.toLowerCase() === 'last' ? -1 : 1);
      return date === null ? null : { earliest: date, latest: date, mark: '~' };
    },
    examples: [
      { text: 'This time last year they met.', words: 'This time last year', means: '2024-01-28~' },
    ],
  },
  {
    name: 'so long from now',
    pattern: datePhrase(
      `in {number} {unit}s?[’']?s?[’']? time|{number2} {unit2}s? from (?:now|today)|in {number3} {unit3}s?(?=[.,;]|\n|\u2029|$| (?:and|but|at|in|for|with)\\b)(?<!${superlative}[^.;]{0,60})`,
    ),
    needs: 'unit',
    hint: /time|from[ \n](?:now|today)|\bin[ \n]/i,
    basis: 'relative',
    granularity: granularityOfCount,
    mean: (parts, { reference, tense }) => {
      const { number, number2, number3 = '', unit, unit2, unit3 = '' } = parts;
      // "It was built in three days" tells how long.
      if (reference === null || (number3 !== '' && tense !== 'future')) return null;
      return moved(
        { earliest: reference, latest: reference },
        { number: number ?? number2 ?? number3, unit: unit ?? unit2 ?? unit3 },
        1,
      );
    },
    examples: [
      { text: 'in two weeks’ time', means: '2025-02-10/2025-02-16' },
      { text: 'three days from now', means: '2025-01-31' },
      { text: 'They will meet in three days.', words: 'in three days', means: '2025-01-31' },
      { text: 'It will open in two weeks.', words: 'in two weeks', means: '2025-02-10/2025-02-16' },
    ],
    not: [
      'It was built in three days.',
      'They will meet for the first time in three years.',
      'It will end in three days of talks.',
    ],
  },
  {
    name: 'so long later or earlier',
    pattern: datePhrase(
      `${roughly}{number} {unit}s? (?:later|after that|afterwards|(?<back>earlier|before that|previously))(?! than)`,
    ),
    needs: 'unit',
    hint: /later|after|earlier|before|previously/i,
    basis: 'relative',
    granularity: granularityOfCount,
    mean: (parts, { last }) =>
      last === null ? null : moved(last, parts, parts.back === undefined ? 1 : -1),
    examples: [
      {
        text: 'On 10 March 2024 they met. Three days earlier they had spoken.',
        words: 'Three days earlier',
        means: '2024-03-07',
      },
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
      `(?:${afterDate}|(?<=\\b(?<came>came) (?:just |only )?)){number} {unit}s? ${clauseAfter}`,
      'gu',
    ),
    needs: 'unit',
    hint: / after /,
    basis: 'relative',
    granularity: granularityOfCount,
    // "The talks came a day after": of which day, a day before it in the text tells.
    mean: (parts, { last }) =>
      last === null || (parts.came !== undefined && last.earliest !== last.latest)
        ? null
        : moved(last, parts, -1),
    examples: [
      {
        text: 'They met on 10 March 2024. The talks came a day after the two sides had agreed.',
        words: 'a day after',
        means: '2024-03-09',
      },
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
    not: [
      'They took it on 10 March 2024, five days after the vote.',
      'They took it on 10 March 2024, five days after the agreed vote.',
      'They met in March 2024. The talks came a day after they had agreed.',
    ],
  },
  {
    name: 'the following day, the day before',
    pattern: datePhrase(
      `the (?:${following} (?:day|morning|evening|night)|(?:day|morning) after(?! tomorrow)|(?<back>previous (?:day|evening|night)|(?:day|evening|night) before(?! (?:yesterday|last)))(?! (?:the|his|her|their|its|he|she|they|it|a|that)\\b))${dayPart}`,
    ),
    needs: 'unit',
    hint: /(?:following|next|subsequent|previous)[ \n](?:day|morning|evening|night)|(?:day|morning|evening|night)[ \n](?:after|before)/i,
    basis: 'relative',
    granularity: 'day',
    mean: ({ back }, { last }) => oneDayFrom(last, back === undefined ? 1 : -1),
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
    not: [
      'On 10 March 2024 they met. They spoke the day before the vote.',
      'The following day they spoke.',
      'In 2020 they met. The next day they spoke.',
    ],
  },
  {
    name: 'the same day, week, month, year or season',
    pattern: datePhrase(
      `${partBefore}(?:(?:the|that) (?:very )?same|that)(?: (?<unit>week|weekend|month|year)| (?<season>spring|summer|autumn|fall|winter)| (?:day|morning|afternoon|evening|night))(?! that\\b)|(?<course>(?:earlier|later) in the (?:day|morning|afternoon|evening))`,
    ),
    needs: 'unit',
    hint: /same|that|(?:earlier|later)[ \n]in/i,
    basis: 'relative',
    granularity: granularityOfSame,
    mean: ({ unit = 'day', season, part, course }, { last, reference, tense }) => {
      const isDay = last !== null && last.earliest === last.latest;
      const isAhead = tense === 'past' && (last?.earliest ?? '') > (reference ?? '9');
      // Without a day before it, what is later in the day is of that of the text.
      if (course !== undefined && (!isDay || isAhead))
        return reference === null ? null : unitOf('day', reference, 0);
      if (last === null) return null;
      const days =
        season === undefined
          ? unitOf(unit, last.earliest, 0)
          : seasonAt(season, last.earliest, 'holding');
      // Of a month or a year no day is the same.
      const isOne =
        days !== null &&
        (season !== undefined ||
          (unit.toLowerCase() === 'weekend' && isDay) ||
          (days.earliest <= last.earliest && last.latest <= days.latest));
      return isOne ? partOf(days, part) : null;
    },
    examples: [
      {
        text: 'On 10 March 2024 they met. Earlier in the day they had spoken.',
        words: 'Earlier in the day',
        means: '2024-03-10',
      },
      { text: 'Later in the day they met.', words: 'Later in the day', means: '2025-01-28' },
      {
        text: 'On 10 March 2024 they met. They left the same day.',
        words: 'the same day',
        means: '2024-03-10',
      },
      {
        text: 'On 10 March 2024 they met. That evening they left.',
        words: 'That evening',
        means: '2024-03-10',
      },
      {
        text: 'On 12 March 2024 they met. They left that same week.',
        words: 'that same week',
        means: '2024-03-11/2024-03-17',
      },
      {
        text: 'On 12 March 2024 they met. That weekend they left.',
        words: 'That weekend',
        means: '2024-03-16/2024-03-17',
      },
      {
        text: 'In March 1958 she married. Late that year she left.',
        words: 'Late that year',
        means: '1958-09-01/1958-12-31',
      },
      {
        text: 'In March 1958 she married. That autumn she left.',
        words: 'That autumn',
        means: '1958-09-01/1958-11-30',
      },
    ],
    not: ['In March 1958 they met. They left that evening.', 'They left that year.'],
  },
  {
    name: 'the following week, month, year or season',
    pattern: datePhrase(
      `${partBefore}the (?:${following} (?:(?<unit>week|weekend|month|year)|(?<season>spring|summer|autumn|fall|winter))(?! (?:or|of)\\b)|(?<unit2>week|month|year) after(?=[,.;]))`,
    ),
    needs: 'unit',
    hint: /the[ \n](?:following|next|subsequent)|after[,.;]/i,
    basis: 'relative',
    granularity: granularityOfSame,
    mean: ({ unit, unit2 = '', season, part }, { last }) => {
      if (last === null) return null;
      const days =
        season === undefined
          ? unitOf(unit ?? unit2, last.latest, 1)
          : seasonAt(season, last.latest, 'after');
      return days && partOf(days, part);
    },
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
      {
        text: 'On 28 August 2021 they met. The following spring it was signed.',
        words: 'The following spring',
        means: '2022-03-01/2022-05-31',
      },
      {
        text: 'In May 2020 it began. Early the following year it ended.',
        words: 'Early the following year',
        means: '2021-01-01/2021-04-30',
      },
      {
        text: 'On 26 August 2021 they met. The following weekend she left.',
        words: 'The following weekend',
        means: '2021-08-28/2021-08-29',
      },
    ],
  },
  {
    name: 'the following weekday',
    pattern: datePhrase(`the (?:${following}) {weekday}${dayPart}`),
    needs: 'weekday',
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
