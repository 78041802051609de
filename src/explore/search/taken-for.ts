import type { Search } from './search-terms.ts';
import { spellingOf, type WordIndex } from './word-index.ts';

/** A word that nothing begins with, and what it was taken for. */
export type TakenFor = { readonly typed: string; readonly words: readonly string[] };

/** The words of a search that were taken for others, so that a reader can be told. */
export function takenFor(index: WordIndex, search: Search): readonly TakenFor[] {
  return search.flat().flatMap(({ term, words: [meant] }) => {
    if (term.kind !== 'word' || meant === undefined || meant.size === 0) return [];
    if ([...meant].some((word) => word.startsWith(term.word))) return [];
    return [{ typed: term.word, words: [...meant].map((word) => spellingOf(index, word)) }];
  });
}
