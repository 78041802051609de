import type { Offset, Span } from '../../model/span.ts';
import { digestOf, type LinkedPassage } from './passage-link.ts';

/** Where the words of a link stand now: where they stood, elsewhere, or nowhere any more. */
export type LinkTarget =
  | ({ readonly place: 'there' | 'elsewhere' } & Span)
  | { readonly place: 'nowhere' };

/** So many code units are compared at the most: a twentieth of a second. */
const MAX_COMPARED = 20_000_000;

/**
 * Finds the words of a link in a text that may have been edited since: by their position, else by
 * their fingerprint, of several places the nearest to where they stood. (Web Annotation clients
 * such as Hypothesis fall back from position to quote in the same way; here the fingerprint stands
 * for the quote, so that every link ever made can do it.)
 */
export function findPassage(text: string, { start, end, digest }: LinkedPassage): LinkTarget {
  const length = end - start;
  const isAt = (place: Offset) =>
    place >= 0 &&
    place + length <= text.length &&
    digestOf(text.slice(place, place + length)) === digest;
  if (isAt(start)) return { place: 'there', start, end };
  const reach = Math.min(Math.max(start, text.length), Math.ceil(MAX_COMPARED / (2 * length)));
  for (let away = 1; away <= reach; away += 1) {
    for (const place of [start - away, start + away]) {
      if (isAt(place)) return { place: 'elsewhere', start: place, end: place + length };
    }
  }
  return { place: 'nowhere' };
}
