/**
 * The search index of a timeline, as files:
 *
 * - `index.json`, an `IndexHead`: how much there is, and which file has what;
 * - `words-N.bin`: a shard of the words, in the order of their code units. After the number of
 *   words come their entries: how many code units a word shares with the one before, the rest
 *   of it, how it is written (`spellings`), and for each kind of document in how many it
 *   stands, with the lengths of its two lists in bytes. After the entries come the lists: the
 *   documents, each as the distance from the one before; and the places in them (`placeCode`);
 * - `sources-N.bin`: a shard of the sources. Of each the rows of the events that rest on it, as
 *   distances; then its paragraphs: how far each begins after the end of the one before, its
 *   length, its number as distance, and what events quote of it: the number of the row among
 *   those of the source, the first quoted place, and how many places more.
 *
 * Numbers are those of bytes.ts. A file may be compressed by gzip.
 */

/**
 * What words stand in: the events, numbered by their rows in the timeline; what the sources are
 * called, numbered as the timeline has them; the paragraphs of their texts, numbered through.
 */
export const documentKinds = ['events', 'titles', 'paragraphs'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Another version is not read. */
export const INDEX_VERSION = 1;

export type IndexHead = {
  readonly version: typeof INDEX_VERSION;
  readonly events: number;
  readonly sources: number;
  readonly paragraphs: number;
  /** The first word of each shard of the words. */
  readonly firstWords: readonly string[];
  /** The number of the first source of each shard of the sources, and of its first paragraph. */
  readonly firstSources: readonly (readonly [source: number, paragraph: number])[];
};

export const headFile = 'index.json';

/** The name of a shard's file. */
export function shardFile(of: 'words' | 'sources', shard: number): string {
  return `${of}-${shard}.bin`;
}

/**
 * How a word is written where it first stands: as it is found, with a capital, in capitals, or
 * otherwise, which is written out.
 */
export const spellings = { plain: 0, capital: 1, capitals: 2, other: 3 } as const;

/**
 * Places in a document are written as distances from the place before in it, or from 0, times
 * four; with one bit for the last place of a document, and one for a form that takes up several
 * places, of which the number less two follows.
 */
export const placeCode = { last: 1, several: 2, scale: 4 } as const;
