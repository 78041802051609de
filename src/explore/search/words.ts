import type { Offset } from '../../model/span.ts';

/** A word of a text: where it stands, and the plainest form of it, by which it is found. */
export type Word = { readonly start: Offset; readonly end: Offset; readonly plain: string };

/** Written without spaces between words: each sign counts as a word of its own. */
const spaceless = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}]\\p{M}*';
/** `U.S`, `J.D`: letters with full stops between, to be found as `us` and `jd`. */
const initials = '\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}\\p{N}])';
const plainWord = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’ʼ][\\p{L}\\p{M}\\p{N}]+)*";
const word = new RegExp(`${initials}|${spaceless}|${plainWord}`, 'gu');

/** The same for texts of plain letters, which most are: five times as fast. */
const plainLetters = /^[\n\r\x20-\x7e‘’“”–—…£\u00a0]*$/;
const wordOfPlainText = /[a-z](?:\.[a-z])+(?![a-z0-9])|[a-z0-9]+(?:['’][a-z0-9]+)*/gi;

/**
 * The words of a text, in its order. Hyphens and dashes part words: `45-minute` is two.
 */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(plainLetters.test(text) ? wordOfPlainText : word)]
    .map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      plain: plainForm(found),
    }))
    .filter(({ plain }) => plain !== '');
}

/** Letters that a reader without their keyboard writes as others, and no accent explains. */
const otherLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Of Latin, Greek and Cyrillic; the points of Hebrew and Arabic, which are seldom typed. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/**
 * A word without case, accents, apostrophes, full stops and the `’s` of possession:
 * `Côte’s` is `cote`, `U.S` is `us`.
 */
export function plainForm(text: string): string {
  if (/^[a-z0-9]+$/i.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʼ.]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => otherLetters[letter] ?? letter)
    .normalize('NFC');
}
