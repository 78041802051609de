import {
  type AnalysedSentence,
  analyseSentences,
} from '../../src/extract/clauses/analysed-sentence.ts';
import { readDates } from '../../src/extract/dates/read-dates.ts';
import { readNames } from '../../src/extract/names/read-names.ts';
import type { Registers } from '../../src/extract/registers.ts';
import { readSentences } from '../../src/extract/segment/sentences.ts';
import { tokensBySentence } from '../../src/extract/segment/tokens.ts';

const nobody: Registers = { actors: [], issues: [] };

/** The sentences of a plain text of Tuesday, 28 January 2025, with all that is read from their words. */
export function readAnalysed(text: string): readonly AnalysedSentence[] {
  const sentences = readSentences(text, []);
  const dates = readDates(text, sentences, '2025-01-28');
  const tokens = tokensBySentence(sentences, dates);
  const { mentions } = readNames(sentences, tokens, nobody, '2025-01-28');
  return analyseSentences(sentences, tokens, mentions);
}

/** The names of everybody whom a text names, by mention; registers may know them. */
export function namesIn(text: string, registers = nobody): readonly string[] {
  const sentences = readSentences(text, []);
  const tokens = tokensBySentence(sentences, readDates(text, sentences, '2025-01-28'));
  const { mentions, actors } = readNames(sentences, tokens, registers, '2025-01-28');
  return mentions
    .flat()
    .filter(({ kind }) => kind === 'person' || kind === 'office')
    .map(({ id }) => actors.get(id)?.name ?? id);
}
