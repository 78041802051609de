import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { CorpusError } from '../../seed-format/fault.ts';
import { readFolder, type SeedFolder } from '../corpus/seed-files.ts';
import { CommandError, readCommandLine } from './command-options.ts';
import { printedExtraction, readPublished, readTextFile, registersOf } from './extract-file.ts';
import { foreignDrafts, readDraftsText } from './foreign-drafts.ts';
import { verifiedDraft } from './verified-draft.ts';

/** The command `draft`: writes beside a text the YAML that an editor corrects; never over one that is there. */
function run(words: readonly string[]): void {
  const { files, options } = readCommandLine(words, {
    valued: ['published', 'title', 'publisher', 'from', 'seeds'],
    plain: [],
  });
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    throw new CommandError(
      'draft: one file is wanted. Write: npm run draft -- seeds/NAME.txt --published YYYY-MM-DD.',
    );
  }
  if (!file.endsWith('.txt'))
    throw new CommandError(`${file}: a seed ends in ".txt". Give the text, not its YAML.`);
  const target = file.replace(/\.txt$/, '.yaml');
  if (existsSync(target))
    throw new CommandError(
      `${target}: this file is there already, and is never overwritten. Correct it, or move it away first.`,
    );
  const { text, bytes } = readTextFile(file);
  const seeds = resolve(options.get('seeds') ?? dirname(file));
  const folder = withText(readFolder(seeds), basename(file), bytes);
  const registers = registersOf(seeds);
  const given = options.get('published');
  const [title, publisher] = [options.get('title'), options.get('publisher')];
  const extraction = printedExtraction(text, bytes, basename(file), {
    id: basename(file).replace(/\.txt$/, ''),
    registers,
    ...(given === undefined ? {} : { published: readPublished(given) }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
  });
  if (extraction.source.published === null) {
    throw new CommandError(
      `${file}:1:1: nothing in this text says when it came out. Add --published YYYY-MM-DD.`,
    );
  }
  const from = options.get('from');
  if (from !== undefined) {
    const name = basename(target);
    const about = { extraction, text, folder, registers, name };
    const drafts = foreignDrafts(readDraftsText(from), from, about);
    if (drafts.lines.length > 0) console.error(drafts.lines.join('\n'));
    if (drafts.yaml !== null) writeFileSync(target, drafts.yaml, { flag: 'wx' });
    console.log(`${target}: ${drafts.events} drafts to correct, ${drafts.refused} refused`);
    if (drafts.refused > 0) process.exitCode = 1;
    return;
  }
  const { yaml, events } = verifiedDraft(extraction, text, folder, registers, basename(target));
  writeFileSync(target, yaml, { flag: 'wx' });
  console.log(`${target}: ${events} drafts to correct`);
}

/** A folder of seeds with a text that lies elsewhere, so that its YAML can be held against both. */
function withText(folder: SeedFolder, name: string, bytes: Uint8Array): SeedFolder {
  if (folder.files.some((file) => file.name === name)) return folder;
  return { ...folder, files: [...folder.files, { name, shown: name, bytes }] };
}

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError || error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
