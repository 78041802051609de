import type { IsoDate } from '../model/civil-date.ts';
import type { EventId } from '../model/event.ts';
import type { ActorId, IssueId } from '../model/register.ts';
import type { SourceId } from '../model/span.ts';

/** What narrows the timeline. An event has to meet every entry of every list. */
export type Filter = {
  /** Took part or spoke. */
  readonly actors: readonly ActorId[];
  readonly discussed: readonly IssueId[];
  /** Explicitly not discussed; never mixed with `discussed`. */
  readonly notDiscussed: readonly IssueId[];
};

/** Everything a reader has chosen: what the address bar holds and Back restores. */
export type View = {
  readonly filter: Filter;
  /** The stretch of time the chart shows, both days included; null for the opening one. */
  readonly window: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** Whether quiet stretches are drawn folded. */
  readonly folded: boolean;
  /** The event that is open; null for none. */
  readonly event: EventId | null;
  /** The source that is open in full; null for none. */
  readonly source: SourceId | null;
  /** Which of the open event's excerpts to show in the open source, counted from 0; null for the first there. */
  readonly excerpt: number | null;
};

export const noFilter: Filter = { actors: [], discussed: [], notDiscussed: [] };

export const openingView: View = {
  filter: noFilter,
  window: null,
  folded: true,
  event: null,
  source: null,
  excerpt: null,
};

/** One list of a filter. */
export type FilterList = keyof Filter;

/** The filter with an entry added, or removed where it is already there. */
export function toggled(filter: Filter, list: FilterList, id: string): Filter {
  const entries = filter[list];
  const next = entries.includes(id) ? entries.filter((entry) => entry !== id) : [...entries, id];
  return { ...filter, [list]: next };
}

export function isEmpty(filter: Filter): boolean {
  return (
    filter.actors.length === 0 && filter.discussed.length === 0 && filter.notDiscussed.length === 0
  );
}

/** The view with an event open, its source closed. */
export function withEvent(view: View, event: EventId | null): View {
  return { ...view, event, source: null, excerpt: null };
}
