import { everyMatch } from '../words/every-match.ts';
import { longMonths, shortMonths } from './calendar-names.ts';
import { countedThings, datePhrase } from './date-pattern.ts';
import type { Candidate, ReadableText } from './find-candidates.ts';

/** Words that say when something was and name no days that could be read. */
export type UnreadDateWords = {
  /** Offsets into the text as received. */
  readonly start: number;
  readonly end: number;
  /** The number of the sentence in which they stand. */
  readonly sentence: number;
  /** `date` where they look like a date of the calendar, `vague` where no day could be told from them. */
  readonly kind: 'date' | 'vague';
  /** The name of the rule that took the words and found no day in them; null where none took them. */
  readonly rule: string | null;
};

/** What says when without naming a day, and what has the form of a date. */
const shapes: readonly {
  readonly kind: UnreadDateWords['kind'];
  readonly pattern: RegExp;
  readonly example: string;
}[] = [
  {
    kind: 'date',
    pattern: datePhrase(
      `(?:\\d{1,2}(?:st|nd|rd|th)?[ ]?(?:of )?)(?:${longMonths}|${shortMonths})\\b\\.?|(?:${longMonths}|${shortMonths})\\.? \\d{1,4}`,
      'gu',
    ),
    example: '10 September 198G',
  },
  {
    kind: 'date',
    pattern: datePhrase('\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}'),
    example: '32/13/2024',
  },
  {
    kind: 'date',
    pattern: datePhrase(`(?:in|since|until|by|during|from|circa) [12]\\d{3}(?!${countedThings})`),
    example: 'in 1066',
  },
  {
    kind: 'date',
    pattern: datePhrase(
      'Q[1-4]|(?:first|second|third|fourth|last|final) quarter|(?:fiscal|financial) (?:year )?\\d{4}',
    ),
    example: 'Q1 fiscal 2025',
  },
  {
    // Of another language: "10 mars 2025".
    kind: 'date',
    pattern: datePhrase('\\d{1,2}\\.? (?:de )?\\p{L}{3,12}\\.? (?:de )?(?:19|20)\\d{2}'),
    example: 'le 10 mars 2025',
  },
  {
    kind: 'vague',
    pattern: datePhrase(
      '(?:recently|lately|some time ago|long ago|the other day|at a later date|in due course)|(?:(?:a )?(?:few|couple of)|several|some|many) (?:days?|weeks?|months?|years?|decades?) (?:ago|later|earlier)|(?:in|over|during|within) (?:the )?(?:recent|past|last|coming|next) (?:(?:few|two|three|four|five|six|several|\\d{1,2}) )?(?:days?|weeks?|months?|years?|decades?)|(?:days?|weeks?|months?|years?) ago',
    ),
    example: 'a few days ago',
  },
];

/** The words that look like a date or tell a time and are part of none that was read, in the order of the text. */
export function findUnreadWords(
  { plain, ranges }: ReadableText,
  candidates: readonly Candidate[],
  dates: readonly { readonly start: number; readonly end: number }[],
): readonly UnreadDateWords[] {
  const taken = new Uint8Array(plain.text.length);
  for (const { start, end } of dates) taken.fill(1, plain.indexOf(start), plain.indexOf(end));
  const found: UnreadDateWords[] = [];
  const add = (
    start: number,
    end: number,
    about: Pick<UnreadDateWords, 'sentence' | 'kind' | 'rule'>,
  ) => {
    // A date may stand inside: "１０ Monday 2024".
    if (taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    found.push({ ...plain.spanOf(start, end), ...about });
  };
  for (const { start, end, sentence, rule } of candidates)
    add(start, end, {
      sentence,
      kind: rule.basis === 'stated' ? 'date' : 'vague',
      rule: rule.name,
    });
  for (const { kind, pattern } of shapes) {
    let number = 0;
    for (const match of everyMatch(pattern, plain.text)) {
      while ((ranges[number]?.end ?? Number.POSITIVE_INFINITY) <= match.index) number += 1;
      if ((ranges[number]?.start ?? Number.POSITIVE_INFINITY) > match.index) continue;
      add(match.index, match.index + match[0].length, { sentence: number, kind, rule: null });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
