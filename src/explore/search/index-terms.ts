import type { DocumentKind } from '../../search-index/index-format.ts';
import {
  type DocumentList,
  type IndexedWord,
  markDocuments,
  type SearchIndex,
  visitPlaces,
} from '../../search-index/read-index.ts';
import type { Query } from './query.ts';
import {
  beginningsOfSlips,
  hasLikeliest,
  isSlipOf,
  likeliest,
  type Search,
  type SearchTerm,
  searchFor,
  type WordMeaning,
} from './word-meaning.ts';

/**
 * What is searched: the index of what is published and, where the reader has added something,
 * one of that. Their documents are numbered through, those of the first one first.
 */
export type IndexParts = readonly SearchIndex[];

/** How many documents of a kind there are, and the number of each part's first. */
export function numbering(
  parts: IndexParts,
  kind: DocumentKind,
): { readonly size: number; readonly bases: readonly number[] } {
  const bases: number[] = [];
  let size = 0;
  for (const { head } of parts) {
    bases.push(size);
    size += { events: head.events, titles: head.sources, paragraphs: head.paragraphs }[kind];
  }
  return { size, bases };
}

/** Whether a word stands in a document of one of these kinds. */
function standsIn({ lists }: IndexedWord, kinds: readonly DocumentKind[]): boolean {
  return kinds.some((kind) => lists[kind] !== null);
}

/** What a query means among the words of documents of these kinds. */
export async function searchAmong(
  parts: IndexParts,
  query: Query,
  kinds: readonly DocumentKind[],
): Promise<Search> {
  const typed = new Set(query.flat().flatMap((term) => (term.kind === 'word' ? term.word : [])));
  const meanings = new Map(
    await Promise.all(
      [...typed].map(async (word) => [word, await meaningIn(parts, word, kinds)] as const),
    ),
  );
  return searchFor(query, (word) => meanings.get(word) ?? { kind: 'words', words: new Set() });
}

async function meaningIn(
  parts: IndexParts,
  typed: string,
  kinds: readonly DocumentKind[],
): Promise<WordMeaning> {
  const there = async (beginning: string) =>
    (await wordsOfParts(parts, beginning)).flat().filter((word) => standsIn(word, kinds));
  if ((await there(typed)).length > 0) return { kind: 'beginning', word: typed };
  const near = await Promise.all(beginningsOfSlips(typed).map(there));
  const meant = near.flat().filter(({ plain }) => isSlipOf(typed, plain));
  return { kind: 'words', words: new Set(meant.map(({ plain }) => plain)) };
}

function wordsOfParts(
  parts: IndexParts,
  beginning: string,
): Promise<readonly (readonly IndexedWord[])[]> {
  return Promise.all(parts.map((part) => part.wordsBeginning(beginning)));
}

/** For each word of a term, and for each part, the words of the index that are meant. */
export type TermWords = readonly (readonly (readonly IndexedWord[])[])[];

export function wordsOfTerm(parts: IndexParts, { words }: SearchTerm): Promise<TermWords> {
  return Promise.all(
    words.map((meaning) => {
      if (meaning.kind === 'beginning') return wordsOfParts(parts, meaning.word);
      return Promise.all(
        parts.map(async (part) => {
          const found = await Promise.all([...meaning.words].map(part.wordAs));
          return found.filter((word) => word !== null);
        }),
      );
    }),
  );
}

/** The documents of a kind that meet a term: 1 in a byte for each, numbered through. */
export function documentsMeeting(
  parts: IndexParts,
  words: TermWords,
  kind: DocumentKind,
): Uint8Array {
  const { size, bases } = numbering(parts, kind);
  const near = new Uint8Array(size).fill(1);
  for (const meant of words) {
    const marked = new Uint8Array(size);
    for (const { list, base } of listsOf(meant, kind, bases)) markDocuments(list, marked, base);
    for (let document = 0; document < size; document += 1) {
      if (marked[document] === 0) near[document] = 0;
    }
  }
  if (words.length < 2 || !near.includes(1)) return near;
  const found = new Uint8Array(size);
  visitMatches(parts, words, kind, near, (document) => {
    found[document] = 1;
  });
  return found;
}

type BasedList = { readonly list: DocumentList; readonly base: number };

function listsOf(
  meant: TermWords[number],
  kind: DocumentKind,
  bases: readonly number[],
): readonly BasedList[] {
  return meant.flatMap((ofPart, part) =>
    ofPart.flatMap(({ lists }) => {
      const list = lists[kind];
      return list === null ? [] : [{ list, base: bases[part] ?? 0 }];
    }),
  );
}

/** More places than any document has: a document and a place in it are one number. */
const PLACES = 2 ** 24;

/** Where words stand, as documents with a place in them: where each begins, and the place after its last. */
type Stretches = { readonly from: Float64Array; readonly to: Float64Array };

