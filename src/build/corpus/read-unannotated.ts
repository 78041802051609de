import { createHash } from 'node:crypto';
import { type Extraction, extract } from '../../extract/extract.ts';
import type { Registers } from '../../extract/registers.ts';
import type { Actor, Side } from '../../model/actor.ts';
import { type Source, unknownRights } from '../../model/source.ts';
import type { Report } from '../../seed-format/yaml-file.ts';
import type { KnownIds } from './known-ids.ts';
import { type NamedActor, readIssueTerms } from './read-registers.ts';
import { readText } from './read-source.ts';
import { type Pair, readRegister, type SeedFile, type SeedFolder } from './seed-files.ts';

/** The side of those of whom no register tells one. */
const unknownSide = 'other';

/** Reads by machine the texts of which no editor has written anything. */
export function readUnannotated(
  pairs: readonly Pair[],
  folder: SeedFolder,
  { actors, sides }: { readonly actors: KnownIds<NamedActor>; readonly sides: KnownIds<Side> },
  report: Report,
): readonly MachineReading[] {
  const texts = pairs.flatMap(({ id, yaml, text }) =>
    yaml === undefined && text !== undefined ? [{ id, text }] : [],
  );
  if (texts.length === 0) return [];
  // Faults of the registers are reported where the corpus reads them.
  const issues = readIssueTerms(
    readRegister('issues.yaml', folder, () => {}),
    () => {},
  );
  const registers: Registers = { actors: [...actors.entries.values()], issues };
  const side = sides.ids.has(unknownSide) ? unknownSide : ([...sides.ids].at(-1) ?? unknownSide);
  return texts.flatMap(({ id, text }) => machineRead(id, text, registers, side, report) ?? []);
}

/** Each of the actors once, by id. */
export function distinct(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()];
}

/** What machine reading makes of a text of which no editor has written anything. */
type MachineReading = Omit<Extraction, 'source'> & { readonly source: Source };

/** Reads a text without a YAML beside it; null, and the reason reported, where it cannot be put on a timeline. */
function machineRead(
  id: string,
  file: SeedFile,
  registers: Registers,
  side: string,
  report: Report,
): MachineReading | null {
  const text = readText(file, report);
  if (text === null) return null;
  const { source, events, dates, actors } = extract(text, { id, registers });
  const { published } = source;
  if (published === null) {
    const remedy = `Run "npm run draft -- ${file.shown} --published YYYY-MM-DD" and correct what it writes`;
    const message = `nothing in this text says when it came out. ${remedy}.`;
    report({ file: file.shown, line: 1, column: 1, message });
    return null;
  }
  return {
    dates,
    events,
    actors: actors.map((actor) => ({ ...actor, side })),
    source: {
      ...source,
      published,
      rights: unknownRights,
      attribution: null,
      sha256: sha256(file.bytes),
      receivedAs: file.name,
    },
  };
}

/** The digest of bytes in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
