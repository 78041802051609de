import { addDays, type IsoDate, weekdayOf } from '../../model/civil-date.ts';
import { type Days, hullOf } from '../../model/days.ts';
import { weekdayNumber } from './calendar-names.ts';
import { datePhrase, dayPart } from './date-pattern.ts';
import type { DateContext, DateParts, DateRule } from './date-rule.ts';

function dayOnly(date: IsoDate): Days {
  return { earliest: date, latest: date };
}

/** The last day of this name, the reference itself included if it is one. */
function recent(weekday: number, reference: IsoDate): IsoDate {
  return addDays(reference, -((weekdayOf(reference) - weekday + 7) % 7));
}

/** A weekday is counted from a day that is told as so near to come, in days. */
const MAX_PROGRAMME_DAYS = 21;

/** A bare weekday: looking ahead the next, else the most recent; today's own name is today. */
function bare(
  weekday: number,
  { reference, tense, last: told, isLastNear }: DateContext,
): Days | null {
  if (reference === null) return null;
  // "On January 16 he will be in Rome. He returns on Friday": from the day that is to come.
  const isAhead =
    tense !== 'past' &&
    isLastNear &&
    told !== null &&
    told.earliest > reference &&
    told.latest <= addDays(reference, MAX_PROGRAMME_DAYS);
  if (isAhead) return dayOnly(recent(weekday, addDays(told.latest, 6)));
  const last = recent(weekday, reference);
  if (last === reference || tense !== 'future') return dayOnly(last);
  return dayOnly(addDays(last, 7));
}

/** "Thursday last" is last Thursday. */
function oneWeekday({ which, weekday, which2, weekday2 }: DateParts): DateParts {
  const [word, day] = [which ?? which2, weekday ?? weekday2];
  return {
    ...(word === undefined ? {} : { which: word }),
    ...(day === undefined ? {} : { weekday: day }),
  };
}

function directed({ which = '', weekday }: DateParts, context: DateContext): Days | null {
  const { reference, tense } = context;
  if (reference === null) return null;
  const number = weekdayNumber(weekday);
  const monday = addDays(reference, -weekdayOf(reference));
  const word = which.toLowerCase().replace(/\s+/g, ' ');
  if (/^(?:last|past)$/.test(word)) return dayOnly(recent(number, addDays(reference, -1)));
  if (word === 'next') return dayOnly(addDays(monday, 7 + number));
  if (word === 'this coming' || word === 'coming')
    return dayOnly(addDays(recent(number, reference), 7));
  const here = addDays(monday, number);
  if (here < reference && tense === 'future') return dayOnly(addDays(here, 7));
  if (here > reference && tense === 'past') return dayOnly(addDays(here, -7));
  return dayOnly(here);
}

/** "Next Friday" said on a Monday is that week's or the following one's; so is "last Friday". */
function otherWeek({ which = '', weekday }: DateParts, context: DateContext): readonly Days[] {
  const days = directed({ which, ...(weekday === undefined ? {} : { weekday }) }, context);
  if (days === null || !/^(?:last|next)$/i.test(which)) return [];
  return [-7, 7].map((step) => dayOnly(addDays(days.earliest, step)));
}

function possessive({ weekday }: DateParts, context: DateContext): Days | null {
  const number = weekdayNumber(weekday);
  return context.remembered(number) ?? bare(number, context);
}

function fromTo({ weekday, weekday2 }: DateParts, context: DateContext): Days | null {
  const first = bare(weekdayNumber(weekday), context);
  if (first === null) return null;
  const length = (weekdayNumber(weekday2) - weekdayNumber(weekday) + 7) % 7;
  return length === 0 ? null : hullOf(first, dayOnly(addDays(first.earliest, length)));
}

function ofWeek(parts: DateParts, { reference }: DateContext): Days | null {
  if (reference === null) return null;
  const number = weekdayNumber(parts.weekday ?? parts.weekday2 ?? parts.weekday3);
  const which = (parts.which ?? parts.which2 ?? parts.which3 ?? '').toLowerCase();
  const weeks = { last: -1, next: 1 }[which] ?? 0;
  return dayOnly(addDays(reference, number - weekdayOf(reference) + 7 * weeks));
}

/** Newspapers, programmes and feasts that are called after a day. */
const titleAfter =
  '(?! (?:Times|Telegraph|Mail|Mirror|Express|Herald|Independent|Post|People|World|Sun|Star|Brunch|Night (?:Live|Football)|Agreement|Group|Club)\\b)';
