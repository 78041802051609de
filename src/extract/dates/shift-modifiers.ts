import { addDays, dateParts, type IsoDate, weekdayOf } from '../../model/civil-date.ts';
import { type Days, hullOf } from '../../model/days.ts';
import { countOf, longWeekdays, ordinalNumber, weekdayNumber } from './calendar-names.ts';
import { shiftDay, unitOf } from './calendar-units.ts';
import {
  afterDate,
  article,
  beforeDate,
  type DateModifier,
  type ModifiedDate,
  type UnmodifiedDate,
} from './date-modifier.ts';
import { roughly } from './date-pattern.ts';
import type { DateContext, DateParts } from './date-rule.ts';

const later = 'after|following|from';
const earlier = 'before|prior to|ahead of|preceding';

function directionOf(word = ''): 1 | -1 {
  return new RegExp(`^(?:${later})$`, 'i').test(word.replace(/\s+/g, ' ')) ? 1 : -1;
}

function isDay({ earliest, latest }: Days): boolean {
  return earliest === latest;
}

function dayOnly(date: IsoDate | null): Days | null {
  return date === null ? null : { earliest: date, latest: date };
}

/** So many units from a date: from a day in days or weeks to the day, in longer units to the unit. */
function daysFrom(
  date: UnmodifiedDate,
  number: number,
  unit: string,
  direction: 1 | -1,
): ModifiedDate | null {
  const [first, last] = [date.earliest, date.latest].map((day) =>
    shiftDay(day, unit, direction * number),
  );
  if (first === undefined || last === undefined || first === null || last === null) return null;
  const name = unit.toLowerCase();
  const isShort = name === 'day' || name === 'week' || name === 'fortnight';
  if (isShort) return isDay(date) ? { earliest: first, latest: last, granularity: 'day' } : null;
  const ends = [unitOf(name, first, 0), unitOf(name, last, 0)];
  const [start, end] = ends;
  return start && end
    ? { ...hullOf(start, end), granularity: name === 'month' ? 'month' : 'year' }
    : null;
}

/** How many days after or before it "days", "weeks" or "shortly" may reach. */
const vagueReach: Readonly<Record<string, readonly [least: number, most: number]>> = {
  hours: [0, 1],
  days: [1, 10],
  weeks: [7, 60],
  months: [28, 365],
  shortly: [0, 7],
};

function vaguely(date: UnmodifiedDate, { vague = '', direction }: DateParts): ModifiedDate | null {
  const word = vague.toLowerCase();
  const [least, most] = vagueReach[word] ?? vagueReach.shortly ?? [0, 7];
  if (!isDay(date)) return null;
  const days =
    directionOf(direction) === 1
      ? { earliest: addDays(date.latest, least), latest: addDays(date.latest, most) }
      : { earliest: addDays(date.earliest, -most), latest: addDays(date.earliest, -least) };
  return { ...days, mark: '~' };
}

/** The anniversary that an ordinal counts, or without one the nearest to the reference. */
function anniversary(
  date: UnmodifiedDate,
  { ordinal }: DateParts,
  { reference, tense }: DateContext,
): ModifiedDate | null {
  const here =
    reference === null ? null : dateParts(reference).year - dateParts(date.earliest).year;
  const move = (years: number): Days | null => {
    const [first, last] = [date.earliest, date.latest].map((day) => shiftDay(day, 'year', years));
    return first && last ? { earliest: first, latest: last } : null;
  };
  if (ordinal !== undefined) return move(ordinalNumber(ordinal));
  if (here === null || reference === null || here <= 0) return null;
  const days = move(here);
  if (days === null) return null;
  if (tense === 'future' && days.latest < reference) return move(here + 1);
  return tense !== 'future' && days.earliest > reference ? move(here - 1) : days;
}

