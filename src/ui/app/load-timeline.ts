import { readAddress } from '../../explore/address/address.ts';
import { wholeTimelineStore } from '../../explore/store/timeline-store.ts';
import type { PublishedTimeline } from '../../model/timeline.ts';
import { LazyEmbedScreen } from './LazyEmbedScreen.tsx';
import { preloadPartsOf, searchLoader } from './lazy-views.tsx';
import { type LoadedTimeline, ofThisVersion, TimelineError } from './loaded-timeline.ts';

/** What the page needs to be drawn: its timeline, and the parts and the answer that its address asks for. */
export async function openPage(page: Document): Promise<LoadedTimeline> {
  const loaded = await loadTimeline(page);
  const { timeline } = loaded;
  const { view } = readAddress(location.search, timeline);
  // Where the code that searches does not come, the page says so itself.
  const answered =
    view.filter.query === ''
      ? null
      : searchLoader.load().then(
          ({ answerFirst }) => answerFirst(timeline, location.search),
          () => {},
        );
  const embed = view.embedded ? LazyEmbedScreen.preload() : null;
  await Promise.all([answered, preloadPartsOf(view), embed]);
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
  if (carrier instanceof HTMLLinkElement) {
    // A page that carries its timeline does not carry the code that would fetch it.
    const { fetchTimeline } = await import('./fetch-timeline.ts').catch(() => {
      throw new TimelineError('A part of this page did not come.');
    });
    return fetchTimeline(carrier);
  }
  const timeline = ofThisVersion<PublishedTimeline>(JSON.parse(carrier?.textContent ?? ''));
  return { timeline, store: wholeTimelineStore };
}
