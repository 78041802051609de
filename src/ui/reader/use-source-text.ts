import { useEffect, useState } from 'react';
import { errorReason } from '../../model/error-reason.ts';
import type { SourceHead } from '../../model/source.ts';
import { useAdded } from '../base/added-context.ts';
import { AlteredTextError, fetchText } from '../base/fetch-text.ts';
import { useTimelineStore } from '../base/timeline-store-context.ts';

/** `altered`: a text came that is not the one that was quoted from. */
export type SourceText =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' | 'altered'; readonly reason: string }
  | { readonly state: 'ready'; readonly text: string };

const loading: SourceText = { state: 'loading' };

/** The text of a source: the reader's own is there, others are fetched when opened; `retry` asks once more. */
export function useSourceText(source: SourceHead): SourceText & { readonly retry: () => void } {
  const [loaded, setLoaded] = useState<{ key: string; text: SourceText } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { readSource } = useTimelineStore();
  const own = useAdded()?.sources.find((added) => added.source.id === source.id)?.text;
  const key = `${source.file} ${attempt}`;
  useEffect(() => {
    if (own !== undefined) return;
    const abort = new AbortController();
    fetchText(source, readSource, abort.signal)
      .then((text) => setLoaded({ key, text: { state: 'ready', text } }))
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        const reason = errorReason(error);
        const state = error instanceof AlteredTextError ? 'altered' : 'failed';
        setLoaded({ key, text: { state, reason } });
      });
    return () => abort.abort();
  }, [source, readSource, key, own]);
  const fetched = loaded?.key === key ? loaded.text : loading;
  const text: SourceText = own === undefined ? fetched : { state: 'ready', text: own };
  return { ...text, retry: () => setAttempt((count) => count + 1) };
}
