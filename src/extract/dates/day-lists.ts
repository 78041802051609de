import { countedThings, datePhrase, weekdayBefore, yearAfter } from './date-pattern.ts';
import type { DateParts, DateRule, MatchItem } from './date-rule.ts';
import { hasYear, writtenDay } from './years.ts';

/** Each day of a list as a date of its own; the month and the year are those of all. */
function listedDays(words: string, parts: DateParts): readonly MatchItem[] {
  const days = Array.from(
    words.matchAll(/(?<![\p{L}\d'’:])\d{1,2}(?!\d|:\d)(?:st|nd|rd|th)?/gu),
    ({ index, 0: day }) => ({ index, day }),
  );
  return days.map(({ index, day }, number) => ({
    start: number === 0 ? 0 : index,
    end: number === days.length - 1 ? words.length : index + day.length,
    parts: { ...parts, day },
  }));
}

/** "10 and 11 September" are a stretch of days, which other rules read; three days are a list in any case. */
function isList({ day, last, more }: DateParts): boolean {
  return more !== '' || Number.parseInt(last ?? '', 10) - Number.parseInt(day ?? '', 10) !== 1;
}

/** Several days of one month, each of which is a date. */
export const dayLists: readonly DateRule[] = [
  {
    name: 'days of one month',
    pattern: datePhrase(
      `(?<!\\b[Bb]etween (?:the )?)${weekdayBefore}{day}(?<more>(?:, (?:the )?\\d{1,2}(?:st|nd|rd|th)?){0,8})(?:,? (?:and|&) (?:on )?(?:the )?(?<last>\\d{1,2})(?:st|nd|rd|th)?) (?:of )?{month}${yearAfter}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    fits: isList,
    mean: writtenDay,
    items: listedDays,
    examples: [
      { text: 'on 9, 10 and 12 June 2024', words: '10', means: '2024-06-10' },
      { text: 'on 9 and 12 June', words: '9', reference: '2024-06-20', means: '2024-06-09' },
    ],
  },
  {
    name: 'month and its days, each',
    pattern: datePhrase(
      `(?<!\\b[Bb]etween )${weekdayBefore}{month} {day}(?<more>(?:, (?:the )?\\d{1,2}(?:st|nd|rd|th)?){0,8}),? (?:and|&) (?:on )?(?:the )?(?<last>\\d{1,2})(?:st|nd|rd|th)?(?!${countedThings})(?!:\\d|\\.\\d)${yearAfter}`,
      'gu',
    ),
    needs: 'month',
    basis: 'stated',
    granularity: 'day',
    complete: hasYear,
    fits: isList,
    mean: writtenDay,
    items: listedDays,
    examples: [
      { text: 'June 9, 10 and 12', words: '12', reference: '2024-06-20', means: '2024-06-12' },
      { text: 'on March 10 and 12, 2025', words: '12, 2025', means: '2025-03-12' },
    ],
    not: ['they may 9 and 10 times'],
  },
];
