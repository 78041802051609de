import { useEffect, useState } from 'react';
import type { SourceText } from '../../explore/search/source-search.ts';
import type { Source } from '../../model/source.ts';
import { useAdded } from '../add/added-context.ts';
import { fetchText } from '../reader/fetch-text.ts';

/** Texts that have come; those that are still on their way are asked for once. */
const asked = new Map<string, Promise<string>>();

export type SourceTexts = {
  readonly state: 'loading' | 'ready';
  readonly texts: readonly SourceText[];
  /** How many could not be fetched. */
  readonly missing: number;
};

const loading: SourceTexts = { state: 'loading', texts: [], missing: 0 };

/** The texts of these sources, fetched once each and kept while the page is open. */
export function useSourceTexts(sources: readonly Source[]): SourceTexts {
  const [fetched, setFetched] = useState<{ of: readonly Source[]; texts: SourceTexts } | null>(
    null,
  );
  const added = useAdded()?.sources;
  useEffect(() => {
    let left = false;
    const own = new Map(added?.map(({ source, text }) => [source.id, text]));
    Promise.all(sources.map((source) => textOf(source, own.get(source.id)))).then((come) => {
      const texts = come.flatMap((text) => text ?? []);
      const missing = sources.length - texts.length;
      if (!left) setFetched({ of: sources, texts: { state: 'ready', texts, missing } });
    });
    return () => {
      left = true;
    };
  }, [sources, added]);
  return fetched?.of === sources ? fetched.texts : loading;
}

async function textOf(source: Source, own: string | undefined): Promise<SourceText | null> {
  if (own !== undefined) return { source, text: own };
  const key = `${source.file} ${source.sha256}`;
  const text = asked.get(key) ?? fetchText(source);
  asked.set(key, text);
  try {
    return { source, text: await text };
  } catch {
    // The next search asks again.
    asked.delete(key);
    return null;
  }
}
