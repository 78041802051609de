import { createHash } from 'node:crypto';
import { type Extraction, extract } from '../extract/extract.ts';
import type { Registers } from '../extract/registers.ts';
import { type Source, unknownRights } from '../model/source.ts';
import type { Report } from './forms/spot.ts';
import { readText } from './read-text.ts';
import type { SeedFile } from './seed-file.ts';

/** What machine reading makes of a text of which no editor has written anything. */
export type MachineReading = Omit<Extraction, 'source'> & { readonly source: Source };

/** Reads a text without a YAML beside it; null, and the reason reported, where it cannot be put on a timeline. */
export function machineRead(
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
