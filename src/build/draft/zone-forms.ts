import type { Zone } from '../../model/source.ts';
import { findWords } from '../words/find-words.ts';

/** A zone by its words: whole, or by its two ends. */
type ZoneWords = { readonly zone: Zone['zone'] } & (
  | { readonly text: string }
  | { readonly from: string; readonly to: string }
);

/** A passage that is no longer than this is written whole. */
const whole = 160;

/** Writes zones so that they are found again; one that cannot be told from others is left out. */
export function zoneForms(text: string, zones: readonly Zone[]): readonly ZoneWords[] {
  return zones.flatMap(({ zone, start, end }): ZoneWords[] => {
    const words = text.slice(start, end);
    if (words.length <= whole && findWords(text, words).length === 1)
      return [{ zone, text: words }];
    const from = firstWords(text, start, end);
    const to = lastWords(text, start, end);
    return from === null || to === null ? [] : [{ zone, from, to }];
  });
}

/** The fewest words from the beginning of a passage that stand nowhere else. */
function firstWords(text: string, start: number, end: number): string | null {
  const ends = Array.from(
    text.slice(start, end).matchAll(/\S+/g),
    ({ index, 0: word }) => start + index + word.length,
  );
  const last = ends.find(
    (at, count) =>
      (count >= 3 || at === end) && findWords(text, text.slice(start, at)).length === 1,
  );
  return last === undefined ? null : text.slice(start, last);
}

/** The fewest at its end that stand nowhere after its beginning but there. */
function lastWords(text: string, start: number, end: number): string | null {
  const rest = text.slice(start);
  const starts = Array.from(
    text.slice(start, end).matchAll(/\S+/g),
    ({ index }) => start + index,
  ).toReversed();
  const first = starts.find(
    (at, count) =>
      (count >= 3 || at === start) && findWords(rest, text.slice(at, end)).length === 1,
  );
  return first === undefined ? null : text.slice(first, end);
}
