import {
  documentsMeeting,
  type IndexParts,
  likeliestWords,
  numbering,
  type OtherWords,
  searchAmong,
  type TermWords,
  takenFor,
  visitMatches,
  wordsOfTerm,
} from './index-terms.ts';
import { readQuery } from './query.ts';
import type { Search } from './word-meaning.ts';

/** What a query means among the words of the events, and which events meet it. */
export type IndexedAnswer = {
  readonly search: Search;
  /** 1 for each event that meets it, by its number in the index; null where it asks for nothing. */
  readonly found: Uint8Array | null;
  readonly taken: readonly OtherWords[];
  /** For each word that no event says, those that may have been meant. */
  readonly likeliest: readonly OtherWords[];
};

/** The words by which events are found. */
const eventKinds = ['events', 'titles'] as const;

export async function searchIndexedEvents(
  parts: IndexParts,
  typed: string,
): Promise<IndexedAnswer> {
  const search = await searchAmong(parts, readQuery(typed), eventKinds);
  const [taken, others] = await Promise.all([
    takenFor(parts, search),
    likeliestWords(parts, search, eventKinds),
  ]);
  let found: Uint8Array | null = null;
  for (const terms of search) {
    const { size } = numbering(parts, 'events');
    const met = new Uint8Array(size);
    for (const term of terms) {
      add(met, await eventsMeeting(parts, await wordsOfTerm(parts, term)));
    }
    found = found === null ? met : both(found, met);
  }
  return { search, found, taken, likeliest: others };
}

/** The events that say a term; where none does, those of the sources that are called so. */
async function eventsMeeting(parts: IndexParts, words: TermWords): Promise<Uint8Array> {
  const within = documentsMeeting(parts, words, 'events');
  if (within.includes(1)) return within;
  const titles = documentsMeeting(parts, words, 'titles');
  if (!titles.includes(1)) return within;
  const { bases: titleBases } = numbering(parts, 'titles');
  const { bases: rowBases } = numbering(parts, 'events');
  for (const [at, part] of parts.entries()) {
    const base = titleBases[at] ?? 0;
    const mask = titles.subarray(base, base + part.head.sources);
    for (const { firstSource, rows } of await part.sourcesWith({ of: 'sources', mask })) {
      for (const [offset, ofSource] of rows.entries()) {
        if (mask[firstSource + offset] !== 1) continue;
        for (const row of ofSource) within[(rowBases[at] ?? 0) + row] = 1;
      }
    }
  }
  return within;
}

function add(mask: Uint8Array, more: Uint8Array): void {
  for (let at = 0; at < mask.length; at += 1) if (more[at] === 1) mask[at] = 1;
}

function both(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((value, at) => value & (other[at] ?? 0));
}

/** The paragraphs that were found, in the order in which they are shown, as one column a fact. */
export type FoundParagraphs = {
  readonly search: Search;
  /** The number of the source, those of each part of the index after those of the part before. */
  readonly source: Uint32Array;
  /** From 1, as quotes are numbered. */
  readonly number: Uint32Array;
  readonly start: Uint32Array;
  readonly length: Uint32Array;
  /** 1 where an event that is shown quotes one of the words found. */
  readonly quoted: Uint8Array;
};

/** Which of the sources are searched, and which of the events are shown: 1 for each. */
export type Admitted = { readonly sources: Uint8Array; readonly events: Uint8Array };

/** Texts shorter than this count as long, so that a heading with the word is not above all else. */
const SHORT_TEXT_CHARACTERS = 600;

/**
 * The paragraphs in which a query is met: those first of which the events shown quote no found
 * word, then those in which it is said oftener for their length, then in the order of the sources.
 */
