import type { Span } from '../../model/span.ts';
import { firstWords, lastWords } from './cut-words.ts';
import { lineAround } from './line-around.ts';

/** Code units of context on each side: enough to find a quote again, few enough to show. */
const MAX_CONTEXT_CODE_UNITS = 60;

/** What stands before and after a passage in its paragraph, cut between words. */
export function surroundings(
  text: string,
  { start, end }: Span,
): { prefix: string; suffix: string } {
  return {
    prefix: lastWords(text.slice(lineAround(text, start).start, start), MAX_CONTEXT_CODE_UNITS),
    suffix: firstWords(text.slice(end, lineAround(text, end).end), MAX_CONTEXT_CODE_UNITS),
  };
}
