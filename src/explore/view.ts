import type { Basis } from '../model/basis.ts';
import type { IsoDate } from '../model/civil-date.ts';
import type { EventId } from '../model/event.ts';
import type { ActorId, IssueId } from '../model/register.ts';
import type { SourceId } from '../model/span.ts';
import type { LinkedPassage } from './passage-link.ts';

/** What narrows the timeline. An event has to meet every entry of every list but the last. */
export type Filter = {
  /** Took part or spoke. */
  readonly actors: readonly ActorId[];
  readonly discussed: readonly IssueId[];
  /** Explicitly not discussed; never mixed with `discussed`. */
  readonly notDiscussed: readonly IssueId[];
  /** How the date is known; an event has one basis, so it has to meet one of these. */
  readonly bases: readonly Basis[];
};

/** What stands in the place of chart and list. */
export type Page =
  /** All that the timeline has on a person or a body. */
  | { readonly kind: 'actor'; readonly id: ActorId }
  /** All that it has on an issue. */
  | { readonly kind: 'issue'; readonly id: IssueId }
  /** An event's accounts side by side. */
  | { readonly kind: 'compare'; readonly id: EventId }
  /** Everything that a source says was not discussed. */
  | { readonly kind: 'unsaid' };

/** Everything a reader has chosen: what the address bar holds and Back restores. */
export type View = {
  readonly filter: Filter;
  /** The stretch of time the chart shows, both days included; null for the opening one. */
  readonly window: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** Whether quiet stretches are drawn folded. */
  readonly folded: boolean;
  /** What is read in place of chart and list; null for these. */
  readonly page: Page | null;
  /** The event that is open; null for none. */
  readonly event: EventId | null;
  /** The source that is open in full; null for none. */
  readonly source: SourceId | null;
  /** Which of the open event's excerpts to show in the open source, counted from 0; null for the first there. */
  readonly excerpt: number | null;
  /** A passage of the open source that a link points to; null for none. */
  readonly passage: LinkedPassage | null;
};

export const filterLists = [
  'actors',
  'discussed',
  'notDiscussed',
  'bases',
] as const satisfies readonly (keyof Filter)[];

export const noFilter: Filter = { actors: [], discussed: [], notDiscussed: [], bases: [] };

export const openingView: View = {
  filter: noFilter,
  window: null,
  folded: true,
  page: null,
  event: null,
  source: null,
  excerpt: null,
  passage: null,
};

/** One list of a filter. */
export type FilterList = keyof Filter;

/** The filter with an entry added, or removed where it is already there. */
export function toggled(filter: Filter, list: FilterList, id: string): Filter {
  const entries: readonly string[] = filter[list];
  const next = entries.includes(id) ? entries.filter((entry) => entry !== id) : [...entries, id];
  return { ...filter, [list]: next };
}

export function isEmpty(filter: Filter): boolean {
  return filterLists.every((list) => filter[list].length === 0);
}

/** The view with an event open, its source closed. */
export function withEvent(view: View, event: EventId | null): View {
  return { ...view, event, source: null, excerpt: null, passage: null };
}

/** The view with a source open in full beside the open event, at one of its excerpts or passages. */
export function withSource(
  view: View,
  source: SourceId | null,
  at: { readonly excerpt?: number; readonly passage?: LinkedPassage } = {},
): View {
  return { ...view, source, excerpt: at.excerpt ?? null, passage: at.passage ?? null };
}

/** The view with a page in place of chart and list, and nothing open beside it. */
export function withPage(view: View, page: Page | null): View {
  return { ...withEvent(view, null), page };
}
