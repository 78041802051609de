import type { TimelineEvent } from '../model/event.ts';
import type { SourceHead } from '../model/source.ts';
import type { Timeline } from '../model/timeline.ts';
import { isWholeSource } from '../model/whole-source.ts';
import {
  type ByteWriter,
  byteWriter,
  writeBytes,
  writeNumber,
  writeString,
  writtenBytes,
} from './bytes.ts';
import { eventFields, sourceFields } from './event-fields.ts';
import {
  type DocumentKind,
  documentKinds,
  INDEX_VERSION,
  type IndexHead,
  placeCode,
  shardFile,
  spellings,
} from './index-format.ts';
import { type SearchParagraph, searchParagraphs } from './search-paragraphs.ts';
import { spellingIn, type WordForm, wordForms } from './words.ts';

/** A search index: its head, and its other files by name, not compressed. */
export type SearchIndexFiles = {
  readonly head: IndexHead;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** What of a timeline is indexed. A source of which only the head is there has no text to be searched. */
export type IndexedTimeline = Pick<
  Timeline<TimelineEvent>,
  'events' | 'sources' | 'actors' | 'issues'
>;

/** A shard is closed once it has so many bytes: what one word costs a reader at the most, unless it is in very many documents. */
const SHARD_BYTES = 64 * 1024;

/**
 * Indexes the events of a timeline, the titles of its sources and the paragraphs of their texts;
 * `textOf` gives a source's text, and an empty one for a source that is not to be searched.
 */
export function writeSearchIndex(
  timeline: IndexedTimeline,
  textOf: (source: SourceHead) => string,
  shardBytes = SHARD_BYTES,
): SearchIndexFiles {
  const words: WordCollector = new Map();
  const quotes = quotesBySource(timeline.events);
  collectEvents(words, timeline);
  for (const [number, source] of timeline.sources.entries()) {
    // Without events it finds none, and its words are nobody's.
    if (!quotes.has(source.id)) continue;
    const texts = sourceFields(source).map(({ text }) => formsOf(words, text));
    addDocument('titles', number, texts);
  }
  const sources = writeSources(words, timeline.sources, quotes, textOf, shardBytes);
  const shards = writeWords(words, shardBytes);
  const files = new Map<string, Uint8Array>();
  for (const [shard, { bytes }] of shards.entries()) files.set(shardFile('words', shard), bytes);
  for (const [shard, { bytes }] of sources.shards.entries()) {
    files.set(shardFile('sources', shard), bytes);
  }
  const head: IndexHead = {
    version: INDEX_VERSION,
    events: timeline.events.length,
    sources: timeline.sources.length,
    paragraphs: sources.paragraphs,
    firstWords: shards.map(({ first }) => first),
    firstSources: sources.shards.map(({ first }) => first),
  };
  return { head, files };
}

/** Words with the documents they stand in, as they come. */
type CollectedWord = {
  readonly spelling: string;
  readonly lists: Record<DocumentKind, CollectedList | null>;
};

type CollectedList = {
  count: number;
  lastDocument: number;
  lastPlace: number;
  /** Where the code of the last place begins, to be marked as the last of its document. */
  lastCode: number;
  readonly documents: ByteWriter;
  readonly places: ByteWriter;
};

type WordCollector = Map<string, CollectedWord>;

/** A text with the forms of its words, and what has been collected of each. */
type FormedText = {
  readonly forms: readonly WordForm[];
  readonly words: readonly CollectedWord[];
};

function formsOf(words: WordCollector, text: string): FormedText {
  const forms = wordForms(text);
  return { forms, words: forms.map((form) => collectedWord(words, text, form)) };
}

function collectedWord(words: WordCollector, text: string, form: WordForm): CollectedWord {
  const before = words.get(form.plain);
  if (before !== undefined) return before;
  const lists = { events: null, titles: null, paragraphs: null };
  const word = { spelling: spellingIn(text, form), lists };
  words.set(form.plain, word);
  return word;
}

function collectEvents(words: WordCollector, timeline: IndexedTimeline): void {
  const fieldsOf = eventFields(timeline);
  // Names, offices and issues come again with every event.
  const known = new Map<string, FormedText>();
  for (const [row, event] of timeline.events.entries()) {
    const texts = fieldsOf(event).map(({ kind, text }) => {
      if (kind === 'title' || kind === 'quote') return formsOf(words, text);
      const formed = known.get(text) ?? formsOf(words, text);
      known.set(text, formed);
      return formed;
    });
    addDocument('events', row, texts);
  }
}

/** Adds a document, whose number is higher than those before; a phrase reaches over no two of its texts. */
function addDocument(kind: DocumentKind, document: number, texts: readonly FormedText[]): void {
  let base = 0;
  for (const { forms, words } of texts) {
    for (let at = 0; at < forms.length; at += 1) {
      const [form, word] = [forms[at], words[at]];
      if (form === undefined || word === undefined) continue;
      word.lists[kind] ??= emptyList();
      addPlace(word.lists[kind], document, base + form.place, form.places);
    }
    base += (forms.at(-1)?.place ?? -1) + 2;
  }
}

function emptyList(): CollectedList {
  const numbers = { count: 0, lastDocument: 0, lastPlace: 0, lastCode: 0 };
  return { ...numbers, documents: byteWriter(), places: byteWriter() };
}

function addPlace(list: CollectedList, document: number, place: number, places: number): void {
  if (list.count === 0 || document !== list.lastDocument) {
    closeDocument(list);
    writeNumber(list.documents, document - list.lastDocument);
    list.count += 1;
    list.lastDocument = document;
    list.lastPlace = 0;
  }
  list.lastCode = list.places.length;
  const several = places > 1 ? placeCode.several : 0;
  writeNumber(list.places, (place - list.lastPlace) * placeCode.scale + several);
  if (places > 1) writeNumber(list.places, places - 2);
  list.lastPlace = place;
}

function closeDocument({ count, places, lastCode }: CollectedList): void {
  // The lowest bits of a number are in its first byte.
  if (count > 0) places.bytes[lastCode] = (places.bytes[lastCode] ?? 0) | placeCode.last;
}

type WordShard = { readonly first: string; readonly bytes: Uint8Array };

function writeWords(words: WordCollector, shardBytes: number): readonly WordShard[] {
  const shards: WordShard[] = [];
  let entries = byteWriter(shardBytes);
  let lists = byteWriter(shardBytes);
  let [count, first, before] = [0, '', ''];
  const close = () => {
    if (count === 0) return;
    const whole = byteWriter(entries.length + lists.length + 8);
    writeNumber(whole, count);
    writeBytes(whole, writtenBytes(entries));
    writeBytes(whole, writtenBytes(lists));
    shards.push({ first, bytes: writtenBytes(whole) });
    [entries, lists] = [byteWriter(shardBytes), byteWriter(shardBytes)];
    [count, before] = [0, ''];
  };
  for (const plain of [...words.keys()].sort()) {
    const word = words.get(plain);
    if (word === undefined) continue;
    if (count === 0) first = plain;
    writeEntry(entries, plain, before, word);
    for (const kind of documentKinds) {
      const list = word.lists[kind];
      if (list === null) continue;
      writeBytes(lists, writtenBytes(list.documents));
      writeBytes(lists, writtenBytes(list.places));
    }
    count += 1;
    before = plain;
    if (entries.length + lists.length >= shardBytes) close();
  }
  close();
  return shards;
}

function writeEntry(
  entries: ByteWriter,
  plain: string,
  before: string,
  { spelling, lists }: CollectedWord,
): void {
  const shared = sharedBeginning(before, plain);
  writeNumber(entries, shared);
  writeString(entries, plain.slice(shared));
  const how = spellingCode(plain, spelling);
  writeNumber(entries, how);
  if (how === spellings.other) writeString(entries, spelling);
  for (const kind of documentKinds) {
    const list = lists[kind];
    writeNumber(entries, list?.count ?? 0);
    if (list === null) continue;
    closeDocument(list);
    writeNumber(entries, list.documents.length);
    writeNumber(entries, list.places.length);
  }
}

function spellingCode(plain: string, spelling: string): number {
  if (spelling === plain) return spellings.plain;
  if (spelling === plain.charAt(0).toUpperCase() + plain.slice(1)) return spellings.capital;
  return spelling === plain.toUpperCase() ? spellings.capitals : spellings.other;
}

/** How many code units two words begin with alike; a pair of surrogates is not parted. */
function sharedBeginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  const unit = other.charCodeAt(at - 1);
  return at > 0 && unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}

