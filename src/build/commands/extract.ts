import { resolve } from 'node:path';
import { extractSource } from '../../extract/extract-source.ts';
import { extractionRegisters } from '../corpus/read-registers.ts';
import { readFolder, seedsFolder, sha256 } from '../corpus/seed-files.ts';
import { commands, runCommand } from './command-line.ts';
import { extractLines } from './extract-lines.ts';
import { startLineWorkers } from './line-workers.ts';
import { readGivenFacts, readTextFile, sourceIdOf } from './read-inputs.ts';

/** The command `extract`: machine reading of one text, or of a stream of them with `--ndjson`. */
await runCommand(commands.extract, async ({ file: path, values }) => {
  const folder = values.seeds === undefined ? seedsFolder() : resolve(values.seeds);
  const registers = extractionRegisters(readFolder(folder));
  if (values.ndjson === true) {
    const workers = startLineWorkers(registers);
    const faults = await extractLines(process.stdin, process.stdout, workers.ask, workers.ahead);
    workers.close();
    if (faults > 0) process.exitCode = 1;
    return;
  }
  const { file, text } = readTextFile(path);
  const facts = { sha256: sha256(file.bytes), receivedAs: file.name };
  const result = extractSource(text, facts, {
    id: sourceIdOf(path),
    registers,
    ...readGivenFacts(values, (field) => `--${field}`),
  });
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
});
