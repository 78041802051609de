import SearchableMap from 'minisearch/SearchableMap';
import { wordsIn } from './words.ts';

/** A word and how it is written where it first stands: `chagos`, `Chagos`. */
export type SpeltWord = {
  readonly plain: string;
  readonly spelling: string;
  /** Said around the document rather than in it: it counts where no document says the word. */
  readonly around?: boolean;
};

/** The words of a text as they are found, and as they are written there. */
export function speltWords(text: string): readonly SpeltWord[] {
  return wordsIn(text).map(({ plain, start, end }) => ({
    plain,
    spelling: text.slice(start, end).replace(/['’ʼ]s$/i, ''),
  }));
}

type Posting = {
  readonly spelling: string;
  /** The numbers of the documents it stands in, rising. */
  readonly documents: number[];
  /** Those around which it is said. */
  readonly around: number[];
};

/** Which documents each word stands in. A document's number is its place among them, from 0. */
export type WordIndex = SearchableMap<Posting>;

export function wordIndex(documents: Iterable<Iterable<SpeltWord>>): WordIndex {
  const index: WordIndex = new SearchableMap();
  // Most words come again and again: the tree is asked once for each.
  const known = new Map<string, Posting>();
  let number = 0;
  for (const words of documents) {
    for (const { plain, spelling, around = false } of words) {
      let entry = known.get(plain);
      if (entry === undefined) {
        entry = { spelling, documents: [], around: [] };
        known.set(plain, entry);
        index.set(plain, entry);
      }
      const numbers = around ? entry.around : entry.documents;
      if (numbers.at(-1) !== number) numbers.push(number);
    }
    number += 1;
  }
  return index;
}

/**
 * The words of the index that are meant by one that was typed: those that begin with it or,
 * where none does, those it is a slip of the finger away from. What is written as it was
 * typed is never taken for another word.
 */
export function wordsMeant(index: WordIndex, typed: string): ReadonlySet<string> {
  const beginning = wordsBeginning(index, typed);
  if (beginning.size > 0 || typosAllowed(typed) === 0) return beginning;
  // Two letters apart at the least, for those that changed places.
  const near = index.fuzzyGet(typed, Math.max(2, typosAllowed(typed)));
  return new Set(
    [...near]
      .filter(([word, [, distance]]) => isMeantBy(typed, word, distance))
      .map(([word]) => word),
  );
}

/** The words of the index that begin with what was typed. */
export function wordsBeginning(index: WordIndex, typed: string): ReadonlySet<string> {
  // Of a beginning that no word has, the library gives one word without letters.
  return new Set([...index.atPrefix(typed).keys()].filter((word) => word.startsWith(typed)));
}

/** The documents in which any of these words stands; where there is none, those around which. */
export function documentsWith(index: WordIndex, words: Iterable<string>): ReadonlySet<number> {
  const entries = [...words].flatMap((word) => index.get(word) ?? []);
  const found = numbersOf(entries.map(({ documents }) => documents));
  return found.size > 0 ? found : numbersOf(entries.map(({ around }) => around));
}

/** The documents in which, or around which, a word stands. */
export function documentsNear(index: WordIndex, words: Iterable<string>): ReadonlySet<number> {
  const entries = [...words].flatMap((word) => index.get(word) ?? []);
  return numbersOf(entries.flatMap(({ documents, around }) => [documents, around]));
}

function numbersOf(lists: readonly (readonly number[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const list of lists) for (const number of list) found.add(number);
  return found;
}

/** How a word of the index is written. */
export function spellingOf(index: WordIndex, word: string): string {
  return index.get(word)?.spelling ?? word;
}

/** The words most like one that no word of the index is meant by: the nearest, then the commonest. */
export function likeliest(index: WordIndex, typed: string, most: number): readonly string[] {
  if (/\p{N}/u.test(typed) || typed.length < 3) return [];
  const reach = typed.length < 6 ? 2 : 3;
  return [...index.fuzzyGet(typed, reach)]
    .filter(([word]) => word.length > 2 && word[0] === typed[0])
    .sort(([, [a, near]], [, [b, far]]) => near - far || b.documents.length - a.documents.length)
    .slice(0, most)
    .map(([word]) => word);
}

/** How many letters may be added, left out or mistaken; none in short words and in numbers. */
function typosAllowed(typed: string): number {
  if (typed.length < 4 || /\p{N}/u.test(typed)) return 0;
  return typed.length < 8 ? 1 : 2;
}

/**
 * Whether a word can be meant by what was typed, given how many letters lie between the two.
 * First letters are seldom mistaken. Of four letters, all are needed: `Iraq` is not `Iran`.
 */
function isMeantBy(typed: string, word: string, distance: number): boolean {
  if (isSwap(typed, word)) return typosAllowed(typed) > 0;
  if (distance > typosAllowed(typed) || typed[0] !== word[0]) return false;
  return typed.length > 4 || typed.length !== word.length;
}

/** Whether two neighbouring letters changed places, the commonest slip of all. */
function isSwap(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== word[index]);
  if (at === -1 || typed.length !== [...typed].length) return false;
  return (
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2) === word.slice(at + 2)
  );
}
