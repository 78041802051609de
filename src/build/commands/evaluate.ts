import { readCorpus } from '../corpus/read-corpus.ts';
import { extractionRegisters } from '../corpus/read-registers.ts';
import { readFolder, seedsFolder } from '../corpus/seed-files.ts';
import { calibrationTable } from '../evaluate/calibration.ts';
import { evaluateCorpus, total } from '../evaluate/evaluate-corpus.ts';
import { evaluateGold } from '../evaluate/evaluate-gold.ts';
import { tableLines, tableOf, withRatios } from '../evaluate/evaluation-table.ts';
import { CommandError, commands, runCommand } from './command-line.ts';

/**
 * The command `evaluate`: machine reading against the reviewed events, as a table or as JSON;
 * with `--gold FILE --texts DIR` against annotated texts.
 */
await runCommand(commands.evaluate, ({ values }) => {
  const folder = readFolder(seedsFolder());
  const { gold, texts } = values;
  if (gold !== undefined || texts !== undefined) {
    if (gold === undefined || texts === undefined)
      throw new CommandError('evaluate: --gold FILE and --texts DIR go together. Give both.');
    console.log(evaluateGold(gold, texts, extractionRegisters(folder)).join('\n'));
    return;
  }
  const corpus = readCorpus(folder);
  const actors = values['without-names'] === true ? [] : corpus.registers.actors;
  const sources = evaluateCorpus(corpus, { ...corpus.registers, actors });
  if (values.json !== true) {
    const judged = sources.flatMap((source) => source.judged);
    const tables = [tableOf(total(sources)), tableLines(sources), calibrationTable(judged)];
    console.log(tables.map((lines) => lines.join('\n')).join('\n\n'));
    return;
  }
  const data = sources.map((each) => ({ ...each, ...withRatios(each) }));
  console.log(JSON.stringify({ total: withRatios(total(sources)), sources: data }, null, 2));
});
