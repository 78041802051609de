import { DataError } from '../../explore/store/shards.ts';
import {
  fetchedTimeline,
  type TimelineStore,
  wholeTimelineStore,
} from '../../explore/store/timeline-store.ts';
import type { PublishedTimeline, Timeline } from '../../model/timeline.ts';
import type { TimelineIndex } from '../../model/timeline-index.ts';
import { dataFetcher } from '../base/fetch-data.ts';
import { answerFirst } from '../search/search-client.ts';

/** Why there is no timeline, in words for the reader. */
export class TimelineError extends Error {
  override readonly name = 'TimelineError';
}

/** A timeline, and where what its events leave out comes from. */
export type LoadedTimeline = { readonly timeline: Timeline; readonly store: TimelineStore };

/** What the page needs to be drawn: its timeline, and what its address searches for in it. */
export async function openPage(page: Document): Promise<LoadedTimeline> {
  const loaded = await loadTimeline(page);
  await answerFirst(loaded.timeline, location.search);
  return loaded;
}

/**
 * The timeline of the page: carried in its HTML, or, as an index whose events are fetched where
 * they are read, from where the HTML says that it is (build/publish/timeline-tag.ts writes
 * either). Rejects with a `TimelineError` where it does not come, or is of another version than
 * this page reads.
 */
async function loadTimeline(page: Document): Promise<LoadedTimeline> {
  const carrier = page.getElementById('timeline-data');
  if (carrier instanceof HTMLLinkElement) return fetchTimeline(carrier);
  const data: unknown = JSON.parse(carrier?.textContent ?? '');
  if (!isVersionOne<PublishedTimeline>(data)) throw new TimelineError(ofAnotherVersion);
  return { timeline: data, store: wholeTimelineStore };
}

async function fetchTimeline(carrier: HTMLLinkElement): Promise<LoadedTimeline> {
  const path = carrier.getAttribute('href')?.replace(/^\.\//, '') ?? '';
  const fetchData = dataFetcher(digestIn(path));
  try {
    const index = await fetchData(path);
    if (!isVersionOne<TimelineIndex>(index)) throw new TimelineError(ofAnotherVersion);
    return fetchedTimeline(index, fetchData);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new TimelineError(
      error.isOutdated
        ? 'This page is older than the data of the site, which has been renewed since.'
        : `The timeline’s data did not come (${error.message}).`,
    );
  }
}

const ofAnotherVersion =
  'The data is of another version than this page, which was loaded before the site changed.';

/** The digest that a path such as `data/DIGEST/index.json` names. */
function digestIn(path: string): string | null {
  return path.split('/').at(-2) ?? null;
}

/** The build has verified the rest. */
function isVersionOne<T extends { readonly version: 1 }>(data: unknown): data is T {
  return typeof data === 'object' && data !== null && 'version' in data && data.version === 1;
}
