import { readAddress } from '../../explore/address/address.ts';
import type { Timeline } from '../../model/timeline.ts';
import { answerAll, isAnswered } from './search-client.ts';

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
