import { escapeRegExp } from '../model/escape-regexp.ts';
import type { Offset, Span } from '../model/span.ts';

/**
 * Every place where the words stand. White space counts as equal to white space, so
 * that a quote may be wrapped where its text is not; all else must be the same.
 * Words found whole hide those found in the middle of longer ones: `Sunday` is not
 * looked for in `Sundays` where it also stands alone.
 */
export function findWords(text: string, words: string): readonly Span[] {
  const found = placesOf(text, piecesOf(words));
  const whole = found.filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end));
  return whole.length > 0 ? whole : found;
}

/**
 * Where the pieces stand one after another with white space between. The longest of them,
 * which is the rarest as a rule, is looked for by `indexOf`, and the others beside it: a
 * pattern would have to be compiled for each quote.
 */
function placesOf(text: string, pieces: readonly string[]): readonly Span[] {
  const rare = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
  const anchor = pieces.indexOf(rare);
  const before = pieces.slice(0, anchor).reverse();
  const after = pieces.slice(anchor + 1);
  const found: Span[] = [];
  for (let at = text.indexOf(rare); at !== -1; at = text.indexOf(rare, at + 1)) {
    const start = startOf(text, at, before);
    const end = start === null ? null : endOf(text, at + rare.length, after);
    if (start !== null && end !== null) found.push({ start, end });
    // Nothing is found at each place up to the end of the text, and there for ever.
    if (at === text.length) break;
  }
  return found;
}

/** Where the pieces end that follow an offset, each after white space; null where they do not. */
function endOf(text: string, from: Offset, pieces: readonly string[]): Offset | null {
  let at = from;
  for (const piece of pieces) {
    const next = afterSpace(text, at);
    if (next === at || !text.startsWith(piece, next)) return null;
    at = next + piece.length;
  }
  return at;
}

/** Where the pieces begin that precede an offset, the nearest first; null where they do not. */
function startOf(text: string, from: Offset, pieces: readonly string[]): Offset | null {
  let at = from;
  for (const piece of pieces) {
    const end = beforeSpace(text, at);
    if (end === at || !text.endsWith(piece, end)) return null;
    at = end - piece.length;
  }
  return at;
}

const space = /\s/;

function afterSpace(text: string, from: Offset): Offset {
  let at = from;
  while (space.test(text.charAt(at))) at += 1;
  return at;
}

function beforeSpace(text: string, from: Offset): Offset {
  let at = from;
  while (space.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The words at the ends of a span, each null where the span does not cut it. */
export type CutWords = { readonly first: string | null; readonly last: string | null };

/** Which words a span cuts, whole: `ound` cuts `found`. In scripts without spaces none is. */
export function cutWords(text: string, { start, end }: Span): CutWords {
  return { first: cutWordAt(text, start), last: cutWordAt(text, end) };
}

/** In these scripts words stand without spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A longer run of letters is none that anybody would call a word, in code units. */
const MAX_WORD_UNITS = 60;

function cutWordAt(text: string, at: Offset): string | null {
  if (!cutsWord(text, at)) return null;
  const before = text.slice(Math.max(0, at - MAX_WORD_UNITS), at);
  const after = text.slice(at, at + MAX_WORD_UNITS);
  const word = `${/[\p{L}\p{M}\p{N}]*$/u.exec(before)?.[0] ?? ''}${/^[\p{L}\p{M}\p{N}]*/u.exec(after)?.[0] ?? ''}`;
  return unspaced.test(word) ? null : word;
}

const endsInLetter = /[\p{L}\p{M}\p{N}]$/u;
const beginsWithLetter = /^[\p{L}\p{M}\p{N}]/u;

function cutsWord(text: string, at: Offset): boolean {
  return (
    endsInLetter.test(text.slice(Math.max(0, at - 2), at)) &&
    beginsWithLetter.test(text.slice(at, at + 2))
  );
}

/** The source of a pattern that finds words as they are written, white space alike. */
export function wordsPattern(words: string): string {
  return piecesOf(words)
    .map((piece) => escapeRegExp(piece))
    .join('\\s+');
}

/** The words between white space; one empty piece where there are none. */
function piecesOf(words: string): readonly string[] {
  return words.trim().split(/\s+/);
}
