import * as z from 'zod';
import { currentDigestPath } from '../../model/timeline-index.ts';
import { draftsFileForm } from '../../seed-format/foreign-drafts/draft-form.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import { contentDigest } from './content-digest.ts';
import { eventsParquet, eventsParquetPath } from './events-parquet.ts';
import { jsonChunks } from './json-chunks.ts';
import type { PublishedFile, PublishedFiles } from './published-files.ts';
import { searchFiles } from './search-files.ts';
import { asPublished, timelineFormat } from './timeline-schema.ts';
import { timelineShards } from './timeline-shards.ts';
import { carriedTimeline } from './timeline-tag.ts';

/**
 * The timeline, its events as a table, the schema that describes it, that of the drafts of other readers, the registers
 * with which a reader's own texts are read, the search index, and the texts byte for byte as they
 * were received; of a timeline that its page does not carry also the shards that the page fetches.
 */
export function publish(corpus: Corpus): PublishedFiles {
  const { timeline, texts, registers } = corpus;
  const schema = { title: 'Timeline', description: lineByLine, ...z.toJSONSchema(timelineFormat) };
  const draftsSchema = { title: 'Drafts', ...z.toJSONSchema(draftsFileForm, { io: 'input' }) };
  const sources = timeline.sources.map(
    ({ id, file }) => [`data/${file}`, texts.get(id)?.bytes ?? new Uint8Array()] as const,
  );
  const digest = contentDigest(timeline);
  return new Map<string, PublishedFile>([
    [currentDigestPath, inLines({ digest })],
    ...(carriedTimeline(timeline) === null ? timelineShards(timeline, digest) : []),
    ['data/timeline.json', { [Symbol.iterator]: () => jsonChunks(asPublished(timeline)) }],
    [eventsParquetPath, { [Symbol.iterator]: () => eventsParquet(timeline) }],
    ['data/timeline.schema.json', inLines(schema)],
    ['data/drafts.schema.json', inLines(draftsSchema)],
    ['data/registers.json', inLines(registers)],
    ...sources,
    ...searchFiles(corpus),
  ]);
}

/** That a program need not hold all of a large corpus to read it. */
const lineByLine =
  'A JSON object, written with a field a line and of each list an entry a line: between `"events": [` and `]` each line is an event, with a comma behind all but the last.';

function inLines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
