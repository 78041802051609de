import type { Source } from '../model/source.ts';
import { publicationInWords } from './date-words.ts';

/** A quotation as it is pasted into a text: the words, where they stand, and the link that shows them there. */
export function quoteWithSource(words: string, source: Source, link: string): string {
  const where = [
    source.title,
    source.publisher ?? 'publisher not stated',
    publicationInWords(source.published.edtf),
  ].join(', ');
  return `“${words.trim()}”\n— ${where}. ${link}`;
}
