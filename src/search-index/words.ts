import type { Offset } from '../model/span.ts';

/** A word of a text: where it stands, and the plainest form of it, by which it is found. */
export type Word = { readonly start: Offset; readonly end: Offset; readonly plain: string };

/**
 * A form by which words of a text are found. Words have places, counted from 0; a form begins at
 * a place and takes up one or, where it joins words that a line end has parted, several.
 */
export type WordForm = Word & { readonly place: number; readonly places: number };

/** Written without spaces between words: each sign counts as a word of its own. */
const spaceless = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}]\\p{M}*';
/** `U.S`, `J.D`: letters with full stops between, to be found as `us` and `jd`. */
const initials = '\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}\\p{N}])';
/**
 * Signs that are not seen and part no word: soft hyphens, joiners, marks of direction, variation
 * selectors. The zero-width space is none of them, since it may stand for a space.
 */
const invisible =
  '\\u00ad\\u034f\\u061c\\u180b-\\u180f\\u200c-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff';
const plainWord = `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}${invisible}]*(?:['’ʼ][\\p{L}\\p{M}\\p{N}${invisible}]+)*`;
const word = new RegExp(`${initials}|${spaceless}|${plainWord}`, 'gu');
const invisibleSigns = new RegExp(`[${invisible}]+`, 'gu');
const unseenEnd = new RegExp(`['’ʼ${invisible}]+$`, 'u');

/** The same for texts of plain letters, which most are: five times as fast. */
const plainLetters = /^[\n\r\x20-\x7e‘’“”–—…£\u00a0]*$/;
const wordOfPlainText = /[a-z](?:\.[a-z])+(?![a-z0-9])|[a-z0-9]+(?:['’][a-z0-9]+)*/gi;

/**
 * The words of a text, in its order. Hyphens and dashes part words: `45-minute` is two.
 */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  const isPlain = plainLetters.test(text);
  for (const { index, 0: written } of text.matchAll(isPlain ? wordOfPlainText : word)) {
    const found = isPlain ? written : written.replace(unseenEnd, '');
    const plain = plainForm(found);
    if (plain !== '') words.push({ start: index, end: index + found.length, plain });
  }
  return words;
}

/** A hyphen at the end of a line, with the margin of the next one; or a space without width. */
const joint =
  /^(?:[-\u00ad\u2010\u2011][\u200b\ufeff]*[ \t\u00a0]*(?:\r\n|[\n\r\f\v\u0085\u2028\u2029])[ \t\u00a0>\u200b\ufeff]*|\u200b+)$/;
/** Whether a text may have a joint at all. */
const someJoint =
  /[-\u00ad\u2010\u2011][\u200b\ufeff]*[ \t\u00a0]*[\n\r\f\v\u0085\u2028\u2029]|\u200b/;

const someApostrophe = /['’ʼ]/;

/** Shorter parts of a word with apostrophes, such as the `ll` of `we’ll`, are no words. */
const MIN_PART_LETTERS = 3;

/**
 * Every form by which the words of a text are found, by their places. Beside the words as they
 * are written these are
 * - the joined form where a hyphen ends a line: `cooper-⏎ation` is `cooper`, `ation` and
 *   `cooperation`, since no reader can tell by the text alone whether the hyphen was there
 *   before the line was broken;
 * - what follows an apostrophe: `O’Brien` is `obrien` and `brien`.
 */
export function wordForms(text: string): readonly WordForm[] {
  const words = wordsIn(text);
  const hasApostrophes = someApostrophe.test(text);
  const hasJoints = someJoint.test(text);
  const forms: WordForm[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (word === undefined) break;
    const { start, end, plain } = word;
    forms.push({ start, end, plain, place, places: 1 });
    if (hasApostrophes) {
      for (const part of partsAfterApostrophes(text, word)) {
        forms.push({ ...part, place, places: 1 });
      }
    }
    const joined = hasJoints ? joinedFrom(text, words, place) : null;
    if (joined !== null) forms.push(joined);
  }
  return forms;
}

/** The form that joins the word at a place with those that go on from it; null where none does, or it goes on itself. */
function joinedFrom(text: string, words: readonly Word[], place: number): WordForm | null {
  if (isJoined(text, words[place - 1], words[place])) return null;
  let last = place;
  while (isJoined(text, words[last], words[last + 1])) last += 1;
  const [first, end] = [words[place], words[last]];
  if (last === place || first === undefined || end === undefined) return null;
  const plain = words.slice(place, last + 1).reduce((whole, each) => whole + each.plain, '');
  return { start: first.start, end: end.end, plain, place, places: last - place + 1 };
}

function isJoined(text: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return (
    joint.test(text.slice(before.end, after.start)) &&
    /\p{L}\p{M}*$/u.test(text.slice(before.start, before.end)) &&
    /^\p{L}/u.test(text.slice(after.start, after.end))
  );
}

function partsAfterApostrophes(text: string, { start, end, plain }: Word): readonly Word[] {
  const written = text.slice(start, end);
  if (!someApostrophe.test(written)) return [];
  const parts: Word[] = [];
  for (const match of written.matchAll(/(?<=['’ʼ])[^'’ʼ]+/g)) {
    const from = start + match.index;
    const part = { start: from, end: from + match[0].length, plain: plainForm(match[0]) };
    if (part.plain.length < MIN_PART_LETTERS || part.plain === plain) continue;
    if (!parts.some((other) => other.plain === part.plain)) parts.push(part);
  }
  return parts;
}

/** How a form is written where it stands, for a reader: `Chagos` for the `chagos` of “Chagos’s”. */
export function spellingIn(text: string, { start, end, places }: WordForm): string {
  const written = text.slice(start, end).replace(invisibleSigns, '');
  const whole = places === 1 ? written : written.replace(/[-\u2010\u2011]?[\s>\u200b]+/gu, '');
  return whole.replace(/['’ʼ]s$/i, '');
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
 * A word without case, accents, apostrophes, full stops, signs that are not seen and the `’s` of
 * possession: `Côte’s` is `cote`, `U.S` is `us`.
 */
export function plainForm(text: string): string {
  if (/^[a-z0-9]+$/i.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(invisibleSigns, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʼ.]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => otherLetters[letter] ?? letter)
    .normalize('NFC');
}
