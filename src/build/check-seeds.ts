import { CorpusError } from './fault.ts';
import { readCorpus } from './read-corpus.ts';
import { readFolder } from './read-folder.ts';
import { seedsFolder } from './seeds-folder.ts';

/** The command `check:seeds`: prints every fault and fails, or says how much there is. */
try {
  const { events, sources } = readCorpus(readFolder(seedsFolder())).timeline;
  console.log(`${events.length} events, ${sources.length} sources`);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
