import search from 'approx-string-match';
import { firstWords, lastWords } from '../extract/words/cut-words.ts';
import type { Span } from '../model/span.ts';
import { findWords } from './find-words.ts';
import { hiddenDifference } from './hidden-signs.ts';
import type { ZonedText } from './source-text.ts';

/** What to say of words that do not stand in a text: what stands there instead, and where they part. */
export function explainMissingWords(
  { name, text }: Pick<ZonedText, 'name' | 'text'>,
  words: string,
): string {
  const fact = `"${shortenPassage(words)}" does not stand in ${name}`;
  const remedy = 'Paste the words as they stand there';
  const wrong = words.length > MAX_COMPARED_UNITS ? aroundFirstSlip(text, words) : words;
  if (wrong !== words) return explainMissingWords({ name, text }, wrong);
  const hidden = hiddenDifference(text, words);
  if (hidden !== null) {
    const { span, clause } = hidden;
    return `${fact}. The nearest passage is "${shortenPassage(text.slice(span.start, span.end))}"; ${clause}. ${remedy}.`;
  }
  const span = interruptedPassage(text, words) ?? nearestPassage(text, words);
  if (span === null) return `${fact}, nor anything like it. ${remedy}.`;
  const passage = text.slice(span.start, span.end);
  const difference = firstDifference(passage, words);
  const clause = difference === null ? '' : `; ${difference.clause}`;
  return `${fact}. The nearest passage is "${shortenPassage(passage, difference?.at)}"${clause}. ${remedy}.`;
}

/** Longer words are compared around their first slip alone: the time goes with the square of them. */
const MAX_COMPARED_UNITS = 2000;
/** Words before the first slip, and after it, that tell where it is. */
const SLIP_CONTEXT_WORDS = 25;

/** The part of long words in which they first part from the text. */
function aroundFirstSlip(text: string, words: string): string {
  const pieces = words.trim().split(/\s+/);
  let [stands, fails] = [0, pieces.length];
  while (fails - stands > 1) {
    const middle = Math.floor((stands + fails) / 2);
    if (findWords(text, pieces.slice(0, middle).join(' ')).length > 0) stands = middle;
    else fails = middle;
  }
  return pieces
    .slice(Math.max(0, stands - SLIP_CONTEXT_WORDS), stands + SLIP_CONTEXT_WORDS)
    .join(' ')
    .slice(0, MAX_COMPARED_UNITS);
}

/** More code units than these between two parts of a quote are no header or footer of a page. */
const MAX_INTERRUPTION_UNITS = 400;
/** Fewer words than these on one side of an interruption stand in many a place. */
const MIN_PART_WORDS = 2;
/** So many words an interruption may share with what it interrupts. */
const MAX_SHARED_WORDS = 8;

/**
 * The passage in which words stand that something interrupts, such as the header of a page;
 * null where they do not stand in two parts near each other.
 */
function interruptedPassage(text: string, words: string): Span | null {
  const pieces = words.trim().split(/\s+/);
  const joined = (from: number, to: number) => pieces.slice(from, to).join(' ');
  // The beginning that stands in the text is as long as it can be, and so the rest is short; it is
  // halved in on, for of what stands in the text each beginning does.
  let [first, beyond] = [0, pieces.length - MIN_PART_WORDS + 1];
  while (beyond - first > 1) {
    const middle = Math.floor((first + beyond) / 2);
    if (findWords(text, joined(0, middle)).length > 0) first = middle;
    else beyond = middle;
  }
  // What interrupts may begin with the words that the quote goes on with.
  const least = Math.max(MIN_PART_WORDS, first - MAX_SHARED_WORDS);
  for (let count = first; count >= least; count -= 1) {
    const heads = findWords(text, joined(0, count));
    const tails = findWords(text, joined(count, pieces.length));
    const near = tails.flatMap((tail) => {
      const head = heads.findLast(({ end }) => end <= tail.start);
      if (head === undefined || tail.start - head.end > MAX_INTERRUPTION_UNITS) return [];
      return [{ start: head.start, end: tail.end }];
    });
    const [shortest] = near.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    if (shortest !== undefined) return shortest;
  }
  return null;
}

/** Words that differ in more than this share of their characters are not the same words misquoted. */
const MAX_ERROR_SHARE = 0.4;

/**
 * The passage that is most like words which do not stand in the text, in whole words;
 * null where none is like them.
 */
function nearestPassage(text: string, words: string): Span | null {
  const plainText = withPlainSpaces(text);
  const plainWords = withPlainSpaces(words);
  // Those it finds are all equally near.
  const [best] = search(plainText, plainWords, Math.floor(plainWords.length * MAX_ERROR_SHARE));
  if (best === undefined) return null;
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, best.start))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(best.end))?.[0] ?? '';
  return { start: best.start - before.length, end: best.end + after.length };
}

/** The same length, so that offsets stay. */
function withPlainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}

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

const lettersOnly = /^[\p{L}\p{N}]$/u;

/** Names signs by number, since a curly and a straight apostrophe look alike in some fonts. */
function codePoints(expected = '', given = ''): string {
  const there = Array.from(expected);
  const here = Array.from(given);
  const index = there.findIndex((character, position) => character !== here[position]);
  const [character, wrong] = [there[index], here[index]];
  if (character === undefined || wrong === undefined) return '';
  if (lettersOnly.test(character) || lettersOnly.test(wrong)) return '';
  return ` (${codePoint(character)}, not ${codePoint(wrong)})`;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Code units on each side of the point: a message should still fit in two lines. */
const MAX_CONTEXT_UNITS = 50;

/** A passage in one line, cut between words to what stands around a point of it. */
export function shortenPassage(passage: string, around = 0): string {
  const before = passage.slice(0, around);
  const after = passage.slice(around);
  const [start, end] = [lastWords(before, MAX_CONTEXT_UNITS), firstWords(after, MAX_CONTEXT_UNITS)];
  const [cutBefore, cutAfter] = [start.length < before.length, end.length < after.length];
  const line = `${start}${end}`.replace(/\s+/g, ' ').trim();
  return `${cutBefore ? '… ' : ''}${line}${cutAfter ? ' …' : ''}`;
}
