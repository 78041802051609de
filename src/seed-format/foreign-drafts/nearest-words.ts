import search from 'approx-string-match';
import type { Offset, Span } from '../../model/span.ts';

/** Finds the passage of a folded text that is most like folded words; null where none is. */
export type NearestWords = (words: string) => Span | null;

/** Words that differ in more than this share of their characters are not the same words. */
const MAX_ERROR_SHARE = 0.4;
/** So many of the rarest words of a quote vote for where it may stand. */
const MAX_VOTERS = 12;
/** A word that stands more often tells no place. */
const MAX_PLACES = 64;
/** Code units of a quote that are compared: what begins alike is shown from its beginning. */
const MAX_COMPARED = 600;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Prepares a folded text for approximate look-up. The rare words of a quote vote for the
 * place where it would begin, and only that place is compared, so that thousands of quotes
 * which do not stand in a long text cost no more than their own length each.
 */
export function nearestWordsIn(folded: string): NearestWords {
  let index: ReadonlyMap<string, readonly Offset[]> | null = null;
  return (words) => {
    index ??= placesOfWords(folded);
    const quote = words.slice(0, MAX_COMPARED);
    const centre = likelyStart(index, quote);
    if (centre === null) return null;
    const most = Math.floor(quote.length * MAX_ERROR_SHARE);
    const from = Math.max(0, centre - most - 20);
    const window = folded.slice(from, centre + quote.length + most + 20);
    const [best] = search(window, quote, most);
    return best === undefined
      ? null
      : wholeWords(folded, { start: from + best.start, end: from + best.end });
  };
}

function placesOfWords(folded: string): ReadonlyMap<string, readonly Offset[]> {
  const places = new Map<string, Offset[]>();
  for (const { index, 0: found } of folded.matchAll(word)) {
    const key = found.toLowerCase();
    const list = places.get(key);
    if (list === undefined) places.set(key, [index]);
    else if (list.length <= MAX_PLACES) list.push(index);
  }
  return places;
}

/** Where most of the rare words of a quote would have it begin. */
function likelyStart(index: ReadonlyMap<string, readonly Offset[]>, quote: string): Offset | null {
  const voters = Array.from(quote.matchAll(word), ({ index: at, 0: found }) => ({
    at,
    places: index.get(found.toLowerCase()) ?? [],
  }))
    .filter(({ places }) => places.length > 0 && places.length <= MAX_PLACES)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, MAX_VOTERS);
  const starts = voters
    .flatMap(({ at, places }) => places.map((place) => place - at))
    .sort((a, b) => a - b);
  // The densest stretch of votes no longer than half the quote, both ends moving forward.
  const reach = quote.length / 2;
  let best = { count: 0, start: 0 };
  let first = 0;
  for (const [last, start] of starts.entries()) {
    while (start - (starts[first] ?? start) > reach) first += 1;
    const count = last - first + 1;
    if (count > best.count) best = { count, start: starts[(first + last) >> 1] ?? start };
  }
  return best.count === 0 ? null : Math.max(0, best.start);
}

/** Widens a span so that it cuts no word. */
function wholeWords(text: string, { start, end }: Span): Span {
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(end, end + 40))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}
