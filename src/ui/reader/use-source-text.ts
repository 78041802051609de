import { useEffect, useState } from 'react';
import type { Source } from '../../model/source.ts';
import { textAddress } from './text-address.ts';

export type SourceText =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'ready'; readonly text: string };

const loading: SourceText = { state: 'loading' };

/** The text of a source, fetched when it is opened; `retry` asks once more. */
export function useSourceText(source: Source): SourceText & { readonly retry: () => void } {
  const [loaded, setLoaded] = useState<{ key: string; text: SourceText } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = `${source.file} ${attempt}`;
  useEffect(() => {
    const abort = new AbortController();
    fetchText(source, abort.signal)
      .then((text) => setLoaded({ key, text: { state: 'ready', text } }))
      .catch((error: unknown) => {
        if (abort.signal.aborted) return;
        const reason = error instanceof Error ? error.message : String(error);
        setLoaded({ key, text: { state: 'failed', reason } });
      });
    return () => abort.abort();
  }, [source, key]);
  const text = loaded?.key === key ? loaded.text : loading;
  return { ...text, retry: () => setAttempt((count) => count + 1) };
}

async function fetchText(source: Source, signal: AbortSignal): Promise<string> {
  const response = await fetch(textAddress(source), { signal });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const text = await response.text();
  // Offsets into another text would mark other words than those quoted.
  if (text.length !== source.length) {
    throw new Error(
      `the text has ${text.length} characters, not the ${source.length} it was read with`,
    );
  }
  return text;
}
