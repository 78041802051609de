import search from 'approx-string-match';
import type { Span } from './find-words.ts';

/** Words that differ in more than this share of their characters are not the same words misquoted. */
const mostErrors = 0.4;

/**
 * The passage that is most like words which do not stand in the text, in whole words;
 * null where none is like them.
 */
export function nearestPassage(text: string, words: string): Span | null {
  const plainText = withPlainSpaces(text);
  const plainWords = withPlainSpaces(words);
  // Those it finds are all equally near.
  const [best] = search(plainText, plainWords, Math.floor(plainWords.length * mostErrors));
  if (best === undefined) return null;
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, best.start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(best.end))?.[0] ?? '';
  return { start: best.start - before.length, end: best.end + after.length };
}

/** The same length, so that offsets stay. */
function withPlainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}
