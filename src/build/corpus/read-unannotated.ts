import { extractSource, type SourceExtraction } from '../../extract/extract-source.ts';
import type { Registers } from '../../extract/registers.ts';
import type { Actor, Side } from '../../model/actor.ts';
import type { AddFault } from '../../seed-format/fault.ts';
import { faultOnError } from './fault-on-error.ts';
import type { KnownIds } from './known-ids.ts';
import { readText, type SeedFile, sha256 } from './seed-files.ts';

/** The side of actors of whom no register tells one; where there is none of this id, the last. */
const unknownSide = 'other';

/** The side on which those stand whom only a text names. */
export function sideOfUnknown({ ids }: Pick<KnownIds<Side>, 'ids'>): string {
  return ids.has(unknownSide) ? unknownSide : ([...ids].at(-1) ?? unknownSide);
}

/** Each of the actors once, by id. */
export function distinct(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}

/** What machine reading makes of a text without a YAML. */
export type UnannotatedSource = SourceExtraction & {
  /** How many drafts were left out as doubtful. */
  readonly doubtful: number;
};

/** Reads by machine a text that has no YAML beside it; null, and a fault added, where it cannot be read. */
export function readUnannotated(
  id: string,
  file: SeedFile,
  registers: Registers,
  addFault: AddFault,
): UnannotatedSource | null {
  const text = readText(file, addFault);
  if (text === null) return null;
  const facts = { sha256: sha256(file.bytes), receivedAs: file.name };
  const extraction = faultOnError(
    () => ({ file: file.displayPath, line: 1, column: 1 }),
    addFault,
    () => extractSource(text, facts, { id, fileName: file.name, registers }),
  );
  if (extraction === null) return null;
  const events = extraction.events.filter(({ doubtful }) => !doubtful);
  return { ...extraction, events, doubtful: extraction.events.length - events.length };
}
