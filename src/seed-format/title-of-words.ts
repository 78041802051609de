import { firstWords } from '../extract/words/cut-words.ts';

/** In code units: as long as a title that machine reading writes, and what a label of the chart has room for. */
const MAX_WORDS_CODE_UNITS = 110;
const MAX_LABEL_CODE_UNITS = 40;

/**
 * A title made of the words of a text, for an event that has none of its own: `They agreed to
 * meet.` gives `They agreed to meet`, and what is cut off ends with an ellipsis.
 */
export function titleOfWords(passage: string): string {
  const words = passage.replace(/\s+/g, ' ').trim();
  const cut = firstWords(words, MAX_WORDS_CODE_UNITS).replace(/[.,;:]$/, '');
  return cut.length < words.length - 1 ? `${cut} …` : cut;
}

/** The beginning of a title, as long as the chart has room for. */
export function labelOfTitle(title: string): string {
  return firstWords(title, MAX_LABEL_CODE_UNITS);
}
