import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { hiddenCharacterIn } from '../../model/hidden-characters.ts';
import { type AddFault, CorpusError, type Fault } from '../../seed-format/fault.ts';
import { decodeText } from '../../seed-format/source-text.ts';
import { readYaml, unreadableYaml, type YamlFile } from '../../seed-format/yaml-file.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** A folder of seeds: its files, in order of name, and what the user calls it. */
export type SeedFolder = {
  readonly displayPath: string;
  readonly files: readonly SeedFile[];
  /** What is wrong with files before they are read; whoever reads the rest tells it too. */
  readonly faults: readonly Fault[];
};

/** Reads a folder; throws a `CorpusError` where there is none. */
export function readFolder(folder: string): SeedFolder {
  return folderReader(folder)();
}

/**
 * Reads a folder again and again. A file in which nothing has changed stays the same
 * `SeedFile`, so that whoever remembers something of it may know it by that.
 */
export function folderReader(folder: string): () => SeedFolder {
  let known: ReadonlyMap<string, StoredFile> = new Map();
  return () => {
    const displayPath = relative(process.cwd(), folder).replaceAll(sep, '/') || '.';
    const prefix = displayPath === '.' ? '' : `${displayPath}/`;
    if (!isFolder(folder)) {
      const message = 'there is no such folder. Create it, or set SEEDS_DIR to another.';
      throw new CorpusError([{ file: displayPath, line: 1, column: 1, message }]);
    }
    const faults: Fault[] = [];
    const stored = new Map<string, StoredFile>();
    for (const path of seedPaths(folder)) {
      const file = `${prefix}${basename(path)}`;
      const unreadable = whyNoFile(path);
      const message = unreadable ?? whyMisnamed(basename(path));
      if (message !== null) faults.push({ file, line: 1, column: 1, message });
      // One that is only misnamed is read, so that what is wrong within it is told at once.
      if (unreadable === null) stored.set(path, readStored(path, file, known.get(path)));
    }
    known = stored;
    return { displayPath, files: [...stored.values()].map(({ file }) => file), faults };
  };
}

/** What is wrong with the name of a seed, and what to do. */
function whyMisnamed(name: string): string | null {
  const right = inSmallLetters(name);
  if (name !== right) return `seeds end in small letters. Rename it to end in "${extname(right)}".`;
  const sign = /[\n\r\t]/.test(name) ? 'a line break or a tab' : hiddenCharacterIn(name);
  return sign === null ? null : `its name has ${sign}, which cannot be seen. Rename it.`;
}

/** The name that a seed should have instead: `NAME.txt` for `NAME.TXT`. */
function inSmallLetters(name: string): string {
  const ending = extname(name);
  const right = ending.toLowerCase();
  if (ending === right) return name;
  return `${name.slice(0, -ending.length)}${right === '.yml' ? '.yaml' : right}`;
}

/** Why what is called like a seed cannot be read, and what to do; null for a regular file. */
function whyNoFile(path: string): string | null {
  try {
    if (statSync(path).isFile()) return null;
    return 'this is no file. Move it out of the folder, or give it a name that does not end as a seed does.';
  } catch {
    return 'this link leads nowhere. Put the file here, or delete the link.';
  }
}

/** A file, and by what is told without reading it that it is still the same. */
type StoredFile = { readonly file: SeedFile; readonly stamp: string };

/** Milliseconds: clocks of file systems may be this coarse, so that two changes have one time. */
const COARSE_CLOCK = 2000;

