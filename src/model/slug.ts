import './transliteration-at-once.ts';
import { transliterate } from './transliteration.ts';

const beyondAscii = /[\u0080-\u{10ffff}]/u;

/** Marks that most texts have, as they stand on a keyboard: for them no table of letters is needed. */
const keyboardMarks: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/[–—]/g, '-'],
  [/…/g, '...'],
  [/\u00a0/g, ' '],
];

/** How many letters of a name that cannot be spelt in ASCII go into its id. */
const MAX_SPELT_LETTERS = 12;

/**
 * A name as an id: `slug('Søren Élysée')` is `soren-elysee`. Letters beyond ASCII are
 * transliterated; a name in a script that the library does not know is spelt by the code
 * points of its first letters, so that the same name always has the same id.
 */
export function slug(name: string): string {
  const small = keyboardMarks.reduce(
    (text, [mark, key]) => text.replace(mark, key),
    name.normalize('NFC').toLowerCase(),
  );
  // Most names have nothing to transliterate, which looks for thousands of letters.
  const plain = (beyondAscii.test(small) ? transliterate(small) : small)
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain !== '') return plain;
  const letters = Array.from(name.trim()).slice(0, MAX_SPELT_LETTERS);
  return ['name', ...letters.map((letter) => (letter.codePointAt(0) ?? 0).toString(36))].join('-');
}
