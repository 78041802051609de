import { useMemo } from 'react';
import type { LinkedPassage } from '../../explore/passage-link.ts';
import { spansInSource } from '../../explore/search/source-search.ts';
import type { Source } from '../../model/source.ts';
import type { Searched } from './use-find.ts';

const nothing: Searched = { query: '', spans: [], first: -1 };

/** Where the words searched for stand in the open source, and at which of them it was opened. */
export function useSearched(
  source: Source,
  text: string | null,
  query: string,
  passage: LinkedPassage | null,
): Searched {
  const spans = useMemo(
    () => (text === null || query === '' ? [] : spansInSource({ source, text }, query)),
    [source, text, query],
  );
  const from = passage?.start ?? Number.POSITIVE_INFINITY;
  const first = spans.findIndex(({ start }) => start === from);
  return useMemo(
    () => (spans.length === 0 ? nothing : { query, spans, first }),
    [query, spans, first],
  );
}
