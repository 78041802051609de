import { useEffect, useState } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import { isWholeSource, type SourceHead } from '../../model/source.ts';
import { fetchText } from '../base/fetch-text.ts';

/** Texts that have come, and those that are on their way, which are asked for once. */
const come = new Map<string, string>();
const asked = new Map<string, Promise<string>>();

/** A reader's own source, which may be read anew under its name, is always there whole. */
function keyOf(source: SourceHead): string {
  return isWholeSource(source) ? `${source.file} ${source.sha256}` : source.file;
}

/** Fetches the text of a source and keeps it while the page is open; rejects where it does not come. */
export async function loadText(source: SourceHead): Promise<void> {
  const key = keyOf(source);
  const text = asked.get(key) ?? fetchText(source);
  asked.set(key, text);
  try {
    come.set(key, await text);
  } catch (error) {
    // The next one who wants it asks again.
    asked.delete(key);
    throw error;
  }
}

/** The text of a source: null where it is on its way, `failed` where it did not come. */
type TextOf = (source: SourceHead) => { readonly text: string } | 'failed' | null;

type SourceTexts = { readonly textOf: TextOf; readonly retry: () => void };

/** The texts of these sources, of which those that the reader has added are there already. */
export function useSourceTexts(
  sources: readonly SourceHead[],
  added: readonly AddedSource[] | undefined,
): SourceTexts {
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  const [, setCount] = useState(0);
  const own = new Map(added?.map(({ source, text }) => [keyOf(source), text]));
  const missing = sources
    .map((source) => keyOf(source))
    .filter((key) => !own.has(key) && !come.has(key) && !failed.has(key));
  const wanted = [...new Set(missing)].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: by the names of those that are missing.
  useEffect(() => {
    let left = false;
    for (const source of sources.filter((each) => wanted.split('\n').includes(keyOf(each)))) {
      loadText(source).then(
        () => !left && setCount((count) => count + 1),
        () => !left && setFailed((before) => new Set([...before, keyOf(source)])),
      );
    }
    return () => {
      left = true;
    };
  }, [wanted]);
  return {
    textOf: (source) => {
      const key = keyOf(source);
      const text = own.get(key) ?? come.get(key);
      if (text !== undefined) return { text };
      return failed.has(key) ? 'failed' : null;
    },
    retry: () => setFailed(new Set()),
  };
}
