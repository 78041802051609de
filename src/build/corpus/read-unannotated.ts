import { extractSource, type SourceExtraction } from '../../extract/extract-source.ts';
import type { Registers } from '../../extract/registers.ts';
import type { Actor, Side } from '../../model/actor.ts';
import type { Source } from '../../model/source.ts';
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

/** What machine reading makes of a text without a YAML, which says itself when it came out. */
export type UnannotatedSource = Omit<SourceExtraction, 'source'> & { readonly source: Source };

/** Reads by machine a text that has no YAML beside it; null, and a fault added, where it cannot be put on a timeline. */
export function readUnannotated(
  id: string,
  file: SeedFile,
  registers: Registers,
  addFault: AddFault,
): UnannotatedSource | null {
  const text = readText(file, addFault);
  if (text === null) return null;
  const facts = { sha256: sha256(file.bytes), receivedAs: file.name };
  const place = { file: file.displayPath, line: 1, column: 1 };
  const extraction = faultOnError(
    () => place,
    addFault,
    () => extractSource(text, facts, { id, fileName: file.name, registers }),
  );
  if (extraction === null) return null;
  const { source, ...rest } = extraction;
  const { published } = source;
  if (published !== null) return { ...rest, source: { ...source, published } };
  const remedy = `Run "npm run draft -- ${file.displayPath} --published YYYY-MM-DD" and correct what it writes`;
  const message = `nothing in this text says when it came out. ${remedy}.`;
  addFault({ ...place, message });
  return null;
}
