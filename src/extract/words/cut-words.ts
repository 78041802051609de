/**
 * The end of a text, of at most so many code units, begun between words:
 * `lastWords('the long-standing relationship', 20)` is `relationship`.
 */
export function lastWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.length - most;
  const space = /\s\S/.exec(text.slice(cut - 1));
  const start = space === null ? wordStarts(text).find((at) => at >= cut) : cut + space.index;
  return start === undefined ? '' : text.slice(start);
}

/** The beginning of a text, of at most so many code units, ended between words. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const spaces = /^[\s\S]*\S(?=\s)/.exec(text.slice(0, most + 1));
  if (spaces !== null) return spaces[0];
  return text.slice(0, wordStarts(text).findLast((at) => at <= most) ?? 0);
}

/** Where words begin in a text that has no white space, such as Chinese; the same on every machine. */
function wordStarts(text: string): readonly number[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  return Array.from(segmenter.segment(text), ({ index }) => index);
}
