import { byteReader, readBytes, readNumber, readString } from './bytes.ts';
import {
  type DocumentKind,
  documentKinds,
  type IndexHead,
  placeCode,
  shardFile,
  spellings,
} from './index-format.ts';

/** A search index of which shards are read when they are needed, each once. */
export type SearchIndex = {
  readonly head: IndexHead;
  /** The words that begin with this, in the order of their code units. */
  readonly wordsBeginning: (beginning: string) => Promise<readonly IndexedWord[]>;
  readonly wordAs: (plain: string) => Promise<IndexedWord | null>;
  /** The shards of sources that have these numbers, in their order. */
  readonly sourcesWith: (numbers: NumbersOf) => Promise<readonly IndexedSources[]>;
};

/** Numbers of sources or of paragraphs, as a byte for each: 1 where it is meant. */
export type NumbersOf = { readonly of: 'sources' | 'paragraphs'; readonly mask: Uint8Array };

/** A word, how it is written where it first stands, and what it stands in. */
export type IndexedWord = {
  readonly plain: string;
  readonly spelling: string;
  readonly lists: Readonly<Record<DocumentKind, DocumentList | null>>;
};

/** The documents of a kind that have a word, and its places in them, still as bytes. */
export type DocumentList = {
  readonly count: number;
  readonly documents: Uint8Array;
  readonly places: Uint8Array;
};

/** Opens an index, whose files `read` gives by name, not compressed. */
export function openSearchIndex(
  head: IndexHead,
  read: (file: string) => Promise<Uint8Array>,
): SearchIndex {
  const wordShard = once(async (shard) => parseWords(await read(shardFile('words', shard))));
  const sourceShard = once(async (shard) => {
    const [source, paragraph] = head.firstSources[shard] ?? [0, 0];
    const [nextSource] = head.firstSources[shard + 1] ?? [head.sources];
    const bytes = await read(shardFile('sources', shard));
    return parseSources(bytes, source, paragraph, nextSource - source);
  });
  return {
    head,
    wordsBeginning: async (beginning) => {
      const shards = shardsFor(head.firstWords, beginning).map(wordShard);
      return (await Promise.all(shards)).flatMap((words) => beginningWith(words, beginning));
    },
    wordAs: async (plain) => {
      const shard = shardsFor(head.firstWords, plain)[0];
      const words = shard === undefined ? [] : await wordShard(shard);
      const word = words[placeOf(words, plain)];
      return word?.plain === plain ? word : null;
    },
    sourcesWith: async ({ of, mask }) => {
      const place = of === 'sources' ? 0 : 1;
      const shards = head.firstSources.flatMap((first, shard) => {
        const next = head.firstSources[shard + 1]?.[place] ?? head[of];
        const there = mask.subarray(first[place], next).includes(1);
        return there ? [sourceShard(shard)] : [];
      });
      return Promise.all(shards);
    },
  };
}

/** Keeps what was read; what could not be read is read anew when it is asked for again. */
function once<Value>(read: (shard: number) => Promise<Value>): (shard: number) => Promise<Value> {
  const known = new Map<number, Promise<Value>>();
  return (shard) => {
    const before = known.get(shard);
    if (before !== undefined) return before;
    const value = read(shard);
    known.set(shard, value);
    value.catch(() => known.delete(shard));
    return value;
  };
}

/** The shards in which words with this beginning can stand: the first of them begins no later than it. */
function shardsFor(firstWords: readonly string[], beginning: string): readonly number[] {
  const shards: number[] = [];
  for (const [shard, first] of firstWords.entries()) {
    const next = firstWords[shard + 1];
    const isBefore = next !== undefined && next <= beginning;
    const isBehind = first > beginning && !first.startsWith(beginning);
    if (!isBefore && !isBehind) shards.push(shard);
  }
  return shards;
}

function beginningWith(words: readonly IndexedWord[], beginning: string): readonly IndexedWord[] {
  const from = placeOf(words, beginning);
  let to = from;
  while (words[to]?.plain.startsWith(beginning)) to += 1;
  return words.slice(from, to);
}

/** The place of the first word that is not before this one. */
function placeOf(words: readonly IndexedWord[], plain: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.plain ?? '') < plain) low = middle + 1;
    else high = middle;
  }
  return low;
}

