import { existsSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { extractSource } from '../../extract/extract-source.ts';
import { extractionRegisters } from '../corpus/read-registers.ts';
import { withProgress } from '../corpus/reading-progress.ts';
import { readFolder, type SeedFile, type SeedFolder, sha256 } from '../corpus/seed-files.ts';
import { CommandError, commands, runCommand } from './command-line.ts';
import { draftFolder } from './draft-folder.ts';
import { foreignDrafts, readDraftsText } from './foreign-drafts.ts';
import { readGivenFacts, readTextFile } from './read-inputs.ts';
import { verifiedDraft } from './verified-draft.ts';

/**
 * The command `draft`: writes beside a text, or beside all texts of a folder, the YAML that an editor corrects; never over one
 * that is there. The drafts are those of machine reading, or with `--from` another reader's.
 */
await runCommand(commands.draft, ({ file: path, values }) => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return writeFolder(path, values);
  if (!existsSync(path))
    throw new CommandError(`${path}: there is no such file or folder. Give the path of a text.`);
  if (!path.endsWith('.txt'))
    throw new CommandError(`${path}: a seed ends in ".txt". Give the text, not its YAML.`);
  const target = path.replace(/\.txt$/, '.yaml');
  if (existsSync(target))
    throw new CommandError(
      `${target}: this file is there already, and is never overwritten. Correct it, or move it away first.`,
    );
  const { file, text } = readTextFile(path);
  const folder = withText(readFolder(resolve(values.seeds ?? dirname(path))), file);
  const registers = extractionRegisters(folder);
  const facts = { sha256: sha256(file.bytes), receivedAs: file.name };
  const extraction = extractSource(text, facts, {
    id: file.name.replace(/\.txt$/, ''),
    registers,
    ...readGivenFacts(values, (field) => `--${field}`),
  });
  if (extraction.source.published === null) {
    throw new CommandError(
      `${path}:1:1: nothing in this text says when it came out. Add --published YYYY-MM-DD.`,
    );
  }
  const name = basename(target);
  if (values.from !== undefined) {
    const about = { extraction, text, folder, registers, name };
    const drafts = foreignDrafts(readDraftsText(values.from), values.from, about);
    if (drafts.lines.length > 0) console.error(drafts.lines.join('\n'));
    if (drafts.yaml !== null) writeFileSync(target, drafts.yaml, { flag: 'wx' });
    console.log(`${target}: ${drafts.events} drafts to correct, ${drafts.refused} refused`);
    if (drafts.refused > 0) process.exitCode = 1;
    return;
  }
  const sure =
    values.doubtful === true
      ? extraction.events
      : extraction.events.filter(({ doubtful }) => !doubtful);
  const written = { ...extraction, events: sure };
  const { yaml, events } = verifiedDraft(written, text, folder, registers, name);
  writeFileSync(target, yaml, { flag: 'wx' });
  const left = extraction.events.length - sure.length;
  const rest = left === 0 ? '' : `; ${left} doubtful left out, which --doubtful writes too`;
  console.log(`${target}: ${events} drafts to correct${rest}`);
});

/** Writes the drafts of a folder's texts and the registers that it does not have. */
function writeFolder(path: string, values: Readonly<Record<string, unknown>>): void {
  const [given] = Object.keys(values);
  if (given !== undefined)
    throw new CommandError(`--${given}: it does not go with a folder. Leave it out.`);
  const folder = readFolder(resolve(path));
  const draft = withProgress((onProgress) => draftFolder(folder, onProgress));
  for (const { name, bytes } of draft.files) writeFileSync(join(path, name), bytes, { flag: 'wx' });
  const written = `${draft.files.length} files written, ${draft.events} drafts to correct`;
  const left =
    draft.leftOut === 0
      ? ''
      : `; ${draft.leftOut} left out, of which the build could not prove a part`;
  console.log(`${folder.displayPath}: ${written}${left}`);
}

/** A folder of seeds with a text that lies elsewhere, so that its YAML can be held against both. */
function withText(folder: SeedFolder, text: SeedFile): SeedFolder {
  if (folder.files.some((file) => file.name === text.name)) return folder;
  return { ...folder, files: [...folder.files, text] };
}
