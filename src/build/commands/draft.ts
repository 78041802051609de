import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { extractSource } from '../../extract/extract-source.ts';
import { extractionRegisters } from '../corpus/read-registers.ts';
import { readFolder, sha256 } from '../corpus/seed-files.ts';
import { CommandError, commands, runCommand } from './command-line.ts';
import { readGivenFacts, readTextFile } from './read-inputs.ts';
import { verifiedDraft } from './verified-draft.ts';

/** The command `draft`: writes beside a text the YAML that an editor corrects; never over one that is there. */
await runCommand(commands.draft, ({ file: path, values }) => {
  if (!path.endsWith('.txt'))
    throw new CommandError(`${path}: a seed ends in ".txt". Give the text, not its YAML.`);
  const target = path.replace(/\.txt$/, '.yaml');
  if (existsSync(target))
    throw new CommandError(
      `${target}: this file is there already, and is never overwritten. Correct it, or move it away first.`,
    );
  const { file, text } = readTextFile(path);
  const folder = readFolder(resolve(dirname(path)));
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
  const { yaml, events } = verifiedDraft(extraction, text, folder, registers, basename(target));
  writeFileSync(target, yaml, { flag: 'wx' });
  console.log(`${target}: ${events} drafts to correct`);
});
