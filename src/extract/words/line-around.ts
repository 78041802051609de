import type { Offset, Span } from '../../model/span.ts';

const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

/** The line of a text, which is a paragraph, in which an offset stands; without its end. */
export function lineAround(text: string, at: Offset): Span {
  let start = 0;
  for (const { index, 0: end } of text.matchAll(lineEnd)) {
    if (index >= at) return { start, end: index };
    start = index + end.length;
  }
  return { start, end: text.length };
}
