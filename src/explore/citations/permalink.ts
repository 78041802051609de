import type { EventId } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';
import { addressOf } from '../address/address.ts';
import { openingView, type View } from '../view.ts';

/** Where the page is, without query: `https://example.org/readout/`. */
export type PageUrl = string;

/** The full address of a view: `https://example.org/readout/?people=marco-rubio`. */
export function viewLink(page: PageUrl, view: View): string {
  return `${page}${addressOf(view)}`;
}

/** The address that reopens an event and nothing else of what the reader has chosen. */
export function eventLink(page: PageUrl, event: EventId): string {
  return viewLink(page, { ...openingView, event });
}

/** The address that reopens an event's source at one of its quotes; `excerpt` counts from 0. */
export function quoteLink(
  page: PageUrl,
  event: EventId,
  source: SourceId,
  excerpt: number,
): string {
  return viewLink(page, { ...openingView, event, source, excerpt });
}

/** The address that opens a source in full. */
export function sourceLink(page: PageUrl, source: SourceId): string {
  return viewLink(page, { ...openingView, source });
}
