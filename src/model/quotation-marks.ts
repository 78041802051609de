import type { Offset, Span } from './span.ts';

/** A paragraph of a plain text, and whether a quotation may go on in the one after it. */
export type QuotingParagraph = Span & { readonly isRunning: boolean };

/** The marks that close what a mark opens. */
const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '„': '“”',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
};

/** The mark that opens what a mark closes, in the form of its own language. */
const openers: Readonly<Record<string, string>> = {
  '”': '“',
  '"': '"',
  '“': '„',
  '»': '«',
  '›': '‹',
  '’': '‘',
  "'": "'",
  '」': '「',
  '』': '『',
};

const anyMark = /[“”"„‟«»‹›‘’‚'「」『』]/g;

/** Quotations within quotations go no deeper; marks left open before so many are a text's own slips. */
const MAX_OPEN_MARKS = 12;

/** A mark without its partner. */
type UnpairedMark = { readonly at: Offset; readonly mark: string };

/**
 * The stretches of a text within quotation marks, marks included, in its order and without
 * overlap; what is quoted within a quotation is part of it. A quotation that runs over
 * paragraphs, each of which opens anew, is a stretch a paragraph. A mark that is never closed
 * and does not open anew quotes nothing: how far it was meant to reach cannot be known.
 */
export function quotationStretches(
  plain: string,
  paragraphs: readonly QuotingParagraph[],
): readonly Span[] {
  const text = withSingleSigns(plain);
  let opening = '';
  const found: (readonly Span[])[] = [];
  // From the last to the first, so that it is known how the next paragraph opens.
  for (const paragraph of paragraphs.toReversed()) {
    const { pairs, waiting } = pairsIn(text, paragraph);
    const { end, isRunning } = paragraph;
    const running = isRunning ? waiting.find(({ mark }) => mark === opening) : undefined;
    found.push(outermost(running === undefined ? pairs : [...pairs, { start: running.at, end }]));
    if (isRunning) opening = text.slice(paragraph.start, end).trimStart().charAt(0);
  }
  return found.toReversed().flat();
}

/** The marks of typewriters and TeX as one sign and a blank, of the same length: ``so''. */
function withSingleSigns(text: string): string {
  return text.replaceAll('``', '“\0').replaceAll("''", '"\0');
}

function pairsIn(
  text: string,
  { start, end }: Span,
): {
  readonly pairs: readonly Span[];
  /** Those that open and are not closed. */
  readonly waiting: readonly UnpairedMark[];
  /** The first that closes what was opened before. */
  readonly stray: UnpairedMark | null;
} {
  const pairs: Span[] = [];
  let waiting: readonly UnpairedMark[] = [];
  let stray: UnpairedMark | null = null;
  const closesLater = laterClosings(text, end);
  // Of the paragraph alone: in one without a mark the search would go on to the next that has one.
  for (const { index, 0: mark } of text.slice(start, end).matchAll(anyMark)) {
    const at = start + index;
    const partner = waiting.findLastIndex((open) => closers[open.mark]?.includes(mark));
    const open = waiting[partner];
    if (open !== undefined && mayClose(text, at, open.mark, closesLater)) {
      pairs.push({ start: open.at, end: at + 1 });
      waiting = waiting.slice(0, partner);
    } else if (mayOpen(text, at, start))
      waiting = [...waiting.slice(1 - MAX_OPEN_MARKS), { at, mark }];
    else if (stray === null && closesBefore(text, at)) stray = { at, mark };
  }
  return { pairs, waiting, stray };
}

const letter = /[\p{L}\p{M}\p{N}]/u;
/** What may stand before a mark that opens. */
const boundary = /[\s\0([{“”"„‟«»‹›‘‚'「『—–/…-]/;
/** Words that begin with an apostrophe: ’tis, ’90s. */
const elision = /^(?:\d0s|tis|twas|em|til|till|cause|cos|n|bout|round|ere)(?![\p{L}\p{N}])/iu;

function mayOpen(text: string, at: Offset, from: Offset): boolean {
  const mark = text.charAt(at);
  const [before, after] = [at === from ? '' : text.charAt(at - 1), text.charAt(at + 1)];
  // In scripts without spaces nothing else tells them.
  if ('「『'.includes(mark)) return true;
  if (!(mark in closers) || (before !== '' && !boundary.test(before))) return false;
  // In French a space stands within the marks.
  if ('«»‹›'.includes(mark)) return after !== '';
  const next = after === '\0' ? text.charAt(at + 2) : after;
  if (next === '' || /\s/.test(next) || /[,.;:!?)\]}]/.test(next)) return /[….]/.test(next);
  return !("'‘".includes(mark) && elision.test(text.slice(at + 1, at + 8)));
}

function mayClose(
  text: string,
  at: Offset,
  open: string,
  closesLater: ReturnType<typeof laterClosings>,
): boolean {
  const mark = text.charAt(at);
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if ('«»‹›」』'.includes(mark)) return true;
  // A mark after white space and before a word opens one within.
  if (/\s/.test(before) && after !== '' && !/\s/.test(after)) return false;
  if (!"'’".includes(mark)) return !letter.test(after) || !letter.test(before);
  if (letter.test(after)) return false;
  return !(/s/i.test(before) && /^\s\p{L}/u.test(text.slice(at + 1, at + 4)))
    ? true
    : !closesLater(at, mark, open);
}

/** Whether a mark without a partner closes something, and is no apostrophe. */
function closesBefore(text: string, at: Offset): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (letter.test(after) || !(text.charAt(at) in openers)) return false;
  return !"'’".includes(text.charAt(at)) || /[,.;:!?…)]/.test(before);
}

