import type { Offset, Span } from '../../model/span.ts';

const nextEnd = /[\n\r\u2028\u2029]/g;
const rareEnds = ['\r', '\u2028', '\u2029'] as const;

/**
 * The line of a text, which is a paragraph, in which an offset stands; without its end. Looks
 * no further than that line, since each quote of a long text asks for its own.
 */
export function lineAround(text: string, at: Offset): Span {
  // Between the two characters of a Windows line end the next line has begun.
  const from = text.charAt(at - 1) === '\r' && text.charAt(at) === '\n' ? at + 1 : at;
  let start = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  for (const end of rareEnds) start += text.slice(start, from).lastIndexOf(end) + 1;
  nextEnd.lastIndex = from;
  return { start, end: nextEnd.exec(text)?.index ?? text.length };
}
