/** The source of a pattern that finds words as they are written, white space alike. */
export function wordsPattern(words: string): string {
  const pieces = words.trim().split(/\s+/);
  return pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
}
