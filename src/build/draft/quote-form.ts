import type { Span } from '../words/find-words.ts';
import { findWords } from '../words/find-words.ts';

/** Words as the seeds write them: alone where they stand once, with their surroundings otherwise. */
export type WrittenWords = string | { readonly text: string; readonly in: string };

/** How much more of the surroundings is tried at a time, in code units, and how often. */
const [step, tries] = [30, 12];

/**
 * Writes a passage so that its words alone lead back to it; null where no surroundings
 * tell it from another of the same words. `admitted` is the text with everything blanked
 * out in which words are not looked for, of the same length.
 */
export function writtenWords(admitted: string, { start, end }: Span): WrittenWords | null {
  const text = admitted.slice(start, end).trim();
  if (findWords(admitted, text).length === 1) return text;
  for (let count = 1; count <= tries; count += 1) {
    for (const [before, after] of [
      [0, count],
      [count, 0],
      [count, count],
    ] as const) {
      const around = widened(admitted, start - before * step, end + after * step);
      const isOnce =
        findWords(admitted, around).length === 1 && findWords(around, text).length === 1;
      if (isOnce) return { text, in: around };
    }
  }
  return null;
}

/** The words between two offsets, whole and without white space at their ends. */
function widened(text: string, from: number, to: number): string {
  const start = Math.max(0, from);
  const end = Math.min(text.length, to);
  const first = start === 0 ? 0 : text.slice(0, start).search(/\S*$/);
  const last = end + (/^\S*/.exec(text.slice(end))?.[0].length ?? 0);
  return text.slice(first, last).trim();
}
