import { CorpusError } from '../../seed-format/fault.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { readFolder, seedsFolder } from '../corpus/seed-files.ts';

/** The command `check:seeds`: prints every fault and fails, or says how much there is. */
try {
  const { events, sources } = readCorpus(readFolder(seedsFolder())).timeline;
  console.log(`${events.length} events, ${sources.length} sources`);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
