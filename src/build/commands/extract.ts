import { basename, resolve } from 'node:path';
import { CorpusError } from '../../seed-format/fault.ts';
import { seedsFolder } from '../corpus/seed-files.ts';
import { CommandError, readCommandLine } from './command-options.ts';
import {
  printedExtraction,
  readPublished,
  readTextFile,
  registersOf,
  sourceIdOf,
} from './extract-file.ts';
import { extractLines, startWorkers } from './extract-lines.ts';

/** The command `extract`: machine reading of one text, or of a stream of them with `--ndjson`. */
async function run(words: readonly string[]): Promise<void> {
  const { files, options } = readCommandLine(words, {
    valued: ['published', 'title', 'publisher', 'seeds'],
    plain: ['ndjson'],
  });
  const folder = options.get('seeds');
  const registers = registersOf(folder === undefined ? seedsFolder() : resolve(folder));
  if (options.has('ndjson')) {
    if (files.length > 0)
      throw new CommandError(
        `${files[0]}: --ndjson reads standard input. Leave the file out, or the option.`,
      );
    const workers = startWorkers(registers);
    const faults = await extractLines(process.stdin, process.stdout, workers.ask, workers.ahead);
    workers.close();
    if (faults > 0) process.exitCode = 1;
    return;
  }
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    throw new CommandError(
      'extract: one file is wanted. Write: npm run -s extract -- FILE.txt --published YYYY-MM-DD.',
    );
  }
  const { text, bytes } = readTextFile(file);
  const [published, title, publisher] = [
    options.get('published'),
    options.get('title'),
    options.get('publisher'),
  ];
  const result = printedExtraction(text, bytes, basename(file), {
    id: sourceIdOf(file),
    registers,
    ...(published === undefined ? {} : { published: readPublished(published) }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
  });
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

// Whoever reads the lines may have seen enough and closed the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof CommandError || error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