function parseWords(bytes: Uint8Array): readonly IndexedWord[] {
  const reader = byteReader(bytes);
  const count = readNumber(reader);
  const heads: { plain: string; spelling: string; sizes: number[][] }[] = [];
  let before = '';
  for (let number = 0; number < count; number += 1) {
    const plain = before.slice(0, readNumber(reader)) + readString(reader);
    const how = readNumber(reader);
    const spelling = how === spellings.other ? readString(reader) : spelt(plain, how);
    const sizes = documentKinds.map(() => {
      const documents = readNumber(reader);
      return documents === 0 ? [] : [documents, readNumber(reader), readNumber(reader)];
    });
    heads.push({ plain, spelling, sizes });
    before = plain;
  }
  return heads.map(({ plain, spelling, sizes }) => {
    const lists = sizes.map(([documents, ofDocuments = 0, ofPlaces = 0]) =>
      documents === undefined
        ? null
        : {
            count: documents,
            documents: readBytes(reader, ofDocuments),
            places: readBytes(reader, ofPlaces),
          },
    );
    const [events = null, titles = null, paragraphs = null] = lists;
    return { plain, spelling, lists: { events, titles, paragraphs } };
  });
}

function spelt(plain: string, how: number): string {
  if (how === spellings.capital) return plain.charAt(0).toUpperCase() + plain.slice(1);
  return how === spellings.capitals ? plain.toUpperCase() : plain;
}

/** Marks the documents of a list in a mask that begins at document `base`. */
export function markDocuments({ documents }: DocumentList, mask: Uint8Array, base = 0): void {
  const reader = byteReader(documents);
  let document = base;
  while (reader.at < documents.length) {
    document += readNumber(reader);
    mask[document] = 1;
  }
}

/** Goes through the places of a list: `visit` is given a document, a place in it and how many it takes up. */
export function visitPlaces(
  { documents, places }: DocumentList,
  visit: (document: number, place: number, count: number) => void,
): void {
  const ofDocuments = byteReader(documents);
  const ofPlaces = byteReader(places);
  let document = 0;
  while (ofDocuments.at < documents.length) {
    document += readNumber(ofDocuments);
    let place = 0;
    for (let isLast = false; !isLast; ) {
      const code = readNumber(ofPlaces);
      isLast = (code & placeCode.last) !== 0;
      place += Math.floor(code / placeCode.scale);
      visit(document, place, (code & placeCode.several) === 0 ? 1 : readNumber(ofPlaces) + 2);
    }
  }
}

/** Sources that follow each other, with their paragraphs. */
export type IndexedSources = {
  readonly firstSource: number;
  readonly firstParagraph: number;
  /** Of each source the rows of the events that rest on it. */
  readonly rows: readonly (readonly number[])[];
  readonly paragraphs: readonly IndexedParagraph[];
};

export type IndexedParagraph = {
  /** Of its source among all of them. */
  readonly source: number;
  /** From 1, as quotes are numbered. */
  readonly number: number;
  /** In the text of its source. */
  readonly start: number;
  readonly length: number;
  /** For each quote the row of its event, its first place and its last: three numbers. */
  readonly quotes: readonly number[];
};

function parseSources(
  bytes: Uint8Array,
  firstSource: number,
  firstParagraph: number,
  count: number,
): IndexedSources {
  const reader = byteReader(bytes);
  const rows: number[][] = [];
  const paragraphs: IndexedParagraph[] = [];
  for (let source = firstSource; source < firstSource + count; source += 1) {
    const ofSource: number[] = [];
    let row = 0;
    for (let left = readNumber(reader); left > 0; left -= 1) {
      row += readNumber(reader);
      ofSource.push(row);
    }
    rows.push(ofSource);
    let [end, number] = [0, 0];
    for (let left = readNumber(reader); left > 0; left -= 1) {
      const start = end + readNumber(reader);
      const length = readNumber(reader);
      number += readNumber(reader);
      const quotes: number[] = [];
      for (let more = readNumber(reader); more > 0; more -= 1) {
        quotes.push(ofSource[readNumber(reader)] ?? 0);
        const first = readNumber(reader);
        quotes.push(first, first + readNumber(reader));
      }
      paragraphs.push({ source, number, start, length, quotes });
      end = start + length;
    }
  }
  return { firstSource, firstParagraph, rows, paragraphs };
}
