import { useCallback, useEffect, useState } from 'react';
import type { Explorer } from '../use-explorer.ts';

/** What is being typed, and the ways to go on with it. */
export type SearchDraft = {
  readonly text: string;
  readonly type: (text: string) => void;
  /** Searches for this at once. */
  readonly search: (text: string) => void;
};

/** Long enough for the next letter of a word, too short to be waited for; in milliseconds. */
const pause = 150;

/**
 * The words in the search box: what the address holds or, until the reader pauses, what is
 * being typed over it.
 */
export function useSearchDraft({ view, show }: Explorer): SearchDraft {
  const { query } = view.filter;
  // `over`: the words in the address while these are typed over them; moving on drops them.
  const [draft, setDraft] = useState({ text: query, over: query });
  const isDraft = draft.over === query || draft.text.trim() === query;
  const text = isDraft ? draft.text : query;
  const search = useCallback(
    (words: string) => {
      const next = words.trim();
      setDraft({ text: words, over: next });
      if (next === query) return;
      // Back does not go letter by letter; it does go to a page that was left.
      show(
        { ...view, page: null, filter: { ...view.filter, query: next } },
        view.page === null ? 'replace' : 'push',
      );
    },
    [view, show, query],
  );
  useEffect(() => {
    if (text.trim() === query) return;
    const timer = setTimeout(() => search(text), pause);
    return () => clearTimeout(timer);
  }, [text, query, search]);
  return { text, type: (words) => setDraft({ text: words, over: query }), search };
}
