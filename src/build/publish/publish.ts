import * as z from 'zod';
import { draftsFileForm } from '../../seed-format/foreign-drafts/draft-form.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import { jsonChunks } from './json-chunks.ts';
import { asPublished, timelineFormat } from './timeline-schema.ts';

/** The files that a corpus becomes, by path from the page, e.g. `data/timeline.json`. */
export type PublishedFiles = ReadonlyMap<string, PublishedFile>;

/** The content of a file, or its chunks, which are made as they are asked for. */
export type PublishedFile = string | Uint8Array | Iterable<string>;

/**
 * The timeline, the schema that describes it, that of the drafts of other readers, the registers with which a reader's own texts
 * are read, and the texts byte for byte as they were received.
 */
export function publish({ timeline, texts, registers }: Corpus): PublishedFiles {
  const schema = { title: 'Timeline', description: lineByLine, ...z.toJSONSchema(timelineFormat) };
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
  ]);
}

/** That a program need not hold all of a large corpus to read it. */
const lineByLine =
  'A JSON object, written with a field a line and of each list an entry a line: between `"events": [` and `]` each line is an event, with a comma behind all but the last.';

/** The whole of a file. */
export function wholeFile(file: PublishedFile): string | Uint8Array {
  return typeof file === 'string' || file instanceof Uint8Array ? file : [...file].join('');
}

function inLines(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