type SourceShard = { readonly first: readonly [number, number]; readonly bytes: Uint8Array };

/** What an event quotes of a source. */
type Quote = { readonly row: number; readonly start: number; readonly end: number };

function writeSources(
  words: WordCollector,
  sources: readonly SourceHead[],
  quotes: ReadonlyMap<string, readonly Quote[]>,
  textOf: (source: SourceHead) => string,
  shardBytes: number,
): { readonly shards: readonly SourceShard[]; readonly paragraphs: number } {
  const shards: SourceShard[] = [];
  let writer = byteWriter(shardBytes);
  let first: readonly [number, number] = [0, 0];
  let paragraph = 0;
  const close = (nextSource: number) => {
    if (writer.length > 0) shards.push({ first, bytes: writtenBytes(writer) });
    writer = byteWriter(shardBytes);
    first = [nextSource, paragraph];
  };
  for (const [number, source] of sources.entries()) {
    const ofSource = quotes.get(source.id) ?? [];
    const rows = [...new Set(ofSource.map(({ row }) => row))];
    writeDistances(writer, rows);
    const text = textOf(source);
    const paragraphs = searchParagraphs(text, isWholeSource(source) ? source.zones : []);
    writeNumber(writer, paragraphs.length);
    let before: SearchParagraph = { number: 0, start: 0, end: 0 };
    for (const each of paragraphs) {
      const formed = formsOf(words, text.slice(each.start, each.end));
      addDocument('paragraphs', paragraph, [formed]);
      paragraph += 1;
      writeNumber(writer, each.start - before.end);
      writeNumber(writer, each.end - each.start);
      writeNumber(writer, each.number - before.number);
      writeQuotes(writer, each, formed, ofSource, rows);
      before = each;
    }
    if (writer.length >= shardBytes) close(number + 1);
  }
  close(sources.length);
  return { shards, paragraphs: paragraph };
}

