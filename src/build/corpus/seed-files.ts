import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { CorpusError } from '../../seed-format/fault.ts';
import { decodeText } from '../../seed-format/source-text.ts';
import {
  type Report,
  readYaml,
  unreadableYaml,
  type YamlFile,
} from '../../seed-format/yaml-file.ts';

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

/** A file of the seeds folder as it lies there. */
export type SeedFile = {
  /** With its ending: `actors.yaml`. */
  readonly name: string;
  /** As the user would name it: `seeds/actors.yaml`. */
  readonly shown: string;
  readonly bytes: Uint8Array;
};

/** The folder of seeds as an absolute path: `SEEDS_DIR`, seen from where we stand, or `seeds`. */
export function seedsFolder(): string {
  return resolve(process.env.SEEDS_DIR || 'seeds');
}

/** A file of YAML; as broken, and the reason reported, where it is not UTF-8. */
export function readYamlFile({ bytes, shown }: SeedFile, report: Report): YamlFile {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return readYaml(decoded.text, shown, report);
  const message = 'this byte is not UTF-8. Save the file as UTF-8.';
  report({ file: shown, ...decoded.badByte, message });
  return unreadableYaml(shown);
}

/** A file that every corpus has; as broken, and reported, where this one has it not. */
export function readRegister(name: string, folder: SeedFolder, report: Report): YamlFile {
  const file = folder.files.find((each) => each.name === name);
  if (file !== undefined) return readYamlFile(file, report);
  const shown = folder.shown === '.' ? name : `${folder.shown}/${name}`;
  const message = 'this file is missing. Write it; seeds/README.md shows how.';
  report({ file: shown, line: 1, column: 1, message });
  return unreadableYaml(shown);
}

/** A source's two files, as far as they are there. */
export type Pair = {
  readonly id: string;
  readonly yaml: SeedFile | undefined;
  readonly text: SeedFile | undefined;
};

const registers = ['actors', 'issues', 'timeline'];

/**
 * The sources of a folder, in order of name. A text alone is read by machine; a YAML without
 * its text is reported.
 */
export function pairFiles({ shown, files }: SeedFolder, report: Report): readonly Pair[] {
  const find = (name: string) => files.find((file) => file.name === name);
  const blame = (file: string, message: string) => report({ file, line: 1, column: 1, message });
  for (const { name, shown: file } of files.filter((each) => each.name.endsWith('.yml'))) {
    blame(file, `seeds end in ".yaml". Rename it to ${name.replace(/yml$/, 'yaml')}.`);
  }
  const stems = new Set(files.map(({ name }) => name.replace(/\.(?:txt|yaml)$/, '')));
  const ids = [...stems].filter((id) => find(`${id}.txt`) ?? !registers.includes(id));
  const pairs = ids
    .filter((id) => find(`${id}.yaml`) || find(`${id}.txt`))
    .map((id) => {
      return { id, yaml: find(`${id}.yaml`), text: find(`${id}.txt`) };
    });
  for (const { id, yaml, text } of pairs) {
    if (registers.includes(id)) {
      blame(text?.shown ?? shown, `"${id}" is the name of a register. Give the text another name.`);
    } else if (yaml !== undefined && text === undefined) {
      blame(yaml.shown, `there is no ${id}.txt beside it. Put the text there as it was received.`);
    }
  }
  if (pairs.length === 0) {
    const remedy = 'Put NAME.txt and NAME.yaml into it; seeds/README.md shows how';
    blame(shown, `there is no source in this folder. ${remedy}.`);
  }
  return pairs.filter(({ id }) => !registers.includes(id));
}
