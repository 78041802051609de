import type { Registers } from '../extract/registers.ts';
import type { Actor, Side } from '../model/register.ts';
import type { Report } from './forms/spot.ts';
import type { Known } from './known.ts';
import { type MachineReading, machineRead } from './machine-read.ts';
import type { Pair } from './pair-files.ts';
import type { NamedActor } from './read-actors.ts';
import type { SeedFolder } from './read-folder.ts';
import { readIssueTerms } from './read-registers.ts';
import { readRegister } from './read-yaml.ts';

/** The side of those of whom no register tells one. */
const unknownSide = 'other';

/** Reads by machine the texts of which no editor has written anything. */
export function readUnannotated(
  pairs: readonly Pair[],
  folder: SeedFolder,
  { actors, sides }: { readonly actors: Known<NamedActor>; readonly sides: Known<Side> },
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
