import type { Query, QueryTerm } from './query.ts';

/**
 * Which words of an index stand for one of a query: all that begin with it; or these alone,
 * which may be none.
 */
export type WordMeaning =
  | { readonly kind: 'beginning'; readonly word: string }
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> };

/** A term of a query with the meaning of each of its words; in a phrase they follow each other. */
export type SearchTerm = { readonly term: QueryTerm; readonly words: readonly WordMeaning[] };

/** What a query means among the words of an index: all of these, each by one of its terms. */
export type Search = readonly (readonly SearchTerm[])[];

export function isMeant(meaning: WordMeaning, plain: string): boolean {
  return meaning.kind === 'beginning' ? plain.startsWith(meaning.word) : meaning.words.has(plain);
}

/**
 * What a query means, given the words that are meant by one that was typed: those that begin
 * with it or, where none does, those it is a slip of the finger away from. What is written as it
 * was typed is never taken for another word. In a phrase every word has to be as it was typed,
 * but for one that is still being typed.
 */
export function searchFor(query: Query, meaningOf: (typed: string) => WordMeaning): Search {
  return query.map((terms) =>
    terms.map((term) => {
      if (term.kind === 'word') return { term, words: [meaningOf(term.word)] };
      const last = term.words.length - 1;
      const words = term.words.map((word, at): WordMeaning => {
        if (term.open && at === last) return { kind: 'beginning', word };
        return { kind: 'words', words: new Set([word]) };
      });
      return { term, words };
    }),
  );
}

/** Among all words of a text or an index. */
export function meaningAmong(words: Iterable<string>, typed: string): WordMeaning {
  const all = [...words];
  if (all.some((word) => word.startsWith(typed))) return { kind: 'beginning', word: typed };
  return { kind: 'words', words: new Set(all.filter((word) => isSlipOf(typed, word))) };
}

/** Whether a word was meant by what was typed, of which no word is the beginning. */
export function isSlipOf(typed: string, word: string): boolean {
  const allowed = typosAllowed(typed);
  if (allowed === 0) return false;
  if (isSwap(typed, word)) return true;
  // First letters are seldom mistaken. Of four letters, all are needed: `Iraq` is not `Iran`.
  if (typed[0] !== word[0] || (typed.length === 4 && word.length === 4)) return false;
  return lettersApart(typed, word, allowed) <= allowed;
}

/** The words that a slip can have been meant for begin with these; none where no slip is forgiven. */
export function beginningsOfSlips(typed: string): readonly string[] {
  if (typosAllowed(typed) === 0) return [];
  const [first = '', second = ''] = typed;
  return [...new Set([first, second + first])];
}

/** The most that are offered for a word that nobody says. */
const MAX_LIKELIEST = 2;

/** Whether others are offered for a word that nobody says; `Iraq` may then be `Iran`. */
export function hasLikeliest(typed: string): boolean {
  return !/\p{N}/u.test(typed) && typed.length >= 3;
}

/** Of words with the same first letter those most like one: the nearest, then the commonest. */
export function likeliest<Word extends { readonly plain: string; readonly count: number }>(
  words: readonly Word[],
  typed: string,
): readonly Word[] {
  if (!hasLikeliest(typed)) return [];
  const reach = typed.length < 6 ? 2 : 3;
  return words
    .filter(({ plain }) => plain.length > 2 && plain[0] === typed[0])
    .map((word) => ({ word, apart: lettersApart(typed, word.plain, reach) }))
    .filter(({ apart }) => apart <= reach)
    .sort((a, b) => a.apart - b.apart || b.word.count - a.word.count)
    .slice(0, MAX_LIKELIEST)
    .map(({ word }) => word);
}

/** How many letters may be added, left out or mistaken; none in short words and in numbers. */
function typosAllowed(typed: string): number {
  if (typed.length < 4 || /\p{N}/u.test(typed)) return 0;
  return typed.length < 8 ? 1 : 2;
}

/** Whether two neighbouring letters changed places, the commonest slip of all. */
function isSwap(typed: string, word: string): boolean {
  if (typed.length !== word.length || typed === word) return false;
  let at = 0;
  while (typed[at] === word[at]) at += 1;
  return (
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2) === word.slice(at + 2)
  );
}

/**
 * How many letters have to be added, left out or changed to make one word of the other
 * (Levenshtein), in UTF-16 code units; where it is more than `most`, any number above that.
 */
function lettersApart(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    let least = row;
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      const apart = Math.min(changed, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1);
      now.push(apart);
      least = Math.min(least, apart);
    }
    if (least > most) return most + 1;
    before = now;
  }
  return before[other.length] ?? 0;
}
