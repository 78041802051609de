import { dateParts, type IsoDate } from '../../model/civil-date.ts';
import { type Days, eachDay, edtfOf } from '../../model/days.ts';
import type { Tense } from './date-rule.ts';
import {
  type Candidate,
  findCandidates,
  type ReadableText,
  readableText,
} from './find-candidates.ts';
import { type DateMention, resolveDates } from './read-dates.ts';

/** Days that words may mean, and what is known of the words. */
export type DateReading = Days & {
  /** Where the words of the date stand in the words given, in code units. */
  readonly start: number;
  readonly end: number;
  readonly basis: 'stated' | 'relative';
  /** Whether both ends are written out, so that nothing but all of the days is meant. */
  readonly isWholeRange: boolean;
};

/** What words on their own are read with. */
export type WordsContext = {
  /** The days on one of which the words were published; null where that is not known. */
  readonly reference: Days | null;
};

const tenses: readonly Tense[] = ['past', 'future', null];

/**
 * Every stretch of days that the dates in some words may mean, whatever the tense of the
 * sentence they come from, the day within `reference` on which they were published, and the
 * year under which a day without one stands (that of the reference or one beside it). `on Monday`
 * published on Tuesday, 28 January 2025, may mean 27 January and 3 February. In the order of
 * the words; each stretch once for each of its dates. Empty where no day is named, or where
 * one is counted from a reference that is null.
 */
export function readingsOfDateWords(
  words: string,
  { reference }: WordsContext,
): readonly DateReading[] {
  const sentence = {
    start: 0,
    end: words.length,
    text: words,
    zone: 'body',
    block: 0,
    at: 0,
  } as const;
  const readable = readableText(words, [sentence]);
  const candidates = findCandidates(readable);
  const found = new Map<string, DateReading>();
  const days: readonly (IsoDate | null)[] = reference === null ? [null] : eachDay(reference);
  for (const day of days) {
    for (const mention of readingsOn(readable, candidates, day)) {
      const { earliest, latest, start, end, basis, isWholeRange } = mention;
      const key = `${start}/${end}/${edtfOf({ earliest, latest })}`;
      if (!found.has(key)) found.set(key, { earliest, latest, start, end, basis, isWholeRange });
    }
  }
  return [...found.values()].sort(
    (a, b) => a.start - b.start || (a.earliest < b.earliest ? -1 : 1),
  );
}

function readingsOn(
  readable: ReadableText,
  candidates: readonly Candidate[],
  reference: IsoDate | null,
): readonly DateReading[] {
  const years =
    reference === null
      ? [undefined]
      : [undefined, ...[-1, 0, 1].map((step) => dateParts(reference).year + step)];
  const mentions = tenses.flatMap((tense) =>
    years.flatMap((year) =>
      resolveDates(readable, candidates, {
        reference,
        fixed: { tense, ...(year === undefined ? {} : { year }) },
      }),
    ),
  );
  const whole = new Set(
    candidates.filter(({ rule }) => rule.isWholeRange).map(({ rule }) => rule.name),
  );
  return [
    ...mentions.map((mention) => ({
      ...mention,
      isWholeRange: whole.has(mention.rule) && mention.modifiers.length === 0,
    })),
    ...otherReadings(readable, candidates, mentions, reference),
  ];
}

/** What some writers mean besides, by the words of a date that no other words change. */
function otherReadings(
  { plain }: ReadableText,
  candidates: readonly Candidate[],
  mentions: readonly DateMention[],
  reference: IsoDate | null,
): readonly DateReading[] {
  const context = { reference, last: null, year: null, remembered: () => null, order: null };
  return candidates.flatMap(({ rule, parts, start, end }) => {
    const span = plain.spanOf(start, end);
    const isPlain = mentions.some((each) => each.start === span.start && each.end === span.end);
    if (!isPlain || rule.also === undefined) return [];
    return rule
      .also(parts, { ...context, tense: null })
      .map((days) => ({ ...days, ...span, basis: rule.basis, isWholeRange: false }));
  });
}
