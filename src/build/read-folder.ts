import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { CorpusError } from './fault.ts';
import type { SeedFile } from './seed-file.ts';

/** A folder of seeds: its files, in order of name, and what the user calls it. */
export type SeedFolder = { readonly shown: string; readonly files: readonly SeedFile[] };

/** Reads a folder; throws a `CorpusError` where there is none. */
export function readFolder(folder: string): SeedFolder {
  const shown = relative(process.cwd(), folder).replaceAll(sep, '/') || '.';
  const prefix = shown === '.' ? '' : `${shown}/`;
  if (!isFolder(folder)) {
    const message = 'there is no such folder. Create it, or set SEEDS_DIR to another.';
    throw new CorpusError([{ file: shown, line: 1, column: 1, message }]);
  }
  const files = seedPaths(folder).map((path) => ({
    name: basename(path),
    shown: `${prefix}${basename(path)}`,
    bytes: readFileSync(path),
  }));
  return { shown, files };
}

/** The paths of a folder's seeds, in order of name; none where there is no such folder. */
export function seedPaths(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter(isSeed)
    .sort()
    .map((name) => join(folder, name));
}

/** Whether a file of this name is a seed, or may have been meant as one. */
export function isSeed(name: string): boolean {
  return /^[^.].*\.(?:txt|yaml|yml)$/.test(name);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
