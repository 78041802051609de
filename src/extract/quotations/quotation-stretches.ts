import type { Offset, Span } from '../../model/span.ts';

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

const anyMark = /[“”"„‟«»‹›‘’‚'「」『』]/g;

/** Quotations within quotations go no deeper; marks left open before so many are a text's own slips. */
const MAX_OPEN_MARKS = 12;

/** A mark that waits for the one that closes it. */
type OpenMark = { readonly at: Offset; readonly mark: string };

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
): { readonly pairs: readonly Span[]; readonly waiting: readonly OpenMark[] } {
  const pairs: Span[] = [];
  let waiting: OpenMark[] = [];
  anyMark.lastIndex = start;
  for (let match = anyMark.exec(text); match !== null; match = anyMark.exec(text)) {
    const at = match.index;
    if (at >= end) break;
    const [mark] = match;
    const partner = waiting.findLastIndex((open) => closers[open.mark]?.includes(mark));
    const open = waiting[partner];
    if (open !== undefined && mayClose(text, at, open.mark, end)) {
      pairs.push({ start: open.at, end: at + 1 });
      waiting = waiting.slice(0, partner);
    } else if (mayOpen(text, at, start))
      waiting = [...waiting.slice(1 - MAX_OPEN_MARKS), { at, mark }];
  }
  return { pairs, waiting };
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

function mayClose(text: string, at: Offset, open: string, end: Offset): boolean {
  const mark = text.charAt(at);
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if ('«»‹›」』'.includes(mark)) return true;
  // A mark after white space and before a word opens one within.
  if (/\s/.test(before) && after !== '' && !/\s/.test(after)) return false;
  if (!"'’".includes(mark)) return !letter.test(after) || !letter.test(before);
  if (letter.test(after)) return false;
  return !(/s/i.test(before) && /^\s\p{L}/u.test(text.slice(at + 1, at + 4)))
    ? true
    : !closesLater(text.slice(at + 1, end), mark, open);
}

/** Whether a single mark after “s” is of a possessive, since the one that closes is still to come. */
function closesLater(rest: string, mark: string, open: string): boolean {
  for (const { index, 0: sign } of rest.matchAll(/[‘’']/g)) {
    const [before, after] = [rest.charAt(index - 1), rest.charAt(index + 1)];
    const opens = sign === open && (before === '' || boundary.test(before));
    if (opens) return false;
    if (sign !== mark || letter.test(after)) continue;
    const isPossessive = /s/i.test(before) && /^\s\p{L}/u.test(rest.slice(index + 1, index + 4));
    if (!isPossessive) return true;
  }
  return false;
}

/** Those of spans that lie in no other, in order. */
export function outermost(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
