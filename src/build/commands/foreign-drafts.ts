import { readFileSync } from 'node:fs';
import type { SourceExtraction } from '../../extract/extract-source.ts';
import { findMentions } from '../../extract/find-mentions.ts';
import { mergeDrafts } from '../../extract/merge/merge-drafts.ts';
import type { Registers } from '../../extract/registers.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { withHiddenShown } from '../../model/hidden-characters.ts';
import { CorpusError } from '../../seed-format/fault.ts';
import type { DraftFault } from '../../seed-format/foreign-drafts/draft-form.ts';
import { type ProvedDrafts, proveDrafts } from '../../seed-format/foreign-drafts/prove-drafts.ts';
import { readDraftsFile } from '../../seed-format/foreign-drafts/read-drafts-file.ts';
import { contentText, decodeText } from '../../seed-format/source-text.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { SeedFolder } from '../corpus/seed-files.ts';
import { CommandError } from './command-line.ts';
import { verifiedDraft } from './verified-draft.ts';

/** What becomes of the drafts of another reader. */
export type ForeignDrafts = {
  /** The `NAME.yaml` to write; null where no draft holds. */
  readonly yaml: string | null;
  /** How many events it has. */
  readonly events: number;
  /** How many drafts were refused. */
  readonly refused: number;
  /** A line for each refusal and each remark, in that order. */
  readonly lines: readonly string[];
};

/** What is known of the text and of the folder that its YAML goes to. */
export type DraftsTarget = {
  readonly extraction: SourceExtraction;
  readonly text: string;
  readonly folder: SeedFolder;
  readonly registers: Registers;
  /** `NAME.yaml`. */
  readonly name: string;
};

/**
 * Proves the drafts of a file against a text and writes down what holds, in place of what
 * machine reading found. The build then reads it once more: what it would not take is refused.
 */
export function foreignDrafts(json: string, shown: string, target: DraftsTarget): ForeignDrafts {
  const { extraction, text, folder, registers, name } = target;
  const file = readDraftsFile(json, text);
  const proved = proveDrafts(file.drafts, contextOf(target));
  const { events } = mergeDrafts(
    [],
    proved.proved.map(({ event }) => event),
  );
  const faults = [...file.faults, ...proved.refused];
  const remarks = [
    ...file.remarks.map((message): DraftFault => ({ draft: '', path: '', message })),
    ...proved.remarks,
  ];
  const written =
    events.length === 0
      ? null
      : verifiedDraft(
          { ...extraction, events, actors: proved.actors },
          text,
          folder,
          registers,
          name,
        );
  if (written !== null) faults.push(...lost(written.yaml, proved, target));
  const line = ({ path, message }: DraftFault) =>
    printable(`${shown}:${path === '' ? '' : `${path}:`} ${message}`);
  return {
    yaml: written === null || written.events === 0 ? null : written.yaml,
    events: written?.events ?? 0,
    refused: new Set(faults.map(({ draft }) => draft)).size,
    lines: [...faults.map(line), ...remarks.map(line)],
  };
}

function contextOf({ extraction, text, registers }: DraftsTarget) {
  const { id, zones, published } = extraction.source;
  const span = published === null ? null : parseEdtf(published.edtf);
  const isNarrow = span !== null && span.precision !== 'month' && span.precision !== 'year';
  const reference = isNarrow ? (span.latest ?? span.earliest) : null;
  return {
    source: { id, name: `${id}.txt`, text, zones, content: contentText(text, zones) },
    published: span,
    registers,
    ...findMentions(text, zones, registers, reference),
  };
}

/** The drafts of which the build does not find the quote again in what was written. */
function lost(yaml: string, { proved }: ProvedDrafts, target: DraftsTarget): readonly DraftFault[] {
  const { folder, name, extraction } = target;
  const events = eventsWith(yaml, folder, name);
  // The folder has faults of its own, and the drafts were held against its registers alone.
  if (events === null) return [];
  const found = new Set(
    events
      .flatMap(({ excerpts }) => excerpts)
      .filter(({ source }) => source === extraction.source.id)
      .map(({ start, end }) => `${start}-${end}`),
  );
  return proved.flatMap(({ path, event }) => {
    if (event.excerpts.every(({ start, end }) => found.has(`${start}-${end}`))) return [];
    const message =
      'the build would not take this draft beside what the folder has. Quote more of the passage, or write it by hand.';
    return [{ draft: path, path, message }];
  });
}

function eventsWith(
  yaml: string,
  folder: SeedFolder,
  name: string,
): readonly TimelineEvent[] | null {
  const bytes = new TextEncoder().encode(yaml);
  try {
    return readCorpus({ ...folder, files: [...folder.files, { name, displayPath: name, bytes }] })
      .timeline.events;
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return null;
  }
}

/** In one line, with the characters shown that are not seen or that a terminal would obey. */
function printable(line: string): string {
  return withHiddenShown(line.replace(/\s+/g, ' '));
}

/** Reads a file of drafts; throws a `CommandError` where it is not there or not UTF-8. */
export function readDraftsText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new CommandError(`${path}: this file cannot be read. Give the path of a file of drafts.`);
  }
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  const { line, column } = decoded.badByte;
  throw new CommandError(`${path}:${line}:${column}: this byte is not UTF-8. Save it as UTF-8.`);
}