export async function searchIndexedParagraphs(
  parts: IndexParts,
  typed: string,
  admitted: Admitted,
): Promise<FoundParagraphs> {
  const search = await searchAmong(parts, readQuery(typed), ['paragraphs']);
  const terms = await Promise.all(
    search.map((group) => Promise.all(group.map((term) => wordsOfTerm(parts, term)))),
  );
  let met: Uint8Array | null = null;
  for (const group of terms) {
    const ofGroup = new Uint8Array(numbering(parts, 'paragraphs').size);
    for (const words of group) add(ofGroup, documentsMeeting(parts, words, 'paragraphs'));
    met = met === null ? ofGroup : both(met, ofGroup);
  }
  if (met === null || !met.includes(1)) return columnsOf(search, []);
  const matches = collectMatches(parts, terms.flat(), met);
  const found: FoundParagraph[] = [];
  const paragraphBases = numbering(parts, 'paragraphs').bases;
  const sourceBases = numbering(parts, 'titles').bases;
  const rowBases = numbering(parts, 'events').bases;
  for (const [at, part] of parts.entries()) {
    const base = paragraphBases[at] ?? 0;
    const mask = met.subarray(base, base + part.head.paragraphs);
    for (const { firstParagraph, paragraphs } of await part.sourcesWith({
      of: 'paragraphs',
      mask,
    })) {
      for (const [offset, paragraph] of paragraphs.entries()) {
        const document = firstParagraph + offset;
        const source = (sourceBases[at] ?? 0) + paragraph.source;
        if (mask[document] !== 1 || admitted.sources[source] !== 1) continue;
        const spans = mergedMatches(matches, base + document);
        const { number, start, length, quotes } = paragraph;
        found.push({
          source,
          number,
          start,
          length,
          quoted: isQuoted(
            spans,
            quotes,
            (row) => admitted.events[(rowBases[at] ?? 0) + row] === 1,
          ),
          weight: spans.length / Math.sqrt(length + SHORT_TEXT_CHARACTERS),
        });
      }
    }
  }
  found.sort((a, b) => Number(a.quoted) - Number(b.quoted) || b.weight - a.weight);
  return columnsOf(search, found);
}

type FoundParagraph = {
  readonly source: number;
  readonly number: number;
  readonly start: number;
  readonly length: number;
  readonly quoted: boolean;
  readonly weight: number;
};

function columnsOf(search: Search, found: readonly FoundParagraph[]): FoundParagraphs {
  return {
    search,
    source: Uint32Array.from(found, ({ source }) => source),
    number: Uint32Array.from(found, ({ number }) => number),
    start: Uint32Array.from(found, ({ start }) => start),
    length: Uint32Array.from(found, ({ length }) => length),
    quoted: Uint8Array.from(found, ({ quoted }) => Number(quoted)),
  };
}

/** Where terms are met, by document: those of document `d` from `offsets[d]` to `offsets[d + 1]`. */
type Matches = {
  readonly offsets: Uint32Array;
  /** The first place of each, and the one after its last. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
};

function collectMatches(
  parts: IndexParts,
  terms: readonly TermWords[],
  among: Uint8Array,
): Matches {
  const offsets = new Uint32Array(among.length + 1);
  const seen: number[] = [];
  for (const words of terms) {
    visitMatches(parts, words, 'paragraphs', among, (document, from, to) => {
      seen.push(document, from, to);
      offsets[document + 1] = (offsets[document + 1] ?? 0) + 1;
    });
  }
  for (let document = 0; document < among.length; document += 1) {
    offsets[document + 1] = (offsets[document + 1] ?? 0) + (offsets[document] ?? 0);
  }
  const next = offsets.slice();
  const count = seen.length / 3;
  const matches = { offsets, from: new Uint32Array(count), to: new Uint32Array(count) };
  for (let at = 0; at < seen.length; at += 3) {
    const document = seen[at] ?? 0;
    const place = next[document] ?? 0;
    matches.from[place] = seen[at + 1] ?? 0;
    matches.to[place] = seen[at + 2] ?? 0;
    next[document] = place + 1;
  }
  return matches;
}

type PlaceSpan = { readonly from: number; readonly to: number };

/** Where a document says what was searched for; what overlaps is one. */
function mergedMatches({ offsets, from, to }: Matches, document: number): readonly PlaceSpan[] {
  const spans: PlaceSpan[] = [];
  for (let at = offsets[document] ?? 0; at < (offsets[document + 1] ?? 0); at += 1) {
    spans.push({ from: from[at] ?? 0, to: to[at] ?? 0 });
  }
  spans.sort((a, b) => a.from - b.from);
  const merged: PlaceSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last === undefined || span.from >= last.to) merged.push(span);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return merged;
}

function isQuoted(
  spans: readonly PlaceSpan[],
  quotes: readonly number[],
  isShown: (row: number) => boolean,
): boolean {
  for (let at = 0; at < quotes.length; at += 3) {
    const [row = 0, first = 0, last = 0] = [quotes[at], quotes[at + 1], quotes[at + 2]];
    if (isShown(row) && spans.some(({ from, to }) => from <= last && first < to)) return true;
  }
  return false;
}
