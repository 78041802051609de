import { useMemo } from 'react';
import type { Filter } from '../../explore/filter.ts';
import { readQuery } from '../../explore/search/query.ts';
import {
  type FoundPassage,
  searchSources,
  sourceIndex,
} from '../../explore/search/source-search.ts';
import { sourcesToSearch } from '../../explore/search/sources-to-search.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';
import { useSourceTexts } from './use-source-texts.ts';

export type SourceSearch = {
  /** `idle`: nothing is searched for. */
  readonly state: 'idle' | 'loading' | 'ready';
  readonly passages: readonly FoundPassage[];
  /** How many sources were searched, and how many could not be fetched. */
  readonly searched: number;
  readonly missing: number;
};

/** What whole sources say of the words searched for; the texts are fetched when there are any. */
export function useSourceSearch(filter: Filter, events: readonly TimelineEvent[]): SourceSearch {
  const timeline = useTimeline();
  const asks = readQuery(filter.query).length > 0;
  // By name: the index is made anew where other sources are searched, not at every letter.
  const names = (asks ? sourcesToSearch(timeline.sources, filter) : []).map(({ id }) => id).join();
  const sources = useMemo(
    () => timeline.sources.filter(({ id }) => names.split(',').includes(id)),
    [timeline, names],
  );
  const { state, texts, missing } = useSourceTexts(sources);
  const index = useMemo(() => sourceIndex(texts), [texts]);
  const passages = useMemo(
    () => searchSources(index, filter.query, events),
    [index, filter.query, events],
  );
  return { state: asks ? state : 'idle', passages, searched: texts.length, missing };
}