/**
 * Goes through all places at which a term is met in documents that `among` admits: `visit` is
 * given a document, the first place, and the one after the last.
 */
export function visitMatches(
  parts: IndexParts,
  words: TermWords,
  kind: DocumentKind,
  among: Uint8Array,
  visit: (document: number, from: number, to: number) => void,
): void {
  const [first, ...others] = words.map((meant) => stretchesOf(parts, meant, kind, among));
  if (first === undefined) return;
  const { from, to } = others.reduce(followedBy, first);
  for (const [at, begins] of from.entries()) {
    visit(Math.floor(begins / PLACES), begins % PLACES, (to[at] ?? 0) % PLACES);
  }
}

function stretchesOf(
  parts: IndexParts,
  meant: TermWords[number],
  kind: DocumentKind,
  among: Uint8Array,
): Stretches {
  const from: number[] = [];
  const to: number[] = [];
  for (const { list, base } of listsOf(meant, kind, numbering(parts, kind).bases)) {
    visitPlaces(list, (number, place, count) => {
      const document = base + number;
      if (among[document] !== 1) return;
      from.push(document * PLACES + place);
      to.push(document * PLACES + place + count);
    });
  }
  return { from: Float64Array.from(from), to: Float64Array.from(to) };
}

/** What stands in the first of two, directly followed by what stands in the other. */
function followedBy(one: Stretches, next: Stretches): Stretches {
  const before = ordered(one, 'to');
  const after = ordered(next, 'from');
  const from: number[] = [];
  const to: number[] = [];
  let first = 0;
  for (const [at, end] of before.to.entries()) {
    while (first < after.from.length && (after.from[first] ?? 0) < end) first += 1;
    for (let other = first; after.from[other] === end; other += 1) {
      from.push(before.from[at] ?? 0);
      to.push(after.to[other] ?? 0);
    }
  }
  return { from: Float64Array.from(from), to: Float64Array.from(to) };
}

/** In rising order, as the places of a single word are from the start. */
function ordered(stretches: Stretches, by: keyof Stretches): Stretches {
  const keys = stretches[by];
  if (keys.every((key, at) => at === 0 || (keys[at - 1] ?? 0) <= key)) return stretches;
  const order = Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return {
    from: Float64Array.from(order, (at) => stretches.from[at] ?? 0),
    to: Float64Array.from(order, (at) => stretches.to[at] ?? 0),
  };
}

/** A word that no event begins with, and those it was taken for or may have been meant for. */
export type OtherWords = {
  readonly typed: string;
  /** As they are written where they first stand. */
  readonly words: readonly string[];
};

/** The words of a search that were taken for others, so that a reader can be told. */
export async function takenFor(parts: IndexParts, search: Search): Promise<readonly OtherWords[]> {
  const taken: OtherWords[] = [];
  for (const { term, words } of search.flat()) {
    const [meaning] = words;
    if (term.kind !== 'word' || meaning?.kind !== 'words' || meaning.words.size === 0) continue;
    const spelt = [...meaning.words].map((word) => spellingOf(parts, word));
    taken.push({ typed: term.word, words: await Promise.all(spelt) });
  }
  return taken;
}

async function spellingOf(parts: IndexParts, plain: string): Promise<string> {
  for (const part of parts) {
    const word = await part.wordAs(plain);
    if (word !== null) return word.spelling;
  }
  return plain;
}

/** For each word of a search that is nowhere in these kinds of documents, those most like it. */
export async function likeliestWords(
  parts: IndexParts,
  search: Search,
  kinds: readonly DocumentKind[],
): Promise<readonly OtherWords[]> {
  const others = new Map<string, readonly string[]>();
  for (const term of search.flat()) {
    const typed = term.term.kind === 'word' ? [term.term.word] : term.term.words;
    const words = await wordsOfTerm(parts, term);
    for (const [at, word] of typed.entries()) {
      const isKnown = (words[at] ?? []).flat().some((each) => standsIn(each, kinds));
      if (isKnown || others.has(word) || !hasLikeliest(word)) continue;
      others.set(word, await likeliestTo(parts, word, kinds));
    }
  }
  return [...others].map(([typed, words]) => ({ typed, words }));
}

async function likeliestTo(
  parts: IndexParts,
  typed: string,
  kinds: readonly DocumentKind[],
): Promise<readonly string[]> {
  const counted = new Map<string, { plain: string; spelling: string; count: number }>();
  for (const word of (await wordsOfParts(parts, typed.charAt(0))).flat()) {
    if (!standsIn(word, kinds)) continue;
    const before = counted.get(word.plain);
    const count = (before?.count ?? 0) + (word.lists.events?.count ?? 0);
    counted.set(word.plain, {
      plain: word.plain,
      spelling: before?.spelling ?? word.spelling,
      count,
    });
  }
  return likeliest([...counted.values()], typed).map(({ spelling }) => spelling);
}
