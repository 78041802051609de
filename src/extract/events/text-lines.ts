import { addDays } from '../../model/civil-date.ts';
import type { DateSpan } from '../../model/edtf.ts';
import { type AnalysedSentence, isEntry } from '../clauses/analysed-sentence.ts';
import type { Anchor } from '../clauses/anchors.ts';
import { kindOfNoun } from '../clauses/noun-lexicon.ts';
import type { DateMention } from '../dates/read-dates.ts';
import type { Sentence } from '../segment/sentences.ts';
import type { Token } from '../segment/tokens.ts';
import type { ToldKind } from './told-kind.ts';

// Lines that say of the text itself when and where it came out: no events.

/** A report is dated in one of its first paragraphs; further on a day before a dash is of a list. */
const MAX_HEAD_BLOCKS = 10;

/** A text is dated so many days before it came out, at most. */
const MAX_DATELINE_DAYS = 1;

/** "Jan 15 (Agency) - ", "Rome, 15 January – ": the day before the dash is that of the report. */
export function isDateline(
  { tokens, clauseStart, sentence }: AnalysedSentence,
  at: number,
  { earliest, latest }: DateMention,
  published: DateSpan | null,
): boolean {
  return (
    at < clauseStart &&
    !isEntry(tokens) &&
    sentence.at === 0 &&
    sentence.block < MAX_HEAD_BLOCKS &&
    published !== null &&
    earliest === latest &&
    latest <= (published.latest ?? published.earliest) &&
    addDays(latest, MAX_DATELINE_DAYS) >= published.earliest &&
    tokens.slice(0, clauseStart).every(({ isCapital, kind }) => isCapital || kind !== 'word')
  );
}

/** "Minister meets envoy [May 2023]", "Bank rate held – May 2023": a title with the time of its text at its end. */
export function isStamp(
  { tokens, sentence }: AnalysedSentence,
  at: number,
  { granularity }: DateMention,
): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const isInBrackets = /^[[(]$/.test(before) && /^[\])]$/.test(tokens[at + 1]?.text ?? '');
  return (
    (sentence.zone === 'heading' || sentence.block === 0) &&
    (isInBrackets || (granularity === 'month' && /^[-–—|]$/.test(before))) &&
    tokens[at + (isInBrackets ? 2 : 1)] === undefined
  );
}

/** "The press release issued by the Ministry on 3 May 2023.": a line without a verb of its own on the text itself. */
export function isImprint({ text }: Sentence): boolean {
  return /^the (?:[\p{L}-]+ ){0,2}(?:release|statement|readout|notice) (?:issued|published) by the [^,;]{2,60} on [^,;]{6,24}$/iu.test(
    text,
  );
}

/**
 * "Joint statement, London, 3 March 2025", "Geneva, 3 March 2025": a line without a verb that names
 * a text, its place and its day, and nobody who did something. That is when and where the text came
 * out, not what it tells.
 */
export function isTitleOfText(
  { sentence, groups, tokens }: AnalysedSentence,
  { group, rule }: Anchor,
  { kind, strength }: ToldKind,
  hasParticipant: boolean,
): boolean {
  const isLine =
    sentence.zone === 'heading' ||
    (sentence.at === 0 && (rule === 'beside a thing' || !/[.!?…][”"’)]*$/.test(sentence.text)));
  const isText = kind === 'statement' || kind === 'publication' || kind === 'briefing';
  return (
    group === null &&
    isLine &&
    !groups.some(({ form }) => form !== 'gerund') &&
    ((isText && !hasParticipant) ||
      ((rule === 'beside a thing' || strength === 'none') &&
        (tokens.every(isOfName) || isTextNoun(tokens[0]))))
  );
}

/** "Statement by the spokesperson on what befell". */
function isTextNoun(token: Token | undefined): boolean {
  const kind = kindOfNoun(token?.lower ?? '');
  return kind === 'statement' || kind === 'publication' || kind === 'briefing';
}

/** What a line of names and days has: "COMMUNIQUÉ of the Council, Addis Ababa, 3 March". */
function isOfName({ kind, isCapital, lower }: Token): boolean {
  return kind !== 'word' || isCapital || /^(?:of|the|in|at|and|for|on|by|to|from)$/.test(lower);
}

/** "… issued the following readout:", "The following is attributable to …", "A spokesperson said:": it introduces what the text tells. */
export function introduces({ text }: Sentence): boolean {
  return /\bthe following (?:\S+ ){0,3}(?:readout|statement|summary)|\battributable to\b|\bspokes(?:man|woman|person) said:$/i.test(
    text,
  );
}
