import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/build/corpus/read-corpus.ts';
import { readFolder } from '../../../src/build/corpus/seed-files.ts';
import {
  add,
  evaluateCorpus,
  ratios,
  scoreOfSets,
  total,
} from '../../../src/build/evaluate/evaluate-corpus.ts';
import { tableLines, tableOf, withRatios } from '../../../src/build/evaluate/evaluation-table.ts';

const corpus = readCorpus(readFolder('tests/fixtures/corpora/uk-us'));
const { registers } = corpus;

test('read cold, the seeds are read as well as is promised', () => {
  const sum = total(evaluateCorpus(corpus, registers));
  expect(ratios(sum.events).f1).toBeGreaterThanOrEqual(0.8);
  expect(ratios(sum.participants).f1).toBeGreaterThanOrEqual(0.85);
  expect(ratios(sum.issues).f1).toBeGreaterThanOrEqual(0.8);
});

test('without names, people still come out by the names the texts give', () => {
  const sum = total(evaluateCorpus(corpus, { ...registers, actors: [] }));
  expect(ratios(sum.events).precision).toBeGreaterThanOrEqual(0.6);
  expect(ratios(sum.participants).f1).toBeGreaterThanOrEqual(0.8);
});

test('the figures are shown as a table, by source, and as data', () => {
  const sources = evaluateCorpus(corpus, registers);
  expect(tableOf(total(sources))).toHaveLength(5);
  expect(tableLines(sources).join('\n')).toContain('2025-03-18-starmer-trump-call: ');
  expect(Object.keys(withRatios(total(sources)))).toEqual([
    'dates',
    'events',
    'participants',
    'issues',
  ]);
});

test('precision, recall and F1', () => {
  const score = add(scoreOfSets(['a', 'b', 'c'], ['b', 'c', 'd', 'e']), scoreOfSets([], []));
  expect(score).toEqual({ right: 2, given: 3, wanted: 4 });
  expect(ratios(score).precision).toBeCloseTo(2 / 3);
  expect(ratios(score).recall).toBe(0.5);
  expect(ratios({ right: 0, given: 0, wanted: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
});
