import { DataError } from '../../explore/store/arrival.ts';
import { fetchedTimeline } from '../../explore/store/fetched-timeline.ts';
import type { TimelineIndex } from '../../model/timeline-index.ts';
import { dataFetcher } from '../base/fetch-data.ts';
import { type LoadedTimeline, ofThisVersion, TimelineError } from './loaded-timeline.ts';

/** A timeline that its page does not carry, from where the page says that its index is. */
export async function fetchTimeline(carrier: HTMLLinkElement): Promise<LoadedTimeline> {
  const path = carrier.getAttribute('href')?.replace(/^\.\//, '') ?? '';
  const fetchData = dataFetcher(digestIn(path));
  try {
    return fetchedTimeline(ofThisVersion<TimelineIndex>(await fetchData(path)), fetchData);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new TimelineError(
      error.isOutdated
        ? 'This page is older than the data of the site, which has been renewed since.'
        : `The timeline’s data did not come (${error.message}).`,
    );
  }
}

/** The digest that a path such as `data/DIGEST/index.json` names. */
function digestIn(path: string): string | null {
  return path.split('/').at(-2) ?? null;
}
