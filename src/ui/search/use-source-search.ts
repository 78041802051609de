import { useEffect, useState } from 'react';
import type { ParagraphsOfSources } from '../../explore/search/source-search.ts';
import { errorReason } from '../../model/error-reason.ts';
import type { SourceHead } from '../../model/source.ts';
import { useAdded } from '../base/added-context.ts';
import type { SearchState } from '../base/explorer-context.ts';
import { useTimelineStore } from '../base/timeline-store-context.ts';

/** As many as do not push each other out of sight. */
export const MAX_PASSAGES_AT_FIRST = 5;

export type SourceSearch = {
  /** `idle`: nothing is searched for. */
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  /** What was found last; that of an earlier search until the next one is there. */
  readonly paragraphs: ParagraphsOfSources | null;
  readonly reason: string;
  readonly retry: () => void;
};

/** The source of a found paragraph. */
export function sourceOfParagraph(
  { found, sources }: ParagraphsOfSources,
  at: number,
): SourceHead | undefined {
  return sources[found.source[at] ?? -1];
}

type Come = {
  readonly of: SearchState['paragraphs'];
  readonly paragraphs: ParagraphsOfSources | null;
  readonly reason: string;
};

/** What whole sources say of the words searched for, once the events that say them are known. */
export function useSourceSearch({ answer, paragraphs: find }: SearchState): SourceSearch {
  const [come, setCome] = useState<Come | null>(null);
  const [attempt, setAttempt] = useState(0);
  const added = useAdded()?.sources;
  const store = useTimelineStore();
  const asks = answer !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    if (!asks) return setCome(null);
    let left = false;
    const own = new Set(added?.map(({ source }) => source.id));
    find()
      .then(async (paragraphs) => {
        const { loadText } = await import('./source-texts.ts');
        // Those that are seen first come with their texts, so that nothing moves afterwards.
        const first = Array.from({ length: MAX_PASSAGES_AT_FIRST }, (_, at) =>
          sourceOfParagraph(paragraphs, at),
        );
        await Promise.allSettled(
          first.map((source) =>
            source === undefined || own.has(source.id) ? null : loadText(source, store),
          ),
        );
        if (!left) setCome({ of: find, paragraphs, reason: '' });
      })
      .catch((error: unknown) => {
        const reason = errorReason(error);
        if (!left)
          setCome((before) => ({ of: find, paragraphs: before?.paragraphs ?? null, reason }));
      });
    return () => {
      left = true;
    };
  }, [asks, find, added, store, attempt]);
  const retry = () => {
    setCome(null);
    setAttempt((count) => count + 1);
  };
  const { paragraphs = null, reason = '' } = come ?? {};
  if (!asks) return { state: 'idle', paragraphs: null, reason, retry };
  if (come?.of !== find) return { state: 'loading', paragraphs, reason: '', retry };
  return { state: reason === '' ? 'ready' : 'failed', paragraphs, reason, retry };
}
