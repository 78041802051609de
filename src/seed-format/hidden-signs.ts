import type { Offset, Span } from '../model/span.ts';

/** Signs that nobody sees, by name. */
const invisible: Readonly<Record<string, string>> = {
  '\u00ad': 'a soft hyphen',
  '\u034f': 'a combining grapheme joiner',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a left-to-right mark',
  '\u200f': 'a right-to-left mark',
  '\u2060': 'a word joiner',
  '\ufeff': 'a byte order mark',
};

/** Where words stand that differ from a text only in signs that are hard to see. */
export type HiddenDifference = {
  readonly span: Span;
  /** What the first of those signs is, and where: `the text has a soft hyphen (U+00AD) in …`. */
  readonly clause: string;
};

/**
 * Looks for words in a text whatever soft hyphens, zero-width signs, accents written as signs
 * of their own and hyphens at the end of a line either of them has; null where they do not
 * stand in it even so.
 */
export function hiddenDifference(text: string, words: string): HiddenDifference | null {
  const folded = withoutHidden(text);
  const wanted = withoutHidden(words).letters.trim();
  const at = wanted === '' ? -1 : folded.letters.indexOf(wanted);
  if (at === -1) return null;
  const start = folded.starts[at] ?? 0;
  const end = folded.ends[at + wanted.length - 1] ?? text.length;
  const clause = firstHidden(text.slice(start, end), words.trim());
  return clause === null ? null : { span: { start, end }, clause };
}

/** The letters of a text without what is hard to see, and where each of them stands. */
function withoutHidden(text: string): {
  readonly letters: string;
  readonly starts: readonly Offset[];
  readonly ends: readonly Offset[];
} {
  const letters: string[] = [];
  const starts: Offset[] = [];
  const ends: Offset[] = [];
  const put = (units: string, start: Offset, end: Offset) => {
    for (const unit of units.split('')) {
      letters.push(unit);
      starts.push(start);
      ends.push(end);
    }
  };
  for (const { index, 0: piece, groups } of text.matchAll(pieces)) {
    const end = index + piece.length;
    if (groups?.hidden !== undefined || groups?.broken !== undefined) continue;
    if (groups?.space !== undefined) put(' ', index, end);
    else put(piece.normalize('NFD'), index, end);
  }
  return { letters: letters.join(''), starts, ends };
}

const pieces =
  /(?<hidden>(?:\u034f|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff])+)|(?<broken>(?<=\p{L})[-‐]\s*[\r\n]\s*(?=\p{Ll}))|(?<space>\s+)|./gsu;

/** A sign of either that the other lacks, or another way to write a letter; null where there is none. */
function firstHidden(passage: string, words: string): string | null {
  let [there, here] = [0, 0];
  while (there < passage.length || here < words.length) {
    const [sign, given] = [passage.charAt(there), words.charAt(here)];
    const [space, gap] = [/^\s+/.exec(passage.slice(there)), /^\s+/.exec(words.slice(here))];
    if (space !== null && gap !== null) {
      there += space[0].length;
      here += gap[0].length;
      continue;
    }
    if (sign === given) {
      there += 1;
      here += 1;
      continue;
    }
    if (isHidden(sign))
      return `the text has ${nameOf(sign)} in "${wordAt(passage, there)}", which these words lack`;
    if (isHidden(given))
      return `these words have ${nameOf(given)} in "${wordAt(words, here)}", which the text lacks`;
    if (/[-‐]/.test(sign) && /^.\s*[\r\n]/s.test(passage.slice(there)))
      return `the text breaks "${wordAt(words, here)}" at the end of a line, with ${nameOf(sign)}`;
    if (/[-‐]/.test(given) && /^.\s*[\r\n]/s.test(words.slice(here)))
      return `these words break "${wordAt(passage, there)}" at the end of a line, with ${nameOf(given)}`;
    return accentClause(passage, there, words, here);
  }
  return null;
}

function accentClause(passage: string, there: Offset, words: string, here: Offset): string {
  const [letter, written] = [letterAt(passage, there), letterAt(words, here)];
  const word = wordAt(passage, there).normalize('NFC');
  return `the text writes "${letter.normalize('NFC')}" in "${word}" as ${codePointsOf(letter)}, these words as ${codePointsOf(written)}`;
}

/** The letter at an offset, or around it, with the accents that follow it. */
function letterAt(text: string, at: Offset): string {
  const from = /\p{M}/u.test(text.charAt(at)) ? at - 1 : at;
  return /^.\p{M}*/su.exec(text.slice(from))?.[0] ?? '';
}

function isHidden(sign: string): boolean {
  return sign in invisible || /^[\u202a-\u202e\u2061-\u2064\u2066-\u2069]$/.test(sign);
}

function nameOf(sign: string): string {
  const name = invisible[sign] ?? (/[-‐]/.test(sign) ? 'a hyphen' : 'an invisible sign');
  return `${name} (${codePointsOf(sign)})`;
}

function codePointsOf(signs: string): string {
  return Array.from(
    signs,
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');
}

/** The word in which an offset stands, without the signs that nobody sees. */
function wordAt(text: string, at: Offset): string {
  const before = /\S*$/.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at))?.[0] ?? '';
  return Array.from(before + after)
    .filter((sign) => !isHidden(sign))
    .join('')
    .replace(/^[\p{P}]+|[\p{P}]+$/gu, '');
}