function quotesBySource(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly Quote[]> {
  const quotes = new Map<string, Quote[]>();
  for (const [row, { excerpts }] of events.entries()) {
    for (const { source, start, end } of excerpts) {
      const before = quotes.get(source);
      if (before === undefined) quotes.set(source, [{ row, start, end }]);
      else before.push({ row, start, end });
    }
  }
  return quotes;
}

/** Which places of a paragraph events quote. */
function writeQuotes(
  writer: ByteWriter,
  { start, end }: SearchParagraph,
  { forms }: FormedText,
  quotes: readonly Quote[],
  rows: readonly number[],
): void {
  const written = quotes
    .filter((quote) => quote.start < end && start < quote.end)
    .flatMap((quote) => {
      const places = forms
        // A form that joins words stands where the first of them does, also for a quote of the last.
        .filter(({ places: taken }) => taken === 1)
        .filter((form) => start + form.start < quote.end && quote.start < start + form.end)
        .map(({ place }) => place);
      const first = places[0];
      return first === undefined
        ? []
        : [[rows.indexOf(quote.row), first, (places.at(-1) ?? first) - first]];
    });
  writeNumber(writer, written.length);
  for (const numbers of written) for (const number of numbers) writeNumber(writer, number);
}

/** How many rising numbers there are, and how far each is from the one before. */
function writeDistances(writer: ByteWriter, numbers: readonly number[]): void {
  writeNumber(writer, numbers.length);
  let before = 0;
  for (const number of numbers) {
    writeNumber(writer, number - before);
    before = number;
  }
}
