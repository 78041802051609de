/**
 * Patterns of phrases, written as prose. A space stands for the white space between two
 * words, which may be the end of a line in a wrapped text but never an empty line, and
 * `{name}` for a piece of a table, found again under that name.
 */
export type Pieces = Readonly<Record<string, string>>;

/** White space between words, bounded so that no pattern runs away over a blank page. */
const gap = '(?:[ \\t\\u00a0\\u202f]{1,3}|[ \\t]{0,2}\\r?\\n[ \\t>]{0,8})';

/**
 * Finds a phrase as whole words: `phrase('last {unit}', { unit: 'week|month' })`. A digit
 * at the end of a piece's name makes a second one of it: `{day}-{day2}`.
 */
export function phrase(source: string, pieces: Pieces = {}, flags: 'gu' | 'giu' = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${expand(source, pieces)})(?![\\p{L}\\p{N}_])`, flags);
}

/** The source of a pattern with its pieces and spaces put in; a space in `[…]` stays one. */
export function expand(source: string, pieces: Pieces): string {
  return source
    .replace(/\{([a-z]+\d?)\}/gi, (whole, name: string) => {
      const piece = pieces[name] ?? pieces[name.replace(/\d$/, '')];
      return piece === undefined ? whole : `(?<${name}>${piece})`;
    })
    .replace(/\[[^\]]*\]| /g, (piece) => (piece === ' ' ? gap : piece));
}
