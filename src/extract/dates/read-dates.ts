import { type IsoDate, partsOf, weekdayOf } from '../../model/civil-date.ts';
import { type Days, edtfOf } from '../../model/days.ts';
import { type Edtf, type Precision, parseEdtf } from '../../model/edtf.ts';
import { isTelling, type Sentence } from '../sentences/sentences.ts';
import { dateRules } from './all-rules.ts';
import type { DateContext, DateRule, Parts, Tense } from './date-rule.ts';
import { readTenses, type SentenceTenses, tenseAt } from './tense-at.ts';

/** A date as a text names it, and the days it means. */
export type DateMention = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edtf: Edtf;
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
  readonly precision: Precision;
  readonly basis: 'stated' | 'relative';
  /** Where it was told from: whether the verbs about it look back or ahead. */
  readonly tense: Tense;
  /** The number of its sentence. */
  readonly sentence: number;
};

/** Words that a rule reads as a date, before it is known which days they mean. */
type Candidate = {
  readonly rule: DateRule;
  readonly parts: Parts;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
};

/** How far, in code units, a date with its year lends the year to one without. */
const lendsYear = 300;

/**
 * The dates that a text names, in its order. `reference` is the day on which the text
 * was published, or null; a post with a date of its own is read from that.
 */
export function readDates(
  text: string,
  sentences: readonly Sentence[],
  reference: IsoDate | null,
): readonly DateMention[] {
  const candidates = findCandidates(text, sentences);
  const references = postDays(sentences, candidates);
  const remembered = new Map<number, Days>();
  const tenses = new Map<number, SentenceTenses>();
  const mentions: DateMention[] = [];
  let heading: number | null = null;
  let full: { readonly days: Days; readonly end: number } | null = null;
  for (const { rule, parts, start, end, sentence: number } of candidates) {
    const sentence = sentences[number];
    if (sentence === undefined) continue;
    const verbs = tenses.get(number) ?? readTenses(sentence.text);
    tenses.set(number, verbs);
    const tense = tenseAt(verbs, start - sentence.start, end - sentence.start);
    const near = full !== null && start - full.end < lendsYear && tense !== 'future' ? full : null;
    const lent = near === null ? null : partsOf(near.days.earliest).year;
    const own = references.get(sentence.block) ?? reference;
    const context: DateContext = {
      reference: own,
      tense,
      last: mentions.at(-1) ?? null,
      year:
        heading ?? (own !== null && lent !== null && lent >= partsOf(own).year - 1 ? null : lent),
      remembered: (weekday) => remembered.get(weekday) ?? null,
    };
    const complete = rule.complete?.(parts) ?? false;
    if (!isTelling(sentence) && sentence.zone !== 'dateline' && !complete) continue;
    const days = rule.mean(parts, context);
    if (days === null) continue;
    if (complete && days.earliest.slice(0, 7) === days.latest.slice(0, 7)) full = { days, end };
    if (sentence.end - sentence.start <= end - start + 1 && isYear(days))
      heading = partsOf(days.earliest).year;
    if (rule.name.includes('weekday') && days.earliest === days.latest)
      remembered.set(weekdayOf(days.earliest), days);
    const edtf = edtfOf(days);
    const { precision } = parseEdtf(edtf);
    const exact = text.slice(start, end);
    const { earliest, latest } = days;
    mentions.push({
      start,
      end,
      text: exact,
      edtf,
      earliest,
      latest,
      precision,
      basis: rule.basis,
      tense,
      sentence: number,
    });
  }
  return mentions;
}

function isYear({ earliest, latest }: Days): boolean {
  return earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`;
}

/** What the rules match in the sentences that can name a date; an earlier rule takes its words. */
function findCandidates(text: string, sentences: readonly Sentence[]): readonly Candidate[] {
  const taken = new Uint8Array(text.length);
  const found: Candidate[] = [];
  const sentenceAt = finder(sentences);
  for (const rule of dateRules) {
    for (const match of text.matchAll(rule.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const number = sentenceAt(start);
      const sentence = sentences[number];
      if (sentence === undefined || end > sentence.end || !canDate(sentence)) continue;
      const parts: Parts = match.groups ?? {};
      if (taken[start] === 1 || taken[end - 1] === 1 || rule.fits?.(parts) === false) continue;
      taken.fill(1, start, end);
      found.push({ rule, parts, start, end, sentence: number });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function canDate(sentence: Sentence): boolean {
  return isTelling(sentence) || sentence.zone === 'dateline' || sentence.zone === 'caption';
}

/** The days of the posts that carry one, by the paragraphs of each post. */
function postDays(
  sentences: readonly Sentence[],
  candidates: readonly Candidate[],
): ReadonlyMap<number, IsoDate> {
  const days = new Map<number, IsoDate>();
  const nothing = { reference: null, tense: null, last: null, year: null, remembered: () => null };
  for (const { rule, parts, sentence: number } of candidates.toReversed()) {
    const sentence = sentences[number];
    if (sentence?.zone !== 'post' || rule.complete?.(parts) !== true) continue;
    const meant = rule.mean(parts, nothing);
    if (meant === null || meant.earliest !== meant.latest) continue;
    // Upwards to where the post begins.
    for (let index = number; sentences[index]?.zone === 'post'; index -= 1) {
      const block = sentences[index]?.block ?? -1;
      if (days.has(block)) break;
      days.set(block, meant.earliest);
    }
  }
  return days;
}

/** Finds the sentence in which an offset stands by halving; -1 where it stands in none. */
function finder(sentences: readonly Sentence[]): (at: number) => number {
  return (at) => {
    let [low, high] = [0, sentences.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { start, end } = sentences[middle] ?? { start: 0, end: 0 };
      if (at < start) high = middle - 1;
      else if (at >= end) low = middle + 1;
      else return middle;
    }
    return -1;
  };
}