/**
 * Tells whether a single mark after “s” is of a possessive, since the one that closes is still to
 * come before the end of the paragraph. What was found for one mark holds for all up to there.
 */
function laterClosings(
  text: string,
  end: Offset,
): (at: Offset, mark: string, open: string) => boolean {
  const known = new Map<string, { readonly from: Offset; readonly to: Offset; closes: boolean }>();
  return (at, mark, open) => {
    const before = known.get(mark + open);
    if (before !== undefined && at >= before.from && at < before.to) return before.closes;
    const found = firstDecisive(text, at, end, mark, open);
    known.set(mark + open, { from: at, ...found });
    return found.closes;
  };
}

/** The first mark that opens anew or closes, and which of them it does; the end where there is none. */
function firstDecisive(
  text: string,
  at: Offset,
  end: Offset,
  mark: string,
  open: string,
): { readonly to: Offset; readonly closes: boolean } {
  singleMark.lastIndex = at + 1;
  for (let next = singleMark.exec(text); next !== null; next = singleMark.exec(text)) {
    const to = next.index;
    if (to >= end) break;
    const after = to + 1 < end ? text.charAt(to + 1) : '';
    const before = text.charAt(to - 1);
    if (next[0] === open && boundary.test(before)) return { to, closes: false };
    if (next[0] !== mark || letter.test(after)) continue;
    const isPossessive =
      /s/i.test(before) && /^\s\p{L}/u.test(text.slice(to + 1, Math.min(end, to + 4)));
    if (!isPossessive) return { to, closes: true };
  }
  return { to: end, closes: false };
}

const singleMark = /[‘’']/g;

/** Those of spans that lie in no other, in order. */
export function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

/** The quotations of a passage that was cut out of a text. */
export type CutQuotations = {
  /** Those that begin or end in it, marks included, in its order. */
  readonly stretches: readonly Span[];
  /** The mark that it lacks at its beginning and at its end; empty where it lacks none. */
  readonly before: string;
  readonly after: string;
};

/** `We met,” she said: “It was` lacks `“` before it and `”` after it. */
export function cutQuotations(passage: string): CutQuotations {
  // Lines are broken where they had no room, but for those that open a quotation anew.
  const text = withSingleSigns(passage).replace(/[\r\n](?![\r\n]*[“"„«‘'])/g, ' ');
  const lines = Array.from(text.matchAll(/[^\r\n]+/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    isRunning: true,
  }));
  const whole = { start: 0, end: text.length };
  const { stray } = pairsIn(text, lines[0] ?? whole);
  const open = pairsIn(text, lines.at(-1) ?? whole).waiting[0];
  const inside = quotationStretches(text, lines);
  const first = stray === null ? [] : [{ start: 0, end: stray.at + 1 }];
  const last = open === undefined ? [] : [{ start: open.at, end: text.length }];
  return {
    stretches: outermost([...first, ...inside, ...last]),
    before: stray === null ? '' : (openers[stray.mark] ?? ''),
    after: open === undefined ? '' : (closers[open.mark]?.charAt(0) ?? ''),
  };
}