const titleBefore =
  '(?<!\\b[Aa]n? (?:quiet|cold|warm|sunny|rainy|clear|fateful|dark|bright|hot|snowy|typical|normal|ordinary|beautiful|crisp)[ \\n])(?<!\\b(?:Good|Black|Bloody|Easter|Ash|Palm|Super|Cyber|Holy|Maundy|Shrove|Fat|Giving|Freaky|Boxing|Mail on|programme,|program,|show,|podcast,|series,)[ \\n])';

/** Days of the week, told from the reference. */
export const weekdayRules: readonly DateRule[] = [
  {
    name: 'weekday of next week, of last week',
    pattern: datePhrase(
      "{weekday}(?:,? |,? of )(?<which>last|this|next) week|(?<which2>last|this|next) week,? on {weekday2}|(?<which3>last|this|next) week['’]s {weekday3}",
      'gu',
    ),
    needs: 'weekday',
    basis: 'relative',
    granularity: 'day',
    mean: ofWeek,
    examples: [
      { text: 'on Thursday last week', words: 'Thursday last week', means: '2025-01-23' },
      { text: 'on Monday next week', words: 'Monday next week', means: '2025-02-03' },
      { text: 'on Tuesday of last week', words: 'Tuesday of last week', means: '2025-01-21' },
    ],
  },
  {
    name: 'from weekday to weekday',
    pattern: datePhrase(
      `${titleBefore}{weekday}(?:[ ]?[–—-][ ]?| (?:to|until|through|thru|or) ){weekday2}${dayPart}`,
      'gu',
    ),
    needs: 'weekday',
    basis: 'relative',
    granularity: 'day',
    mean: fromTo,
    isWholeRange: true,
    examples: [
      {
        text: 'He was there from Monday to Wednesday.',
        words: 'Monday to Wednesday',
        reference: '2025-01-30',
        means: '2025-01-27/2025-01-29',
      },
      {
        text: 'They will meet on Thursday or Friday.',
        words: 'Thursday or Friday',
        means: '2025-01-30/2025-01-31',
      },
    ],
  },
  {
    name: 'last, this and next weekday',
    pattern: datePhrase(
      `(?<which>last|past|this coming|coming|this|next) {weekday}${dayPart}|{weekday2} (?<which2>last|next)(?=[,.;)]|$| (?:at|in|and)\\b)`,
    ),
    needs: 'weekday',
    hint: /last|past|coming|this|next/i,
    basis: 'relative',
    granularity: 'day',
    mean: (parts, context) => directed(oneWeekday(parts), context),
    also: (parts, context) => otherWeek(oneWeekday(parts), context),
    examples: [
      { text: 'last Monday', means: '2025-01-27' },
      { text: 'last Tuesday', means: '2025-01-21' },
      { text: 'next Monday', means: '2025-02-03' },
      { text: 'this Thursday', means: '2025-01-30' },
      { text: 'It reached us on Thursday last.', words: 'Thursday last', means: '2025-01-23' },
      { text: 'this coming Monday', means: '2025-02-03' },
    ],
  },
  {
    name: 'weekday of something',
    pattern: datePhrase(`${titleBefore}{weekday}${titleAfter}(?=[’']s )`, 'gu'),
    needs: 'weekday',
    basis: 'relative',
    granularity: 'day',
    mean: possessive,
    examples: [
      { text: 'Monday’s meeting was short.', words: 'Monday', means: '2025-01-27' },
      { text: 'Friday’s talks will be long.', words: 'Friday', means: '2025-01-31' },
    ],
    not: ['the Mail on Sunday’s editor', 'Good Friday’s agreement'],
  },
  {
    name: 'weekday',
    pattern: datePhrase(`${titleBefore}{weekday}${titleAfter}${dayPart}`, 'gu'),
    needs: 'weekday',
    basis: 'relative',
    granularity: 'day',
    mean: ({ weekday }, context) => bare(weekdayNumber(weekday), context),
    examples: [
      { text: 'They spoke on Monday night.', words: 'Monday night', means: '2025-01-27' },
      { text: 'They will speak on Monday.', words: 'Monday', means: '2025-02-03' },
      { text: 'They spoke on Tuesday.', words: 'Tuesday', means: '2025-01-28' },
      { text: 'They are due to speak on Friday about it.', words: 'Friday', means: '2025-01-31' },
      {
        text: 'The talks had been due to be held on Friday.',
        words: 'Friday',
        means: '2025-01-24',
      },
    ],
    not: [
      'the Sunday Times',
      'a current affairs programme, Sunday with Ann Lee',
      'the Good Friday Agreement',
      'on Black Friday',
      'the monday of old',
      'They met on ~~Monday~~ some day.',
    ],
  },
];
