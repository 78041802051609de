import type { Offset, Span } from '../../model/span.ts';

/**
 * A text in which typography no longer counts, with the way back. White space of any length
 * is one space, every quotation mark `'`, every run of dashes `-`; soft hyphens and
 * zero-width characters are gone.
 */
export type FoldedText = {
  readonly folded: string;
  /** The span of the text that a span of `folded` stands for. */
  readonly spanOf: (span: Span) => Span;
  /** The first offset of `folded` that stands at this offset of the text or after it. */
  readonly foldedAt: (at: Offset) => Offset;
};

const ignorable = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const space = /\s/;
const mark = /["'`´‘’‚‛“”„‟‹›«»′″ʼ＂＇]/;
const dash = /[-‐‑‒–—―−﹘﹣－]/;

/** Folds one character: empty for one that does not count. */
function foldCharacter(character: string): string {
  if (character >= '!' && character <= '~' && !/["'`-]/.test(character)) return character;
  if (ignorable.test(character)) return '';
  if (space.test(character)) return ' ';
  if (mark.test(character)) return "'";
  return dash.test(character) ? '-' : character;
}

/** Folds a text, remembering where each of its code units went. */
export function foldText(text: string): FoldedText {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const units: string[] = [];
  let last = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = foldCharacter(text.charAt(at));
    if (character === '') continue;
    const isRun = character === last && (character === ' ' || character === '-');
    if (isRun) {
      ends[units.length - 1] = at + 1;
      continue;
    }
    starts[units.length] = at;
    ends[units.length] = at + 1;
    units.push(character);
    last = character;
  }
  const count = units.length;
  return {
    folded: units.join(''),
    spanOf: ({ start, end }) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? 0 }),
    foldedAt: (at) => {
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < at) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Words folded as a text is, without white space at their ends: what is looked for in `folded`. */
export function foldWords(words: string): string {
  return foldText(words).folded.trim();
}

/** Every place in a folded text where folded words stand; whole words hide cut ones. */
export function findFolded(folded: string, words: string): readonly Span[] {
  if (words === '') return [];
  const found: Span[] = [];
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length });
  const whole = found.filter((span) => standsWhole(folded, span));
  return whole.length > 0 ? whole : found;
}

/** Whether no word is cut at either end of a span. */
export function standsWhole(text: string, { start, end }: Span): boolean {
  return !cuts(text, start) && !cuts(text, end);
}

const letterBefore = /[\p{L}\p{M}\p{N}]$/u;
const letterAfter = /^[\p{L}\p{M}\p{N}]/u;

function cuts(text: string, at: Offset): boolean {
  return (
    letterBefore.test(text.slice(Math.max(0, at - 2), at)) &&
    letterAfter.test(text.slice(at, at + 2))
  );
}
