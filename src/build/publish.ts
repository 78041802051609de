import * as z from 'zod';
import { asPublished, timelineFormat } from './forms/timeline-format.ts';
import type { Corpus } from './read-corpus.ts';

/** The files that a corpus becomes, by path from the page, e.g. `data/timeline.json`. */
export type PublishedFiles = ReadonlyMap<string, string | Uint8Array>;

/** The timeline, the schema that describes it, and the texts byte for byte as they were received. */
export function publish({ timeline, texts }: Corpus): PublishedFiles {
  const schema = { title: 'Timeline', ...z.toJSONSchema(timelineFormat) };
  const sources = timeline.sources.map(
    ({ id, file }) => [`data/${file}`, texts.get(id) ?? new Uint8Array()] as const,
  );
  return new Map<string, string | Uint8Array>([
    ['data/timeline.json', inLines(asPublished(timeline))],
    ['data/timeline.schema.json', inLines(schema)],
    ...sources,
  ]);
}

function inLines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
