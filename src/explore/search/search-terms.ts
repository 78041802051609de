import type { FoundSpan } from '../text/find-in-text.ts';
import type { Query, QueryTerm } from './query.ts';
import {
  documentsNear,
  documentsWith,
  spellingOf,
  type WordIndex,
  wordsBeginning,
  wordsMeant,
} from './word-index.ts';
import { type Word, wordsIn } from './words.ts';

/** A term of a query with the words of an index that can stand for each of its words. */
type SearchTerm = {
  readonly term: QueryTerm;
  /** One set a word; in a phrase they have to follow each other. */
  readonly words: readonly ReadonlySet<string>[];
};

/** What a query means among the words of an index: all of these, each by one of its terms. */
export type Search = readonly (readonly SearchTerm[])[];

export function searchFor(index: WordIndex, query: Query): Search {
  return query.map((terms) => terms.map((term) => ({ term, words: wordsFor(index, term) })));
}

function wordsFor(index: WordIndex, term: QueryTerm): readonly ReadonlySet<string>[] {
  if (term.kind === 'word') return [wordsMeant(index, term.word)];
  const last = term.words.length - 1;
  return term.words.map((word, at) =>
    term.open && at === last ? wordsBeginning(index, word) : new Set([word]),
  );
}

/** The words of each field of a document, or of each around it. */
type FieldWords = (document: number, around: boolean) => Iterable<readonly Word[]>;

/** The documents that meet a search; null where it asks for nothing. */
export function documentsMeeting(
  index: WordIndex,
  search: Search,
  fieldsOf: FieldWords,
): ReadonlySet<number> | null {
  let left: ReadonlySet<number> | null = null;
  for (const terms of search) {
    const found = new Set<number>();
    for (const term of terms) {
      for (const each of documentsMeetingTerm(index, term, fieldsOf, left)) found.add(each);
    }
    left = found;
  }
  return left;
}

function documentsMeetingTerm(
  index: WordIndex,
  term: SearchTerm,
  fieldsOf: FieldWords,
  among: ReadonlySet<number> | null,
): ReadonlySet<number> {
  const phrase = term.words.length > 1;
  let left = among;
  for (const words of term.words) {
    const found: ReadonlySet<number> = phrase
      ? documentsNear(index, words)
      : documentsWith(index, words);
    left = left === null ? found : new Set([...found].filter((each) => left?.has(each)));
  }
  if (left === null || !phrase) return left ?? new Set();
  const stands = (words: readonly Word[]) => spansOf(words, term).length > 0;
  const near = [...left];
  const within = near.filter((each) => [...fieldsOf(each, false)].some(stands));
  if (within.length > 0) return new Set(within);
  return new Set(near.filter((each) => [...fieldsOf(each, true)].some(stands)));
}

/** Where a text says what was searched for, in its order; what overlaps is one span. */
export function spansMeeting(text: string, search: Search): readonly FoundSpan[] {
  if (search.length === 0) return [];
  const words = wordsIn(text);
  const spans = search
    .flat()
    .flatMap((term) => spansOf(words, term))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: FoundSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push(span);
    else merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
  }
  return merged;
}

function spansOf(words: readonly Word[], { words: wanted }: SearchTerm): readonly FoundSpan[] {
  return words.flatMap(({ start }, at) => {
    const last = words[at + wanted.length - 1];
    const stands = wanted.every((each, place) => each.has(words[at + place]?.plain ?? ''));
    return stands && last !== undefined ? [{ start, end: last.end }] : [];
  });
}

/** A word that nothing begins with, and what it was taken for. */
type TakenFor = { readonly typed: string; readonly words: readonly string[] };

/** The words of a search that were taken for others, so that a reader can be told. */
export function takenFor(index: WordIndex, search: Search): readonly TakenFor[] {
  return search.flat().flatMap(({ term, words: [meant] }) => {
    if (term.kind !== 'word' || meant === undefined || meant.size === 0) return [];
    if ([...meant].some((word) => word.startsWith(term.word))) return [];
    return [{ typed: term.word, words: [...meant].map((word) => spellingOf(index, word)) }];
  });
}
