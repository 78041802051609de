import { useEffect, useState } from 'react';
import type { SourceHead } from '../../model/source.ts';
import { useAdded } from '../base/added-context.ts';
import { fetchText } from '../base/fetch-text.ts';

export type SourceText =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'ready'; readonly text: string };

const loading: SourceText = { state: 'loading' };

/** The text of a source: the reader's own is there, others are fetched when opened; `retry` asks once more. */
export function useSourceText(source: SourceHead): SourceText & { readonly retry: () => void } {
  const [loaded, setLoaded] = useState<{ key: string; text: SourceText } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const own = useAdded()?.sources.find((added) => added.source.id === source.id)?.text;
  const key = `${source.file} ${attempt}`;
  useEffect(() => {
    if (own !== undefined) return;
    const abort = new AbortController();
    fetchText(source, abort.signal)
      .then((text) => setLoaded({ key, text: { state: 'ready', text } }))
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        const reason = error instanceof Error ? error.message : String(error);
        setLoaded({ key, text: { state: 'failed', reason } });
      });
    return () => abort.abort();
  }, [source, key, own]);
  const fetched = loaded?.key === key ? loaded.text : loading;
  const text: SourceText = own === undefined ? fetched : { state: 'ready', text: own };
  return { ...text, retry: () => setAttempt((count) => count + 1) };
}