/** Words that count from a date: "three days after", "the eve of". */
export const shiftModifiers: readonly DateModifier[] = [
  {
    name: 'within so long of a date',
    side: 'before',
    joins: true,
    pattern: beforeDate(`within {number} {unit}s? (?<direction>of|${later}|${earlier}) ${article}`),
    change: (date, { number, unit = '', direction = '' }) => {
      const count = countOf(number);
      if (count === null) return null;
      const back = /^of$/i.test(direction) || directionOf(direction) === -1;
      const ahead = /^of$/i.test(direction) || directionOf(direction) === 1;
      const earliest = back ? shiftDay(date.earliest, unit, -count) : date.earliest;
      const latest = ahead ? shiftDay(date.latest, unit, count) : date.latest;
      return earliest === null || latest === null ? null : { earliest, latest, mark: '~' };
    },
    examples: [
      { text: 'within ten days of 10 March 2025', means: '2025-02-28~/2025-03-20~' },
      { text: 'within three days after 10 March 2025', means: '2025-03-10~/2025-03-13~' },
    ],
  },
  {
    name: 'so long before or after a date',
    side: 'before',
    joins: true,
    pattern: beforeDate(
      `(?<!\\bfor[ \\n])${roughly}{number} {unit}s?[’']? (?<direction>${later}|${earlier}) ${article}`,
    ),
    change: (date, { number, unit = '', direction, rough }) => {
      const count = countOf(number);
      const days = count === null ? null : daysFrom(date, count, unit, directionOf(direction));
      return days && (rough === undefined ? days : { ...days, mark: '~' });
    },
    examples: [
      {
        text: 'Three days after the 10 March 2025 vote they met.',
        words: 'Three days after the 10 March 2025',
        means: '2025-03-13',
      },
      {
        text: 'two weeks before the 30 March 2025 election',
        words: 'two weeks before the 30 March 2025',
        means: '2025-03-16',
      },
      { text: 'two months after March 2024', means: '2024-05' },
      { text: 'a week after Monday’s vote', words: 'a week after Monday', means: '2025-02-03' },
    ],
    not: ['for three years from 2022'],
  },
  {
    name: 'days, weeks or shortly before or after a date',
    side: 'before',
    joins: true,
    pattern: beforeDate(
      `(?:(?:(?:a )?(?:few|couple of)|several|some|many|just|only) )?(?<vague>hours|days|weeks|months|shortly|soon|immediately|just) (?<direction>after|following|before|prior to|ahead of) ${article}`,
    ),
    change: vaguely,
    examples: [
      {
        text: 'A few days after 10 March 2025 they met.',
        words: 'A few days after 10 March 2025',
        means: '2025-03-11~/2025-03-20~',
      },
      { text: 'shortly before 10 March 2025', means: '2025-03-03~/2025-03-10~' },
    ],
  },
  {
    name: 'eve of a date',
    side: 'before',
    joins: true,
    pattern: beforeDate(`(?:on )?(?:the )?eve of ${article}`),
    // “The eve of 2025” is New Year's Eve only by custom, “the eve of March” no day at all.
    change: (date) => (isDay(date) ? dayOnly(addDays(date.earliest, -1)) : null),
    examples: [{ text: 'on the eve of 1 April 2025', means: '2025-03-31' }],
    not: ['on the eve of March 2025'],
  },
  {
    name: 'day, week or month before or after a date',
    side: 'before',
    joins: true,
    pattern: beforeDate(
      `the (?:very )?(?<what>day|morning|afternoon|evening|night|week|month|year) (?<direction>after|following|before|preceding) ${article}`,
    ),
    change: (date, { what = '', direction }) => {
      const step = directionOf(direction);
      const from = step === 1 ? date.latest : date.earliest;
      const unit = /week|month|year/i.test(what) ? what.toLowerCase() : 'day';
      if (unit === 'day') return isDay(date) ? dayOnly(addDays(from, step)) : null;
      const days = unitOf(unit, from, step);
      return (
        days && {
          ...days,
          granularity: unit === 'week' ? 'week' : unit === 'month' ? 'month' : 'year',
        }
      );
    },
    examples: [
      { text: 'the day after 10 March 2025', means: '2025-03-11' },
      { text: 'the week before 10 March 2025', means: '2025-03-03/2025-03-09' },
    ],
  },
  {
    name: 'weekday before or after a date',
    side: 'before',
    joins: true,
    pattern: beforeDate(
      `(?:the |on )(?<weekday>${longWeekdays}) (?<direction>after|following|before|preceding) ${article}`,
    ),
    change: (date, { weekday, direction }) => {
      if (!isDay(date)) return null;
      const step = directionOf(direction);
      const gap = ((weekdayNumber(weekday) - weekdayOf(date.earliest)) * step + 7) % 7;
      return dayOnly(addDays(date.earliest, step * (gap === 0 ? 7 : gap)));
    },
    examples: [
      {
        text: 'on the Friday before 10 March 2025',
        words: 'the Friday before 10 March 2025',
        means: '2025-03-07',
      },
    ],
  },
  {
    name: 'anniversary of a date',
    side: 'before',
    joins: true,
    pattern: beforeDate(`(?:(?:the )?{ordinal} |(?:the )?)anniversary of ${article}`),
    change: anniversary,
    examples: [
      {
        text: 'on the second anniversary of the 24 February 2022 invasion',
        words: 'the second anniversary of the 24 February 2022',
        means: '2024-02-24',
      },
      {
        text: 'They met on the anniversary of 24 February 2022.',
        words: 'the anniversary of 24 February 2022',
        means: '2024-02-24',
      },
    ],
  },
  {
    name: 'a week before or after a day counted from today',
    side: 'before',
    joins: true,
    pattern: beforeDate(
      '(?<!\\b(?:for|spent|last|next|this|per|once|twice|times|every|over|lasted|past|of)[ \\n])(?:(?<ago>{number} {unit}s? ago)(?: on)? |(?<number3>{number2}) (?<unit3>week|fortnight|month|year)s?(?<on> on| from)? )',
    ),
    change: ({ rule, ...date }, { ago, number, unit, number3, unit3, on }, { tense }) => {
      const isNear = /weekday|today|tomorrow|yesterday/.test(rule) && isDay(date);
      const count = countOf(number ?? number3);
      const name = unit ?? unit3 ?? '';
      if (count === null) return null;
      if (
        ago !== undefined &&
        /^(?:last, this|months?$)/.test(rule) &&
        /^(?:month|year)$/.test(name)
      ) {
        // "Two years ago this month" is that month of two years ago.
        const then = shiftDay(date.earliest, name, -count);
        return then === null ? null : unitOf(date.granularity, then, 0);
      }
      if (!isNear) return null;
      if (on?.trim() === 'on' && tense !== 'future') return null;
      const back = ago !== undefined || /yesterday|last night/.test(rule);
      return dayOnly(shiftDay(date.earliest, name, back ? -count : count));
    },
    examples: [
      { text: 'They will meet a week tomorrow.', words: 'a week tomorrow', means: '2025-02-05' },
      { text: 'They will meet a week on Friday.', words: 'a week on Friday', means: '2025-02-07' },
      {
        text: 'It began two years ago this month.',
        words: 'two years ago this month',
        means: '2023-01',
      },
      { text: 'They met two weeks ago today.', words: 'two weeks ago today', means: '2025-01-14' },
    ],
    not: ['They will stay for a week on Friday.'],
  },
  {
    name: 'a week after a weekday',
    side: 'after',
    joins: true,
    pattern: afterDate(' (?<unit>week|fortnight)(?!-| (?:of|in)\\b)'),
    change: ({ rule, earliest, latest }, { unit = '' }) =>
      /^(?:weekday|today|tomorrow)$/.test(rule) && earliest === latest
        ? dayOnly(shiftDay(earliest, unit, 1))
        : null,
    examples: [
      { text: 'They will meet on Monday week.', words: 'Monday week', means: '2025-02-10' },
    ],
  },
];
