import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isIsoDate } from '../../model/civil-date.ts';
import { slug } from '../../model/slug.ts';
import type { PublicationDate } from '../../model/source.ts';
import type { SourceId } from '../../model/span.ts';
import { CorpusError, type Fault } from '../../seed-format/fault.ts';
import { readText, type SeedFile } from '../corpus/seed-files.ts';
import { CommandError } from './command-line.ts';

/** Reads the text that a command is given; throws where it is not there, not UTF-8 or empty. */
export function readTextFile(path: string): { readonly file: SeedFile; readonly text: string } {
  const file = { name: basename(path), displayPath: path, bytes: bytesOf(path) };
  const faults: Fault[] = [];
  const text = readText(file, (fault) => faults.push(fault));
  if (text === null) throw new CorpusError(faults);
  return { file, text };
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

/** What a command or a line of `--ndjson` may say of a source; what is absent is looked for in its text. */
type GivenFacts = {
  readonly published?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly publisher?: string | null | undefined;
};

/**
 * What is said of a source, as machine reading takes it. `nameOf` is how a fault calls a field
 * (`--published`). Throws a `CommandError` for a publication that is no day of the calendar.
 */
export function readGivenFacts(
  { published, title, publisher }: GivenFacts,
  nameOf: (field: string) => string,
): {
  readonly published?: PublicationDate;
  readonly title?: string;
  readonly publisher?: string;
} {
  return {
    ...(published == null ? {} : { published: readPublished(published, nameOf('published')) }),
    ...(title == null ? {} : { title }),
    ...(publisher == null ? {} : { publisher }),
  };
}

function readPublished(value: string, name: string): PublicationDate {
  if (isIsoDate(value)) return { edtf: value, basis: 'stated', note: 'Given with the text.' };
  throw new CommandError(
    `${name}: "${value}" is not a day of the calendar. Write it as 2025-01-27.`,
  );
}

/** A file's name as the id of its source. */
export function sourceIdOf(path: string): SourceId {
  return slug(basename(path).replace(/\.[a-z]+$/i, ''));
}
