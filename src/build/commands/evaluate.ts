import { CorpusError } from '../../seed-format/fault.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { readRegisters } from '../corpus/read-registers.ts';
import { readFolder, seedsFolder } from '../corpus/seed-files.ts';
import { evaluateCorpus, total } from '../evaluate/evaluate-corpus.ts';
import { linesOf, tableOf, withRatios } from '../evaluate/evaluation-table.ts';

/**
 * The command `evaluate`: machine reading against the reviewed annotations, as a table or
 * with `--json` as data. `--without-names` empties the register of people and bodies.
 */
function evaluate(options: readonly string[]): string {
  const unknown = options.find((option) => !['--json', '--without-names'].includes(option));
  if (unknown !== undefined) {
    throw new RangeError(
      `"${unknown}" is no option of evaluate. Use --json, --without-names or none.`,
    );
  }
  const folder = readFolder(seedsFolder());
  const corpus = readCorpus(folder);
  const registers = readRegisters(folder, () => {});
  const actors = options.includes('--without-names') ? [] : registers.actors;
  const sources = evaluateCorpus(corpus, { ...registers, actors });
  if (!options.includes('--json'))
    return [...tableOf(total(sources)), '', ...linesOf(sources)].join('\n');
  const data = sources.map((each) => ({ ...each, ...withRatios(each) }));
  return JSON.stringify({ total: withRatios(total(sources)), sources: data }, null, 2);
}

try {
  console.log(evaluate(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof CorpusError || error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
