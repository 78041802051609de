/**
 * Characters that are not seen, or change how others are seen: controls but for white space, marks
 * and overrides of direction, zero-width spaces and the like, tags and lone surrogates. Joiners
 * (U+200C, U+200D) are not among them, for scripts and emoji need them; nor are the soft hyphen
 * and the variation selectors.
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/u;
const allHidden = new RegExp(hidden.source, 'gu');

/** The first such character as it is named (`U+202E`); null where there is none. */
export function hiddenCharacterIn(text: string): string | null {
  const [character] = hidden.exec(text) ?? [];
  return character === undefined ? null : `U+${codeOf(character).padStart(4, '0')}`;
}

/** The text with such characters written out, so that a terminal or a page shows them: `\u{202e}`. */
export function withHiddenShown(text: string): string {
  return text.replace(allHidden, (character) => `\\u{${codeOf(character).toLowerCase()}}`);
}

/** The text without them. */
export function withoutHidden(text: string): string {
  return text.replace(allHidden, '');
}

function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
