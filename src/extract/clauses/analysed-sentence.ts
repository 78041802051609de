import type { Span } from '../../model/span.ts';
import type { DateMention } from '../dates/read-dates.ts';
import type { Mention } from '../names/read-names.ts';
import { isContent, type Sentence } from '../segment/sentences.ts';
import type { Token } from '../segment/tokens.ts';
import type { VerbGroup } from './verb-group.ts';
import { verbGroupsOf } from './verb-groups.ts';

/** A sentence with all that is read from its words. */
export type AnalysedSentence = {
  readonly sentence: Sentence;
  /** Its number among the sentences of the text. */
  readonly number: number;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly groups: readonly VerbGroup[];
  /** The number of the token with which its clause begins, after a label: "Sanctions – ". */
  readonly clauseStart: number;
  /** What stands within quotation marks, in offsets of the plain text. */
  readonly quotes: readonly Span[];
};

/** Verb groups, labels and quotations of each sentence. */
export function analyseSentences(
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  mentions: readonly (readonly Mention[])[],
): readonly AnalysedSentence[] {
  let open: { block: number; mark: string } | null = null;
  let entry: number | null = null;
  return sentences.map((sentence, number): AnalysedSentence => {
    const own = tokens[number] ?? [];
    const names = mentions[number] ?? [];
    if (!isContent(sentence))
      return {
        sentence,
        number,
        tokens: own,
        mentions: names,
        groups: [],
        clauseStart: 0,
        quotes: [],
      };
    const named = new Uint8Array(own.length);
    for (const { first, last, kind } of names)
      if (kind !== 'office') named.fill(1, first, last + 1);
    if (sentence.at === 0) entry = isEntry(own) ? sentence.block : null;
    const place =
      sentence.zone === 'heading' ? 'heading' : entry === sentence.block ? 'entry' : 'text';
    const groups = verbGroupsOf(own, (index) => named[index] === 1, place);
    const found: ReturnType<typeof quotesOf> = quotesOf(
      sentence,
      open?.block === sentence.block ? open.mark : null,
    );
    open = found.open === null ? null : { block: sentence.block, mark: found.open };
    return {
      sentence,
      number,
      tokens: own,
      mentions: names,
      groups,
      clauseStart: clockEnd(sentence, own) ?? labelEnd(own, groups),
      quotes: found.quotes,
    };
  });
}

/** "12 May: The talks begin": whether a paragraph is the entry of a chronology, which begins with its day. */
export function isEntry(tokens: readonly Token[]): boolean {
  const day = tokens.findIndex(({ kind }) => kind === 'date');
  return (day === 0 || day === 1) && /^[:–—-]$/.test(tokens[day + 1]?.text ?? '');
}

/** Whether a line is a day and nothing else: it dates what stands below. */
export function isDateAlone({ tokens }: AnalysedSentence): boolean {
  return (
    tokens.length <= 7 &&
    tokens.some(({ kind }) => kind === 'date') &&
    // "Thursday 27 August (local time)"
    tokens.every(
      ({ kind, lower }) => kind === 'date' || kind === 'mark' || /^(?:local|time)$/.test(lower),
    )
  );
}

/** The quotations of a sentence; an open one goes on to the end of its paragraph. */
function quotesOf(
  sentence: Sentence,
  openMark: string | null,
): { quotes: readonly Span[]; open: string | null } {
  const quotes: Span[] = [];
  let [start, mark]: [number, string | null] = [0, openMark];
  for (const { index, 0: sign } of sentence.text.matchAll(/[“”"]/g)) {
    const isEnd = mark !== null && (sign === '”' || (sign === '"' && mark === '"'));
    if (isEnd) {
      quotes.push({ start: sentence.start + start, end: sentence.start + index + 1 });
      mark = null;
    } else if (mark === null && sign !== '”') [start, mark] = [index, sign];
  }
  if (mark !== null) quotes.push({ start: sentence.start + start, end: sentence.end });
  return { quotes, open: mark };
}

/** A label has no more tokens than this. */
const MAX_LABEL_TOKENS = 16;

/** "14:23 GMT – Vote – Parliament rejects": what an entry of a live report begins with. */
const clockLabel =
  /^(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?|\d{4}(?=\s(?:GMT|UTC|BST)))(?:\s(?:GMT|UTC|BST|[A-Z]{1,3}S?T|local time))?(?:\s?[:–—|-])?\s(?:[^–—:.]{2,40}\s[–—]\s)?(?=[\p{Lu}“"])/u;

/** The token after the time of day with which a paragraph begins; null where it begins with none. */
function clockEnd({ at, text, start }: Sentence, tokens: readonly Token[]): number | null {
  const label = at === 0 ? clockLabel.exec(text) : null;
  const end = start + (label?.[0].length ?? 0);
  return label === null ? null : tokens.findIndex((token) => token.start >= end);
}

/** Where the clause begins after a label: "ENDING X: ", "Sanctions – ", "2009 - ", "MR LEE: ". */
function labelEnd(tokens: readonly Token[], groups: readonly VerbGroup[]): number {
  // "That is why, in June, we opened talks": what was done is told after "why".
  const why = tokens.slice(0, 3).findIndex(({ lower }) => lower === 'why');
  if (why > 0 && /^th(?:at|is)$/.test(tokens[0]?.lower ?? ''))
    return tokens[why + 1]?.text === ',' ? why + 2 : why + 1;
  for (let index = 1; index < Math.min(tokens.length - 1, MAX_LABEL_TOKENS); index += 1) {
    const { text = '', start = 0 } = tokens[index] ?? {};
    const isDash = /^[–—-]$/.test(text) && (tokens[index - 1]?.end ?? start) < start;
    if (!(text === ':' || text === '|' || isDash)) continue;
    const isTold = groups.some(
      (group) => group.last < index && group.form === 'finite' && !isCapitals(tokens, group),
    );
    if (isTold) return 0;
    const next = tokens[index + 1];
    const opens =
      next !== undefined &&
      (next.isCapital ||
        next.kind === 'date' ||
        next.kind === 'number' ||
        /^[“"|]$/.test(next.text));
    // "Accra – 15 April 2025: The team": the day belongs to the label.
    if (isDash && next?.kind === 'date' && /^[:–—-]$/.test(tokens[index + 2]?.text ?? '')) continue;
    // A dash in the middle of a clause: "X – led by Y – met".
    if (isDash && tokens.slice(index + 1).some((token) => /^[–—]$/.test(token.text))) return 0;
    return opens || tokens[0]?.kind === 'date' ? index + 1 : 0;
  }
  return 0;
}

function isCapitals(tokens: readonly Token[], { first }: VerbGroup): boolean {
  return /^\p{Lu}+$/u.test(tokens[first]?.text ?? '');
}

/** Whether a place stands within quotation marks. */
export function isQuoted({ quotes }: AnalysedSentence, at: number): boolean {
  return quotes.some(({ start, end }) => at >= start && at < end);
}

/** Whether a sentence asks something. */
export function isQuestion({ sentence }: AnalysedSentence): boolean {
  return /\?["”’)]*$/.test(sentence.text);
}

/** The dates of a sentence, each with the number of its token. */
export function datesOf({
  tokens,
}: AnalysedSentence): readonly { readonly at: number; readonly date: DateMention }[] {
  return tokens.flatMap(({ date }, at) => (date === null ? [] : [{ at, date }]));
}

/** Whether a token parts clauses wherever it stands. */
export function isBoundary(token: Token | undefined): boolean {
  return token === undefined || /^[;|]$/.test(token.text);
}
