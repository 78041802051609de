/**
 * Where words part from the passage they should be: the offset of that word in the
 * passage, and the clause that says so. Null where only white space differs.
 */
export function firstDifference(
  passage: string,
  words: string,
): { readonly at: number; readonly clause: string } | null {
  const there = Array.from(passage.matchAll(word));
  const here = Array.from(words.matchAll(word));
  const count = Math.max(there.length, here.length);
  for (let index = 0; index < count; index += 1) {
    const expected = there[index]?.[0];
    const given = here[index]?.[0];
    if (expected === given) continue;
    const text = expected === undefined ? 'the text ends' : `the text has "${expected}"`;
    const quote = given === undefined ? 'these words end' : `these words have "${given}"`;
    const clause = `where ${text}, ${quote}${codePoints(expected, given)}`;
    return { at: there[index]?.index ?? passage.length, clause };
  }
  return null;
}

/** A word, with the apostrophes and dashes in it, or a sign. */
const word = /[\p{L}\p{M}\p{N}\p{Pd}'’‘]+|\S/gu;

const plain = /^[\p{L}\p{N}]$/u;

/** Names signs by number, since a curly and a straight apostrophe look alike in some fonts. */
function codePoints(expected = '', given = ''): string {
  const there = Array.from(expected);
  const here = Array.from(given);
  const index = there.findIndex((character, position) => character !== here[position]);
  const [character, wrong] = [there[index], here[index]];
  if (character === undefined || wrong === undefined) return '';
  if (plain.test(character) || plain.test(wrong)) return '';
  return ` (${codePoint(character)}, not ${codePoint(wrong)})`;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
