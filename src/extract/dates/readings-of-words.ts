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

/** Readings in the order of their words, then of their first days. */
export function inOrderOfWords(readings: readonly DateReading[]): readonly DateReading[] {
  return readings.toSorted((a, b) => a.start - b.start || (a.earliest < b.earliest ? -1 : 1));
}

/**
 * Every stretch of days that the dates in some words may mean, whatever the tense of the
 * sentence they come from, the day within `reference` on which they were published, and the
 * year under which a day without one stands (that of the reference or one beside it). `on Monday`
 * published on Tuesday, 28 January 2025, may mean 27 January and 3 February. Each stretch once
 * for each of its dates; none where no day is named, or where one is counted from a reference
 * that is null. Each is worked out only when it is asked for, as who looks for a meaning mostly
 * finds it in the first.
 */
export function* eachReadingOfDateWords(
  words: string,
  { reference }: WordsContext,
): Generator<DateReading> {
  const { readable, candidates } = candidatesOf(words);
  if (candidates.length === 0) return;
  const found = new Set<string>();
  const days: readonly (IsoDate | null)[] = reference === null ? [null] : eachDay(reference);
  for (const day of days) {
    for (const mention of readingsOn(readable, candidates, day)) {
      const { earliest, latest, start, end, basis, isWholeRange } = mention;
      const key = `${start}/${end}/${edtfOf({ earliest, latest })}`;
      if (found.has(key)) continue;
      found.add(key);
      yield { earliest, latest, start, end, basis, isWholeRange };
    }
  }
}

/** What the rules of dates match in some words, before it is known which days are meant. */
type WordsCandidates = {
  readonly readable: ReadableText;
  readonly candidates: readonly Candidate[];
};

/** Of words looked at before: the same few, such as `Friday`, date thousands of events. */
const candidatesOfWords = new Map<string, WordsCandidates>();
/** Two decades of days; with what is matched in them they take some ten megabytes. */
const MAX_REMEMBERED_WORDS = 8000;

function candidatesOf(words: string): WordsCandidates {
  const known = candidatesOfWords.get(words);
  if (known !== undefined) return known;
  const sentence = {
    start: 0,
    end: words.length,
    text: words,
    zone: 'body',
    block: 0,
    at: 0,
  } as const;
  const readable = readableText(words, [sentence]);
  const found = { readable, candidates: findCandidates(readable) };
  if (candidatesOfWords.size >= MAX_REMEMBERED_WORDS) candidatesOfWords.clear();
  candidatesOfWords.set(words, found);
  return found;
}

function* readingsOn(
  readable: ReadableText,
  candidates: readonly Candidate[],
  reference: IsoDate | null,
): Generator<DateReading> {
  const years =
    reference === null
      ? [undefined]
      : [undefined, ...[-1, 0, 1].map((step) => dateParts(reference).year + step)];
  const whole = candidates.flatMap(({ rule, start, end }) =>
    rule.isWholeRange ? [readable.plain.spanOf(start, end)] : [],
  );
  const mentions: DateMention[] = [];
  for (const tense of tenses) {
    for (const year of years) {
      const resolved = resolveDates(readable, candidates, {
        reference,
        fixed: { tense, ...(year === undefined ? {} : { year }) },
      });
      for (const mention of resolved) {
        mentions.push(mention);
        const isWholeRange =
          mention.modifiers.length === 0 &&
          whole.some(({ start, end }) => start === mention.start && end === mention.end);
        yield { ...mention, isWholeRange };
      }
    }
  }
  yield* otherReadings(readable, candidates, mentions, reference);
}

/** What some writers mean besides, by the words of a date that no other words change. */
function otherReadings(
  { plain }: ReadableText,
  candidates: readonly Candidate[],
  mentions: readonly DateMention[],
  reference: IsoDate | null,
): readonly DateReading[] {
  const context = {
    reference,
    last: null,
    isLastNear: false,
    lent: null,
    year: null,
    remembered: () => null,
    order: null,
  };
  return candidates.flatMap(({ rule, parts, start, end }) => {
    const span = plain.spanOf(start, end);
    const isPlain = mentions.some((each) => each.start === span.start && each.end === span.end);
    if (!isPlain || rule.also === undefined) return [];
    return rule
      .also(parts, { ...context, tense: null })
      .map((days) => ({ ...days, ...span, basis: rule.basis, isWholeRange: false }));
  });
}
