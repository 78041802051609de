import { extractSource, type SourceExtraction } from '../../extract/extract-source.ts';
import type { Registers } from '../../extract/registers.ts';
import type { Actor } from '../../model/actor.ts';
import type { Source } from '../../model/source.ts';
import type { AddFault } from '../../seed-format/fault.ts';
import { faultOnError } from './fault-on-error.ts';
import { forExtraction, type KnownRegisters } from './read-registers.ts';
import { readText, type SeedFile, type SourceFiles, sha256 } from './seed-files.ts';

/** The side of actors of whom no register tells one; where there is none of this id, the last. */
const unknownSide = 'other';

/** Reads by machine the texts that have no YAML beside them. */
export function readUnannotated(
  pairs: readonly SourceFiles[],
  known: KnownRegisters,
  addFault: AddFault,
): readonly UnannotatedSource[] {
  const { ids } = known.settings.sides;
  const side = ids.has(unknownSide) ? unknownSide : ([...ids].at(-1) ?? unknownSide);
  const registers = forExtraction(known);
  return pairs.flatMap(({ id, yaml, text }) => {
    if (yaml !== undefined || text === undefined) return [];
    const extraction = extractFile(id, text, registers, addFault);
    if (extraction === null) return [];
    const actors = extraction.actors.map((actor) => ({ ...actor, side }));
    return [{ ...extraction, actors }];
  });
}

/** Each of the actors once, by id. */
export function distinct(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}

/** What machine reading makes of a text without a YAML, which says itself when it came out. */
type UnannotatedSource = Omit<SourceExtraction, 'source'> & { readonly source: Source };

/** Reads one text; null, and a fault added, where it cannot be put on a timeline. */
function extractFile(
  id: string,
  file: SeedFile,
  registers: Registers,
  addFault: AddFault,
): UnannotatedSource | null {
  const text = readText(file, addFault);
  if (text === null) return null;
  const facts = { sha256: sha256(file.bytes), receivedAs: file.name };
  const place = { file: file.displayPath, line: 1, column: 1 };
  const extraction = faultOnError(place, addFault, () =>
    extractSource(text, facts, { id, fileName: file.name, registers }),
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
