import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Extraction, type ExtractOptions, extract } from '../../extract/extract.ts';
import { slug } from '../../extract/mentions/slug.ts';
import type { Registers } from '../../extract/registers.ts';
import { isIsoDate } from '../../model/civil-date.ts';
import { type PublicationDate, type Source, unknownRights } from '../../model/source.ts';
import { CorpusError } from '../../seed-format/fault.ts';
import { decodeText } from '../../seed-format/source-text.ts';
import { readRegisters } from '../corpus/read-registers.ts';
import { sha256 } from '../corpus/read-unannotated.ts';
import { readFolder } from '../corpus/seed-files.ts';
import { CommandError } from './command-options.ts';

/** What the command prints; the publication is null where it is neither given nor to be found. */
export type PrintedExtraction = Omit<Extraction, 'source'> & {
  readonly source: Omit<Source, 'published'> & { readonly published: PublicationDate | null };
};

/** Reads the text of a file; throws a `CommandError` where it is not there, not UTF-8 or empty. */
export function readTextFile(path: string): { readonly text: string; readonly bytes: Uint8Array } {
  const bytes = bytesOf(path);
  const decoded = decodeText(bytes);
  if ('badByte' in decoded) {
    const { line, column } = decoded.badByte;
    throw new CommandError(
      `${path}:${line}:${column}: this byte is not UTF-8. Convert the file to UTF-8, or get the text anew.`,
    );
  }
  if (decoded.text.trim() === '')
    throw new CommandError(`${path}:1:1: the text is empty. Give a file with a text in it.`);
  return { text: decoded.text, bytes };
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'there is no such file'
        : 'this file cannot be read';
    throw new CommandError(`${path}: ${reason}. Give the path of a text.`);
  }
}

/** A day as `--published` gives it; throws a `CommandError` for what is no day of the calendar. */
export function readPublished(value: string, where = '--published'): PublicationDate {
  if (isIsoDate(value)) return { edtf: value, basis: 'stated', note: 'Given with the text.' };
  throw new CommandError(
    `${where}: "${value}" is not a day of the calendar. Write it as 2025-01-27.`,
  );
}

/** The registers of a folder; throws a `CorpusError` with their faults. */
export function registersOf(folder: string): Registers {
  const faults: CorpusError['faults'][number][] = [];
  const registers = readRegisters(readFolder(folder), (fault) => faults.push(fault));
  if (faults.length > 0) throw new CorpusError(faults);
  return registers;
}

/** Machine reading of a text with what only the file knows: its bytes and its name. */
export function printedExtraction(
  text: string,
  bytes: Uint8Array,
  receivedAs: string,
  options: ExtractOptions,
): PrintedExtraction {
  const { source, ...rest } = extract(text, options);
  const about = { rights: unknownRights, attribution: null, sha256: sha256(bytes), receivedAs };
  return { source: { ...source, ...about }, ...rest };
}

/** A file's name as the id of its source. */
export function sourceIdOf(path: string): string {
  return slug(basename(path).replace(/\.[a-z]+$/i, ''));
}
