import { isContent, type Sentence } from '../segment/sentences.ts';
import { everyMatch } from '../words/every-match.ts';
import { dateRules } from './all-rules.ts';
import { longMonths, shortMonths } from './calendar-names.ts';
import type { DateParts, DateRule, DateSign } from './date-rule.ts';
import { type PlainText, plainText } from './plain-text.ts';

/** Words that a rule reads as a date, before it is known which days they mean; offsets into the plain text. */
export type Candidate = {
  readonly rule: DateRule;
  readonly parts: DateParts;
  readonly start: number;
  readonly end: number;
  /** The number of the sentence in which it begins. */
  readonly sentence: number;
};

/** A text made ready for the rules of dates. */
export type ReadableText = {
  readonly received: string;
  readonly plain: PlainText;
  readonly sentences: readonly Sentence[];
  /** Where each sentence stands in the plain text. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
};

/** Makes the plain text of a text and finds its sentences there. */
export function readableText(received: string, sentences: readonly Sentence[]): ReadableText {
  const ends = sentences
    .filter(({ block }, index) => sentences[index + 1]?.block !== block)
    .map(({ end }) => end);
  const plain = plainText(received, new Set(ends));
  const ranges = sentences.map(({ start, end }) => ({
    start: plain.indexOf(start),
    end: plain.indexOf(end),
  }));
  return { received, plain, sentences, ranges };
}

/** By what it is told whether a paragraph has the signs of dates. */
const signs: Readonly<Record<DateSign, RegExp>> = {
  digit: /\d/,
  month: new RegExp(`\\b(?:${longMonths}|${shortMonths})\\b`, 'i'),
  weekday: /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i,
  unit: /day|night|week|month|quarter|year|decade|spring|summer|autumn|fall|winter|morning|noon|evening|lunchtime|tomorrow|christmas|july|thanksgiving|easter|half|H[12]|[12]H|ties|\ds/i,
};

/** What the rules match in the paragraphs that can name a date; an earlier rule takes its words. */
export function findCandidates(readable: ReadableText): readonly Candidate[] {
  const { plain, sentences, ranges } = readable;
  const found: Candidate[] = [];
  for (let first = 0; first < sentences.length; ) {
    const { block } = sentences[first] ?? {};
    let next = first + 1;
    while (sentences[next]?.block === block) next += 1;
    const [start, end] = [ranges[first]?.start ?? 0, ranges[next - 1]?.end ?? 0];
    const paragraph = {
      text: plain.text.slice(start, end),
      start,
      ranges: ranges.slice(first, next),
    };
    const isDating = sentences.slice(first, next).some(canDate);
    if (isDating) found.push(...candidatesIn(paragraph, first));
    first = next;
  }
  return found;
}

/** A paragraph of the plain text, where it begins there, and its sentences. */
type CandidateParagraph = {
  readonly text: string;
  readonly start: number;
  readonly ranges: ReadableText['ranges'];
};

/** `first` is the number of the paragraph's first sentence. */
function candidatesIn(
  { text, start: from, ranges }: CandidateParagraph,
  first: number,
): readonly Candidate[] {
  const has = (sign: DateSign) => signs[sign].test(text);
  const present = {
    digit: has('digit'),
    month: has('month'),
    weekday: has('weekday'),
    unit: has('unit'),
  };
  if (!Object.values(present).includes(true)) return [];
  const taken = new Uint8Array(text.length);
  const found: Candidate[] = [];
  const sentenceAt = finder(ranges);
  for (const rule of dateRules) {
    if (!present[rule.needs]) continue;
    if (rule.hint?.test(text) === false) continue;
    for (const match of everyMatch(rule.pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const parts: DateParts = match.groups ?? {};
      if (taken[start] === 1 || taken[end - 1] === 1 || rule.fits?.(parts) === false) continue;
      // It may end in another sentence of the paragraph: what was taken for its end is none ("SEPT. 9").
      const number = sentenceAt(from + start);
      if (number === -1) continue;
      taken.fill(1, start, end);
      const items = rule.items?.(match[0], parts) ?? [{ start: 0, end: end - start, parts }];
      for (const item of items) {
        found.push({
          rule,
          parts: item.parts,
          start: from + start + item.start,
          end: from + start + item.end,
          sentence: first + number,
        });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function canDate(sentence: Sentence): boolean {
  return isContent(sentence) || sentence.zone === 'dateline' || sentence.zone === 'caption';
}

/** Finds the sentence in which a place stands by halving; -1 where it stands in none. */
function finder(ranges: ReadableText['ranges']): (at: number) => number {
  return (at) => {
    let [low, high] = [0, ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { start, end } = ranges[middle] ?? { start: 0, end: 0 };
      if (at < start) high = middle - 1;
      else if (at >= end) low = middle + 1;
      else return middle;
    }
    return -1;
  };
}
