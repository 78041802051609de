import type { SourceText } from '../source-text.ts';
import { firstDifference } from './first-difference.ts';
import { nearestPassage } from './nearest-passage.ts';
import { shorten } from './shorten.ts';

/** What to say of words that do not stand in a text: what stands there instead, and where they part. */
export function notThere({ name, text }: Pick<SourceText, 'name' | 'text'>, words: string): string {
  const fact = `"${shorten(words)}" does not stand in ${name}`;
  const remedy = 'Paste the words as they stand there';
  const span = nearestPassage(text, words);
  if (span === null) return `${fact}, nor anything like it. ${remedy}.`;
  const passage = text.slice(span.start, span.end);
  const difference = firstDifference(passage, words);
  const clause = difference === null ? '' : `; ${difference.clause}`;
  return `${fact}. The nearest passage is "${shorten(passage, difference?.at)}"${clause}. ${remedy}.`;
}
