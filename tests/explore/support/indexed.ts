import { noFilter } from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { indexedPage } from '../../../src/explore/search/added-part.ts';
import { keepAnswer, type SearchAnswer } from '../../../src/explore/search/answers.ts';
import type { FoundParagraphs } from '../../../src/explore/search/index-search.ts';
import { type SearchRequest, searchService } from '../../../src/explore/search/search-service.ts';
import { sourcesToSearch } from '../../../src/explore/search/source-search.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import type { SourceHead } from '../../../src/model/source.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { headFile } from '../../../src/search-index/index-format.ts';
import { writeSearchIndex } from '../../../src/search-index/write-index.ts';

/** A timeline with its search index, as the page has them; and what the reader has added to it. */
export type Indexed = {
  readonly answer: (query: string) => Promise<SearchAnswer>;
  readonly found: (query: string) => Promise<readonly string[]>;
  readonly paragraphs: (
    query: string,
    shown: readonly TimelineEvent[],
    filter?: typeof noFilter,
  ) => Promise<{ readonly found: FoundParagraphs; readonly sources: readonly SourceHead[] }>;
};

/** Writes the index of what is published and searches it, together with what was added. */
export function indexed(
  published: PublishedTimeline,
  textOf: (source: SourceHead) => string,
  options: {
    readonly shardBytes?: number;
    readonly timeline?: PublishedTimeline;
    readonly added?: ReadonlyMap<string, string>;
  } = {},
): Indexed {
  const { timeline = published, added = new Map<string, string>() } = options;
  const { head, files } = writeSearchIndex(published, textOf, options.shardBytes);
  const service = searchService(async (name) => {
    const bytes =
      name === headFile ? new TextEncoder().encode(JSON.stringify(head)) : files.get(name);
    if (bytes === undefined) throw new Error(`${name} is not there`);
    return bytes;
  });
  const page = indexedPage(published, timeline, added);
  const ready = service({ kind: 'add', part: page.added });
  const ask = async (request: SearchRequest) => {
    await ready;
    const reply = await service(request);
    if (reply === null || 'failed' in reply) throw new Error(reply?.failed);
    return reply;
  };
  const answer = async (query: string) => {
    const reply = await ask({ kind: 'events', number: 1, query });
    if (!('events' in reply)) throw new Error('Another answer was asked for.');
    const { found, ...rest } = reply.events;
    const mask = found === null ? null : page.rowsOf(found);
    const answered = { ...rest, query, mask, carried: false };
    keepAnswer(timeline, answered);
    return answered;
  };
  return {
    answer,
    found: async (query) => {
      await answer(query);
      return filterEvents(timeline, { ...noFilter, query }).map(({ id }) => id);
    },
    paragraphs: async (query, shown, filter = noFilter) => {
      const wanted = new Set(sourcesToSearch(timeline.sources, filter).map(({ id }) => id));
      const rows = Uint8Array.from(timeline.events, (event) => Number(shown.includes(event)));
      const admitted = {
        sources: Uint8Array.from(page.sources, ({ id }) => Number(wanted.has(id))),
        events: page.documentsOf(rows),
      };
      const reply = await ask({ kind: 'paragraphs', number: 2, query, admitted });
      if (!('paragraphs' in reply)) throw new Error('Another answer was asked for.');
      return { found: reply.paragraphs, sources: page.sources };
    },
  };
}
