import * as z from 'zod';
import { draftsFileForm } from '../../seed-format/foreign-drafts/draft-form.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import { jsonChunks } from './json-chunks.ts';
import type { PublishedFile, PublishedFiles } from './published-files.ts';
import { searchFiles } from './search-files.ts';
import { asPublished, timelineFormat } from './timeline-schema.ts';

/**
 * The timeline, the schema that describes it, that of the drafts of other readers, the registers
 * with which a reader's own texts are read, the search index, and the texts byte for byte as they
 * were received.
 */
export function publish(corpus: Corpus): PublishedFiles {
  const { timeline, texts, registers } = corpus;
  const schema = { title: 'Timeline', ...z.toJSONSchema(timelineFormat) };
  const draftsSchema = { title: 'Drafts', ...z.toJSONSchema(draftsFileForm, { io: 'input' }) };
  const sources = timeline.sources.map(
    ({ id, file }) => [`data/${file}`, texts.get(id)?.bytes ?? new Uint8Array()] as const,
  );
  return new Map<string, PublishedFile>([
    ['data/timeline.json', { [Symbol.iterator]: () => jsonChunks(asPublished(timeline)) }],
    ['data/timeline.schema.json', inLines(schema)],
    ['data/drafts.schema.json', inLines(draftsSchema)],
    ['data/registers.json', inLines(registers)],
    ...sources,
    ...searchFiles(corpus),
  ]);
}

function inLines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
