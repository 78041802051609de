import type { Registers } from '../../extract/registers.ts';
import { byPublication } from '../../model/order.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type AddFault, CorpusError, type Fault } from '../../seed-format/fault.ts';
import { assembleEvents, withDrafts } from './assemble-events.ts';
import { readAccounts } from './read-accounts.ts';
import { readAnnotated } from './read-annotated.ts';
import { readEvents } from './read-events.ts';
import { forExtraction, readRegisters } from './read-registers.ts';
import { distinct, readUnannotated } from './read-unannotated.ts';
import { pairFiles, readText, readYamlFile, type SeedFile, type SeedFolder } from './seed-files.ts';

/** A corpus without fault. */
export type Corpus = {
  readonly timeline: Timeline;
  readonly texts: ReadonlyMap<SourceId, DecodedText>;
  /** What further texts are read with. */
  readonly registers: Registers;
};

/** A source's text: the bytes as they were received, and what they say. */
type DecodedText = { readonly bytes: Uint8Array; readonly text: string };

/** Reads and verifies a folder of seeds; throws a `CorpusError` with every fault of every file. */
export function readCorpus(folder: SeedFolder): Corpus {
  const faults: Fault[] = [];
  const addFault: AddFault = (fault) => faults.push(fault);
  const pairs = pairFiles(folder, addFault);
  const known = readRegisters(folder, addFault);
  const annotated = pairs.flatMap(({ id, yaml, text }) =>
    yaml === undefined ? [] : [readAnnotated(id, readYamlFile(yaml, addFault), text, addFault)],
  );
  const events = readEvents(annotated, addFault);
  const accounts = readAccounts(annotated, events, known, addFault);
  const unannotated = readUnannotated(pairs, known, addFault);
  const { title, window, eras, sides } = known.settings;
  if (faults.length > 0 || title === null || window === null) throw new CorpusError(faults);
  const heads = [...events.entries.values()].flatMap(({ head }) => head ?? []);
  const reviewed = assembleEvents(heads, accounts, window);
  const drafts = unannotated.flatMap((source) => source.events);
  const registers = forExtraction(known);
  return {
    timeline: {
      version: 1,
      title,
      window,
      eras,
      sides: [...sides.entries.values()],
      sources: [...annotated, ...unannotated]
        .flatMap(({ source }) => source ?? [])
        .sort(byPublication),
      actors: [
        ...registers.actors.map(({ actor }) => actor),
        ...distinct(unannotated.flatMap(({ actors }) => actors)),
      ],
      issues: registers.issues.map(({ issue }) => issue),
      events: withDrafts(reviewed, drafts, window),
    },
    texts: new Map(pairs.flatMap(({ id, text }) => decodedText(id, text, addFault))),
    registers,
  };
}

/** The entry of a source's text; there is none where it is missing, which then is a fault. */
function decodedText(
  id: SourceId,
  file: SeedFile | undefined,
  addFault: AddFault,
): readonly (readonly [SourceId, DecodedText])[] {
  const text = file === undefined ? null : readText(file, addFault);
  return file === undefined || text === null ? [] : [[id, { bytes: file.bytes, text }]];
}
