import { useEffect, useState } from 'react';
import type { AddedSource } from '../../explore/added/added-source.ts';
import type { TimelineStore } from '../../explore/store/timeline-store.ts';
import type { SourceHead } from '../../model/source.ts';
import { isWholeSource } from '../../model/whole-source.ts';
import { AlteredTextError, fetchText } from '../base/fetch-text.ts';
import { useTimelineStore } from '../base/timeline-store-context.ts';

/** Texts that have come, and those that are on their way, which are asked for once. */
const come = new Map<string, string>();
const asked = new Map<string, Promise<string>>();

/** A reader's own source, which may be read anew under its name, is always there whole. */
function keyOf(source: SourceHead): string {
  return isWholeSource(source) ? `${source.file} ${source.sha256}` : source.file;
}

/** Fetches the text of a source and keeps it while the page is open; rejects where it does not come. */
export async function loadText(source: SourceHead, { readSource }: TimelineStore): Promise<void> {
  const key = keyOf(source);
  const text = asked.get(key) ?? fetchText(source, readSource);
  asked.set(key, text);
  try {
    come.set(key, await text);
  } catch (error) {
    // The next one who wants it asks again.
    asked.delete(key);
    throw error;
  }
}

/** Why there is no text: it did not come, or what came is not the text that was quoted from. */
type NoText = 'failed' | 'altered';

/** The text of a source; null where it is on its way. */
type TextOf = (source: SourceHead) => { readonly text: string } | NoText | null;

type SourceTexts = { readonly textOf: TextOf; readonly retry: () => void };

/** The texts of these sources, of which those that the reader has added are there already. */
export function useSourceTexts(
  sources: readonly SourceHead[],
  added: readonly AddedSource[] | undefined,
): SourceTexts {
  const [failed, setFailed] = useState<ReadonlyMap<string, NoText>>(new Map());
  const store = useTimelineStore();
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
      loadText(source, store).then(
        () => !left && setCount((count) => count + 1),
        (error: unknown) => {
          const why = error instanceof AlteredTextError ? 'altered' : 'failed';
          if (!left) setFailed((before) => new Map([...before, [keyOf(source), why]]));
        },
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
      return failed.get(key) ?? null;
    },
    retry: () => setFailed(new Map()),
  };
}
