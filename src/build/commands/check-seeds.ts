import { readCorpus } from '../corpus/read-corpus.ts';
import { withProgress } from '../corpus/reading-progress.ts';
import { readFolder, seedsFolder } from '../corpus/seed-files.ts';
import { commands, runCommand } from './command-line.ts';

/** The command `check:seeds`: prints every fault and fails, or says how much there is. */
await runCommand(commands.checkSeeds, () => {
  const folder = readFolder(seedsFolder());
  const { events, sources } = withProgress((onProgress) => readCorpus(folder, onProgress)).timeline;
  console.log(`${events.length} events, ${sources.length} sources`);
});
