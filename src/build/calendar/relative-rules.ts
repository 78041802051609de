import { longWeekdays, weekdayNumber } from '../../extract/dates/calendar-names.ts';
import { addDays, partsOf, weekdayOf } from '../../model/civil-date.ts';
import { type Days, eachDay, monthOf, yearOf } from '../../model/days.ts';
import { type CalendarRule, type Parts, wholeWords } from './rule.ts';

const which = '(?:(?<which>last|this|next)\\s+)';
const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function step({ which: word = 'this' }: Parts): number {
  return steps[word.toLowerCase()] ?? 0;
}

/** Days so many after each of those of publication. */
function daysAfter(published: Days, days: number): readonly Days[] {
  return eachDay(published).map((day) => {
    const date = addDays(day, days);
    return { earliest: date, latest: date };
  });
}

/**
 * Days in a row that begin on a weekday, among those near publication: tense, which
 * would tell the last from the next, is not looked at. "Last" and "next" reach a
 * week further, since they may pass over the nearest one.
 */
function nearby(parts: Parts, published: Days, weekday: number, length: number): readonly Days[] {
  const towards = parts.which === undefined ? 0 : step(parts);
  const earliest = addDays(published.earliest, (towards < 0 ? -14 : -7) + 1 - length);
  const latest = addDays(published.latest, towards > 0 ? 14 : 7);
  return eachDay({ earliest, latest })
    .filter((day) => weekdayOf(day) === weekday)
    .map((day) => ({ earliest: day, latest: addDays(day, length - 1) }));
}

/** The weeks that hold a day, counted from Monday and, as Americans do, from Sunday. */
function weeksOf({ earliest: day }: Days): readonly Days[] {
  const monday = addDays(day, -weekdayOf(day));
  const sunday = addDays(day, -((weekdayOf(day) + 1) % 7));
  return [monday, sunday].map((start) => ({ earliest: start, latest: addDays(start, 6) }));
}

/** The months (7 characters of the date) or years (4) of publication. */
function starts(published: Days, length: 4 | 7): readonly { year: number; month: number }[] {
  const distinct = new Set(eachDay(published).map((day) => day.slice(0, length)));
  return [...distinct].map((start) => partsOf(start));
}

/** Days named from the day of publication. */
export const relativeRules: readonly CalendarRule[] = [
  {
    name: 'weekend',
    pattern: wholeWords(`${which}?weekend`),
    mean: (parts, published) => nearby(parts, published, 5, 2),
    example: {
      words: 'over the weekend',
      means: ['2025-01-25/2025-01-26', '2025-02-01/2025-02-02'],
    },
  },
  {
    name: 'weekday',
    pattern: wholeWords(`${which}?(?<weekday>${longWeekdays})`),
    mean: (parts, published) => nearby(parts, published, weekdayNumber(parts.weekday), 1),
    example: { words: 'on Monday night', means: ['2025-01-27', '2025-02-03'] },
  },
  {
    name: 'today',
    pattern: wholeWords('today|tonight|this\\s+(?:morning|afternoon|evening)'),
    mean: (_, published) => daysAfter(published, 0),
    example: { words: 'I spoke with @POTUS today', means: ['2025-01-28'] },
  },
  {
    name: 'yesterday',
    pattern: wholeWords('yesterday'),
    mean: (_, published) => daysAfter(published, -1),
    example: { words: 'yesterday evening', means: ['2025-01-27'] },
  },
  {
    name: 'last night',
    // Written after midnight it may still be the same day's date.
    pattern: wholeWords('last\\s+night'),
    mean: (_, published) => [...daysAfter(published, -1), ...daysAfter(published, 0)],
    example: { words: 'spoke last night', means: ['2025-01-27', '2025-01-28'] },
  },
  {
    name: 'tomorrow',
    pattern: wholeWords('tomorrow'),
    mean: (_, published) => daysAfter(published, 1),
    example: { words: 'are to meet tomorrow', means: ['2025-01-29'] },
  },
  {
    name: 'week',
    // "The last week" is the past seven days, not a week of the calendar; so for month and year.
    pattern: wholeWords(`(?<!the\\s+)${which}week`),
    mean: (parts, published) => daysAfter(published, 7 * step(parts)).flatMap(weeksOf),
    example: {
      words: 'to be confirmed last week',
      means: ['2025-01-20/2025-01-26', '2025-01-19/2025-01-25'],
    },
  },
  {
    name: 'relative month',
    pattern: wholeWords(`(?<!the\\s+)${which}month`),
    mean: (parts, published) =>
      starts(published, 7).map(({ year, month }) => monthOf(year, month + step(parts))),
    example: { words: 'last month’s publication', means: ['2024-12'] },
  },
  {
    name: 'relative year',
    pattern: wholeWords(`(?<!the\\s+)${which}year`),
    mean: (parts, published) => starts(published, 4).map(({ year }) => yearOf(year + step(parts))),
    example: { words: 'earlier this year', means: ['2025'] },
  },
];
