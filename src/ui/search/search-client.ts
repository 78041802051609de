import type { AddedSource } from '../../explore/added/added-source.ts';
import { readAddress } from '../../explore/address/address.ts';
import type { Filter } from '../../explore/filter/filter.ts';
import { countFiltered } from '../../explore/filter/filter-events.ts';
import { relaxedQueries } from '../../explore/filter/relaxations.ts';
import { type AddedPart, type IndexedPage, indexedPage } from '../../explore/search/added-part.ts';
import { answerTo, keepAnswer } from '../../explore/search/answers.ts';
import type { SearchReply, SearchRequest } from '../../explore/search/search-service.ts';
import { type ParagraphsOfSources, sourcesToSearch } from '../../explore/search/source-search.ts';
import { filtered } from '../../explore/store/filter-mask.ts';
import { memoised } from '../../explore/store/memoised.ts';
import type { Timeline } from '../../model/timeline.ts';
import { startWorker } from '../base/own-worker.ts';
import workerAddress from './search.worker.ts?worker&url';

/** The timeline of the page, and what it was made of. */
export type SearchedTimeline = {
  readonly published: Timeline;
  readonly timeline: Timeline;
  readonly added: readonly AddedSource[];
};

type Waiting = {
  readonly resolve: (reply: SearchReply) => void;
  readonly reject: (error: Error) => void;
};

type Connection = {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** What the worker was last told to have been added. */
  sent: AddedPart | null;
};

/** The worker and its code are fetched when something is searched for the first time. */
let connection: Connection | null = null;
let lastNumber = 0;

function connect(): Connection {
  if (connection !== null) return connection;
  const folder = document.querySelector('meta[name="readout-search"]')?.getAttribute('content');
  const worker = startWorker(workerAddress);
  const made: Connection = { worker, waiting: new Map(), sent: null };
  post(worker, {
    kind: 'open',
    folder: new URL(folder ?? './data/search/', document.baseURI).href,
  });
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    made.waiting.get(data.number)?.resolve(data);
    made.waiting.delete(data.number);
  });
  worker.addEventListener('error', ({ message }) => {
    // The next search makes another one.
    connection = null;
    worker.terminate();
    const error = new Error(message ?? 'the code that searches did not come');
    for (const { reject } of made.waiting.values()) reject(error);
  });
  connection = made;
  return made;
}

type Request<Each = SearchRequest> = Each extends { readonly number: number }
  ? Omit<Each, 'number'>
  : never;

function ask(page: IndexedPage, request: Request): Promise<SearchReply> {
  const connected = connect();
  const { worker, waiting } = connected;
  if (connected.sent !== page.added) {
    post(worker, { kind: 'add', part: page.added });
    connected.sent = page.added;
  }
  lastNumber += 1;
  const number = lastNumber;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    post(worker, { ...request, number });
  });
}

function post(worker: Worker, request: SearchRequest): void {
  worker.postMessage(request);
}

/** What the worker needs to know of a timeline, made once for it. */
const pageOf = memoised((timeline: Timeline) =>
  memoised((published: Timeline) =>
    memoised((added: readonly AddedSource[]) => {
      const publishedIds = new Set(published.sources.map(({ id }) => id));
      const own = added.filter(({ source }) => !publishedIds.has(source.id));
      const texts = new Map(own.map(({ source, text }) => [source.id, text]));
      return indexedPage(published, timeline, texts);
    }),
  ),
);

function indexedPageOf({ timeline, published, added }: SearchedTimeline): IndexedPage {
  return pageOf(timeline)(published)(added);
}

/** Whether all that is shown under a filter is answered: its words and, where it leaves nothing, those of the ways out. */
export function isAnswered({ timeline }: SearchedTimeline, filter: Filter): boolean {
  return openQueries(timeline, filter).length === 0;
}

function openQueries(timeline: Timeline, filter: Filter): readonly string[] {
  const isOpen = (query: string) => answerTo(timeline, query)?.carried !== false;
  if (isOpen(filter.query)) return [filter.query];
  if (countFiltered(timeline, filter) > 0) return [];
  return relaxedQueries(timeline, filter.query).filter(isOpen);
}

/** Has everything answered that `isAnswered` asks for; rejects where a part of the index does not come. */
export async function answerAll(searched: SearchedTimeline, filter: Filter): Promise<void> {
  const page = indexedPageOf(searched);
  // First the words themselves, then those of the ways out of an empty result.
  for (let round = 0; round < 2; round += 1) {
    const queries = openQueries(searched.timeline, filter);
    await Promise.all(queries.map((query) => answerOne(page, searched.timeline, query)));
  }
}

async function answerOne(page: IndexedPage, timeline: Timeline, query: string): Promise<void> {
  const reply = await ask(page, { kind: 'events', query });
  if ('failed' in reply) throw new Error(reply.failed);
  if (!('events' in reply)) return;
  const { found, ...answer } = reply.events;
  const mask = found === null ? null : page.rowsOf(found);
  keepAnswer(timeline, { ...answer, query, mask, carried: false });
}

/** The paragraphs of sources in which the words of a filter stand. */
export async function paragraphsFor(
  searched: SearchedTimeline,
  filter: Filter,
): Promise<ParagraphsOfSources> {
  const page = indexedPageOf(searched);
  const wanted = sourcesToSearch(searched.timeline.sources, filter);
  const ids = new Set(wanted.map(({ id }) => id));
  const admitted = {
    sources: Uint8Array.from(page.sources, ({ id }) => Number(ids.has(id))),
    events: page.documentsOf(filtered(searched.timeline, filter).left.mask),
  };
  const reply = await ask(page, { kind: 'paragraphs', query: filter.query, admitted });
  if ('failed' in reply) throw new Error(reply.failed);
  if (!('paragraphs' in reply)) throw new Error('the answer is to another question');
  return { found: reply.paragraphs, sources: page.sources, searched: wanted.length };
}

/** So long a page that was opened with words waits for their answer; in milliseconds. */
const MAX_WAIT_MS = 2000;

/**
 * Has the words of the address answered before the page is drawn, so that it does not open on
 * all events and change at once. Where that takes too long or fails, the page says so itself.
 */
export async function answerFirst(published: Timeline, address: string): Promise<void> {
  const { filter } = readAddress(address, published).view;
  const searched = { published, timeline: published, added: [] };
  if (isAnswered(searched, filter)) return;
  const patience = new Promise<void>((resolve) => setTimeout(resolve, MAX_WAIT_MS));
  await Promise.race([answerAll(searched, filter).catch(() => {}), patience]);
}
