import { useEffect, useMemo, useState } from 'react';
import type { Filter } from '../../explore/filter/filter.ts';
import { readQuery } from '../../explore/search/query.ts';
import {
  type FoundPassage,
  type SearchedText,
  searchSources,
  sourceIndex,
  sourcesToSearch,
} from '../../explore/search/source-search.ts';
import type { TimelineStore } from '../../explore/store/timeline-store.ts';
import { type EventHead, isWhole } from '../../model/event.ts';
import type { SourceHead } from '../../model/source.ts';
import { useAdded } from '../base/added-context.ts';
import { fetchText } from '../base/fetch-text.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { useTimelineStore } from '../base/timeline-store-context.ts';

export type SourceSearch = {
  /** `idle`: nothing is searched for. */
  readonly state: 'idle' | 'loading' | 'ready';
  readonly passages: readonly FoundPassage[];
  /** How many sources were searched, and how many could not be fetched. */
  readonly searched: number;
  readonly missing: number;
};

/** What whole sources say of the words searched for; the texts are fetched when there are any. */
export function useSourceSearch(filter: Filter, events: readonly EventHead[]): SourceSearch {
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
    () => searchSources(index, filter.query, events.filter(isWhole)),
    [index, filter.query, events],
  );
  return { state: asks ? state : 'idle', passages, searched: texts.length, missing };
}

/** Texts that have come; those that are still on their way are asked for once. */
const asked = new Map<string, Promise<string>>();

type SourceTexts = {
  readonly state: 'loading' | 'ready';
  readonly texts: readonly SearchedText[];
  /** How many could not be fetched. */
  readonly missing: number;
};

const loading: SourceTexts = { state: 'loading', texts: [], missing: 0 };

/** The texts of these sources, fetched once each and kept while the page is open. */
function useSourceTexts(sources: readonly SourceHead[]): SourceTexts {
  const store = useTimelineStore();
  const [fetched, setFetched] = useState<{ of: readonly SourceHead[]; texts: SourceTexts } | null>(
    null,
  );
  const added = useAdded()?.sources;
  useEffect(() => {
    let left = false;
    const own = new Map(added?.map(({ source, text }) => [source.id, text]));
    Promise.all(sources.map((source) => textOf(source, own.get(source.id), store.readSource))).then(
      (come) => {
        const texts = come.flatMap((text) => text ?? []);
        const missing = sources.length - texts.length;
        if (!left) setFetched({ of: sources, texts: { state: 'ready', texts, missing } });
      },
    );
    return () => {
      left = true;
    };
  }, [sources, added, store]);
  return fetched?.of === sources ? fetched.texts : loading;
}

async function textOf(
  source: SourceHead,
  own: string | undefined,
  readSource: TimelineStore['readSource'],
): Promise<SearchedText | null> {
  const key = source.file;
  try {
    const whole = await readSource(source);
    if (own !== undefined) return { source: whole, text: own };
    const text = asked.get(key) ?? fetchText(source);
    asked.set(key, text);
    return { source: whole, text: await text };
  } catch {
    // The next search asks again.
    asked.delete(key);
    return null;
  }
}
