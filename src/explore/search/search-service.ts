import { errorReason } from '../../model/error-reason.ts';
import { headFile, INDEX_VERSION, type IndexHead } from '../../search-index/index-format.ts';
import { openSearchIndex, type SearchIndex } from '../../search-index/read-index.ts';
import { writeSearchIndex } from '../../search-index/write-index.ts';
import type { AddedPart } from './added-part.ts';
import {
  type Admitted,
  type FoundParagraphs,
  type IndexedAnswer,
  searchIndexedEvents,
  searchIndexedParagraphs,
} from './index-search.ts';

/** What the page asks of the search, which is not in the page. */
export type SearchRequest =
  | { readonly kind: 'open'; readonly folder: string }
  | { readonly kind: 'add'; readonly part: AddedPart | null }
  | { readonly kind: 'events'; readonly number: number; readonly query: string }
  | {
      readonly kind: 'paragraphs';
      readonly number: number;
      readonly query: string;
      readonly admitted: Admitted;
    };

/** The answer to the request with a number, or why there is none. */
export type SearchReply = { readonly number: number } & (
  | { readonly events: IndexedAnswer }
  | { readonly paragraphs: FoundParagraphs }
  | { readonly failed: string }
);

/** Gives the bytes of a file of the published index, by its address. */
type ReadFile = (address: string) => Promise<Uint8Array>;

/** Answers the page's requests; each of what had been added when it came. */
export function searchService(
  read: ReadFile,
): (request: SearchRequest) => Promise<SearchReply | null> {
  let folder = '';
  let published: Promise<SearchIndex> | null = null;
  let added: readonly SearchIndex[] = [];
  const opened = async () => {
    published ??= openPublished((name) => read(folder + name));
    try {
      return await published;
    } catch (error) {
      // The next search tries again.
      published = null;
      throw error;
    }
  };
  return async (request) => {
    if (request.kind === 'open') {
      folder = request.folder;
      published = null;
      return null;
    }
    if (request.kind === 'add') {
      added = request.part === null ? [] : [indexOfAdded(request.part)];
      return null;
    }
    const { number, query } = request;
    const others = added;
    try {
      const parts = [await opened(), ...others];
      if (request.kind === 'events') {
        return { number, events: await searchIndexedEvents(parts, query) };
      }
      const paragraphs = await searchIndexedParagraphs(parts, query, request.admitted);
      return { number, paragraphs };
    } catch (error) {
      return { number, failed: errorReason(error) };
    }
  };
}

async function openPublished(read: ReadFile): Promise<SearchIndex> {
  const head: unknown = JSON.parse(new TextDecoder().decode(await read(headFile)));
  if (!isHead(head)) throw new Error('the index is of another version than this page');
  return openSearchIndex(head, read);
}

/** The build has written the rest. */
function isHead(head: unknown): head is IndexHead {
  return (
    typeof head === 'object' && head !== null && 'version' in head && head.version === INDEX_VERSION
  );
}

function indexOfAdded({ timeline, texts }: AddedPart): SearchIndex {
  const { head, files } = writeSearchIndex(timeline, ({ id }) => texts.get(id) ?? '');
  return openSearchIndex(head, async (name) => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`${name} is not in the index`);
    return bytes;
  });
}
