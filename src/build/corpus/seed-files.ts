import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { type AddFault, CorpusError } from '../../seed-format/fault.ts';
import { decodeText } from '../../seed-format/source-text.ts';
import { readYaml, unreadableYaml, type YamlFile } from '../../seed-format/yaml-file.ts';

/** A folder of seeds: its files, in order of name, and what the user calls it. */
export type SeedFolder = { readonly displayPath: string; readonly files: readonly SeedFile[] };

/** Reads a folder; throws a `CorpusError` where there is none. */
export function readFolder(folder: string): SeedFolder {
  const displayPath = relative(process.cwd(), folder).replaceAll(sep, '/') || '.';
  const prefix = displayPath === '.' ? '' : `${displayPath}/`;
  if (!isFolder(folder)) {
    const message = 'there is no such folder. Create it, or set SEEDS_DIR to another.';
    throw new CorpusError([{ file: displayPath, line: 1, column: 1, message }]);
  }
  const files = seedPaths(folder).map((path) => ({
    name: basename(path),
    displayPath: `${prefix}${basename(path)}`,
    bytes: readFileSync(path),
  }));
  return { displayPath, files };
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
  readonly displayPath: string;
  readonly bytes: Uint8Array;
};

/** The folder of seeds as an absolute path: `SEEDS_DIR`, seen from where we stand, or `seeds`. */
export function seedsFolder(): string {
  return resolve(process.env.SEEDS_DIR || 'seeds');
}

/** Texts that have been decoded: to prove a draft, its whole folder is read again and again. */
const decodedTexts = new WeakMap<SeedFile, string>();

/** The text of a source's file; null, and a fault added, where it is empty or not UTF-8. */
export function readText(file: SeedFile, addFault: AddFault): string | null {
  const known = decodedTexts.get(file);
  if (known !== undefined) return known;
  const decoded = decodeText(file.bytes);
  if ('badByte' in decoded) {
    const message = 'this byte is not UTF-8. Convert the file to UTF-8, or get the text anew.';
    addFault({ file: file.displayPath, ...decoded.badByte, message });
    return null;
  }
  if (decoded.text.trim() === '') {
    const message = 'the text is empty. Put the text here as it was received, or delete the file.';
    addFault({ file: file.displayPath, line: 1, column: 1, message });
    return null;
  }
  decodedTexts.set(file, decoded.text);
  return decoded.text;
}

/** The digest of bytes in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A file of YAML; as broken, and the reason reported, where it is not UTF-8. */
export function readYamlFile({ bytes, displayPath }: SeedFile, addFault: AddFault): YamlFile {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return readYaml(decoded.text, displayPath, addFault);
  const message = 'this byte is not UTF-8. Save the file as UTF-8.';
  addFault({ file: displayPath, ...decoded.badByte, message });
  return unreadableYaml(displayPath);
}

/** A file that every corpus has; as broken, and reported, where this one has it not. */
export function readRegister(name: string, folder: SeedFolder, addFault: AddFault): YamlFile {
  const file = folder.files.find((each) => each.name === name);
  if (file !== undefined) return readYamlFile(file, addFault);
  const displayPath = folder.displayPath === '.' ? name : `${folder.displayPath}/${name}`;
  const message = 'this file is missing. Write it; seeds/README.md shows how.';
  addFault({ file: displayPath, line: 1, column: 1, message });
  return unreadableYaml(displayPath);
}

/** A source's two files, as far as they are there. */
export type SourceFiles = {
  readonly id: string;
  readonly yaml: SeedFile | undefined;
  readonly text: SeedFile | undefined;
};

const registers = ['actors', 'issues', 'timeline'];

/**
 * The sources of a folder, in order of name. A text alone is read by machine; a YAML without
 * its text is reported.
 */
export function pairFiles(
  { displayPath, files }: SeedFolder,
  addFault: AddFault,
): readonly SourceFiles[] {
  const find = (name: string) => files.find((file) => file.name === name);
  const addFileFault = (file: string, message: string) =>
    addFault({ file, line: 1, column: 1, message });
  for (const { name, displayPath: file } of files.filter((each) => each.name.endsWith('.yml'))) {
    addFileFault(file, `seeds end in ".yaml". Rename it to ${name.replace(/yml$/, 'yaml')}.`);
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
      addFileFault(
        text?.displayPath ?? displayPath,
        `"${id}" is the name of a register. Give the text another name.`,
      );
    } else if (yaml !== undefined && text === undefined) {
      addFileFault(
        yaml.displayPath,
        `there is no ${id}.txt beside it. Put the text there as it was received.`,
      );
    }
  }
  if (pairs.length === 0) {
    const remedy = 'Put NAME.txt and NAME.yaml into it; seeds/README.md shows how';
    addFileFault(displayPath, `there is no source in this folder. ${remedy}.`);
  }
  return pairs.filter(({ id }) => !registers.includes(id));
}
