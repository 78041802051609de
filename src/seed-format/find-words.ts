import { escapeRegExp } from '../model/escape-regexp.ts';
import type { Offset, Span } from '../model/span.ts';

/**
 * Every place where the words stand. White space counts as equal to white space, so
 * that a quote may be wrapped where its text is not; all else must be the same.
 * Words found whole hide those found in the middle of longer ones: `Sunday` is not
 * looked for in `Sundays` where it also stands alone.
 */
export function findWords(text: string, words: string): readonly Span[] {
  const pattern = new RegExp(wordsPattern(words), 'g');
  const found: Span[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    pattern.lastIndex = match.index + 1;
  }
  const whole = found.filter(({ start, end }) => !cutsWord(text, start) && !cutsWord(text, end));
  return whole.length > 0 ? whole : found;
}

const endsInLetter = /[\p{L}\p{M}\p{N}]$/u;
const beginsWithLetter = /^[\p{L}\p{M}\p{N}]/u;

function cutsWord(text: string, at: Offset): boolean {
  return (
    endsInLetter.test(text.slice(0, at).slice(-2)) && beginsWithLetter.test(text.slice(at, at + 2))
  );
}

/** The source of a pattern that finds words as they are written, white space alike. */
export function wordsPattern(words: string): string {
  const pieces = words.trim().split(/\s+/);
  return pieces.map((piece) => escapeRegExp(piece)).join('\\s+');
}
