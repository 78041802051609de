import { closest, distance } from 'fastest-levenshtein';

/** The one of `known` that is most like the word; null where none is at all like it. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const likest = closest(word, known);
  return distance(word, likest) < Math.max(word.length, likest.length) ? likest : null;
}
