import { readCorpus } from '../corpus/read-corpus.ts';
import { readFolder, seedsFolder } from '../corpus/seed-files.ts';
import { evaluateCorpus, total } from '../evaluate/evaluate-corpus.ts';
import { linesOf, tableOf, withRatios } from '../evaluate/evaluation-table.ts';
import { commands, runCommand } from './command-line.ts';

/** The command `evaluate`: machine reading against the reviewed events, as a table or as JSON. */
await runCommand(commands.evaluate, ({ values }) => {
  const corpus = readCorpus(readFolder(seedsFolder()));
  const actors = values['without-names'] === true ? [] : corpus.registers.actors;
  const sources = evaluateCorpus(corpus, { ...corpus.registers, actors });
  if (values.json !== true) {
    console.log([...tableOf(total(sources)), '', ...linesOf(sources)].join('\n'));
    return;
  }
  const data = sources.map((each) => ({ ...each, ...withRatios(each) }));
  console.log(JSON.stringify({ total: withRatios(total(sources)), sources: data }, null, 2));
});
