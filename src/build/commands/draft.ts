import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { CorpusError } from '../../seed-format/fault.ts';
import { readFolder } from '../corpus/seed-files.ts';
import { CommandError, readCommandLine } from './command-options.ts';
import { printedExtraction, readPublished, readTextFile, registersOf } from './extract-file.ts';
import { verifiedDraft } from './verified-draft.ts';

/** The command `draft`: writes beside a text the YAML that an editor corrects; never over one that is there. */
function run(words: readonly string[]): void {
  const { files, options } = readCommandLine(words, {
    valued: ['published', 'title', 'publisher'],
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
  const folder = readFolder(resolve(dirname(file)));
  const registers = registersOf(resolve(dirname(file)));
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
  const { yaml, events } = verifiedDraft(extraction, text, folder, registers, basename(target));
  writeFileSync(target, yaml, { flag: 'wx' });
  console.log(`${target}: ${events} drafts to correct`);
}

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandError || error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
