import { readAddress } from '../../explore/address/address.ts';
import type { Timeline } from '../../model/timeline.ts';
import { answerFirst } from '../search/search-client.ts';
import { preloadPartsOf } from './lazy-views.tsx';

/** Why there is no timeline, in words for the reader. */
export class TimelineError extends Error {
  override readonly name = 'TimelineError';
}

/** What the page needs to be drawn: its timeline, and the parts and the answer that its address asks for. */
export async function openPage(page: Document): Promise<Timeline> {
  const timeline = await loadTimeline(page);
  const { view } = readAddress(location.search, timeline);
  await Promise.all([answerFirst(timeline, location.search), preloadPartsOf(view)]);
  return timeline;
}

/**
 * The timeline of the page: carried in its HTML, or fetched from where the HTML says that it is
 * (build/publish/timeline-tag.ts writes either). Rejects with a `TimelineError` where it does not
 * come, or is of another version than this page reads.
 */
async function loadTimeline(page: Document): Promise<Timeline> {
  const carrier = page.getElementById('timeline-data');
  const data: unknown =
    carrier instanceof HTMLLinkElement
      ? await fetchJson(carrier.href)
      : JSON.parse(carrier?.textContent ?? '');
  if (!isTimeline(data)) {
    throw new TimelineError(
      'The data is of another version than this page, which was loaded before the site changed.',
    );
  }
  return data;
}

async function fetchJson(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return await response.json();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TimelineError(`The timeline’s data did not come (${reason}).`);
  }
}

/** The build has verified the rest. */
function isTimeline(data: unknown): data is Timeline {
  return typeof data === 'object' && data !== null && 'version' in data && data.version === 1;
}