function readStored(path: string, displayPath: string, known: StoredFile | undefined): StoredFile {
  const { mtimeMs, ctimeMs, size, ino } = statSync(path);
  const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > COARSE_CLOCK;
  // A file changed a moment ago may be changed again at what its clock takes for the same time.
  const stamp = isSettled ? [mtimeMs, ctimeMs, size, ino].join() : '';
  const isKnown = known !== undefined && known.file.displayPath === displayPath;
  if (isKnown && stamp !== '' && known.stamp === stamp) return known;
  const bytes = readFileSync(path);
  if (isKnown && bytes.equals(known.file.bytes)) return { file: known.file, stamp };
  return { file: { name: inSmallLetters(basename(path)), displayPath, bytes }, stamp };
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
  return /^[^.].*\.(?:txt|yaml|yml)$/is.test(name);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A file of the seeds folder as it lies there. */
export type SeedFile = {
  /** With the ending that it has or should have: `actors.yaml`. */
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
  if ('text' in decoded) {
    const { text } = decoded;
    const plain = readPlainYaml(text);
    return plain === null
      ? readYaml(text, displayPath, addFault)
      : { displayPath, text, data: plain.data, broken: false };
  }
  const message = 'this byte is not UTF-8. Save the file as UTF-8.';
  addFault({ file: displayPath, ...decoded.badByte, message });
  return unreadableYaml(displayPath);
}

/** A register; as nothing where the folder has none, which machine reading then proposes. */
export function readRegister(
  name: string,
  file: SeedFile | undefined,
  folder: string,
  addFault: AddFault,
): YamlFile {
  if (file !== undefined) return readYamlFile(file, addFault);
  return unreadableYaml(folder === '.' ? name : `${folder}/${name}`);
}

/** A source's two files, as far as they are there. */
export type SourceFiles = {
  readonly id: string;
  readonly yaml: SeedFile | undefined;
  readonly text: SeedFile | undefined;
};

/**
 * Reports a text that has no YAML and is another one byte for byte: it would tell all its events a
 * second time. Two publishers may have the same words, which their YAML then says.
 */
export function checkTextsDiffer(pairs: readonly SourceFiles[], addFault: AddFault): void {
  const first = new Map<string, SeedFile>();
  const annotatedFirst = [...pairs].sort(
    (a, b) => Number(a.yaml === undefined) - Number(b.yaml === undefined),
  );
  for (const { yaml, text } of annotatedFirst) {
    if (text === undefined || text.bytes.length === 0) continue;
    const digest = sha256(text.bytes);
    const same = first.get(digest);
    if (same === undefined) first.set(digest, text);
    else if (yaml === undefined) {
      const fact = `this is ${same.name} once more, byte for byte`;
      const remedy = 'Delete one of them; where both were published, give each a YAML that says so';
      addFault({ file: text.displayPath, line: 1, column: 1, message: `${fact}. ${remedy}.` });
    }
  }
}

const registers = ['actors', 'issues', 'timeline'];

/**
 * The sources of a folder, in order of name. A text alone is read by machine; a YAML without
 * its text is reported.
 */
export function pairFiles(
  { displayPath, files, faults }: SeedFolder,
  addFault: AddFault,
): readonly SourceFiles[] {
  for (const fault of faults) addFault(fault);
  const byName = new Map(files.toReversed().map((file) => [file.name, file]));
  const find = (name: string) => byName.get(name);
  const addFileFault = (file: string, message: string) =>
    addFault({ file, line: 1, column: 1, message });
  for (const { name, displayPath: file } of files.filter((each) => each.name.endsWith('.yml'))) {
    addFileFault(file, `seeds end in ".yaml". Rename it to ${name.replace(/yml$/, 'yaml')}.`);
  }
  const isFaulty = (id: string) => faults.some(({ file }) => basename(file) === `${id}.txt`);
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
    } else if (yaml !== undefined && text === undefined && !isFaulty(id)) {
      addFileFault(
        yaml.displayPath,
        `there is no ${id}.txt beside it. Put the text there as it was received.`,
      );
    }
  }
  if (pairs.length === 0 && faults.length === 0) {
    const remedy = 'Put NAME.txt and NAME.yaml into it; seeds/README.md shows how';
    addFileFault(displayPath, `there is no source in this folder. ${remedy}.`);
  }
  return pairs.filter(({ id }) => !registers.includes(id));
}
