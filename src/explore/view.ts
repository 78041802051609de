import type { ActorId, IssueId } from '../model/actor.ts';
import type { IsoDate } from '../model/civil-date.ts';
import type { EventId } from '../model/event.ts';
import type { SourceId } from '../model/span.ts';
import { type Filter, noFilter } from './filter/filter.ts';
import type { TableColumnId } from './table/column-ids.ts';
import type { LinkedPassage } from './text/passage-link.ts';

/** What stands in the place of chart and list. */
export type Page =
  /** All that the timeline has on a person or a body. */
  | { readonly kind: 'actor'; readonly id: ActorId }
  /** All that it has on an issue. */
  | { readonly kind: 'issue'; readonly id: IssueId }
  /** An event's accounts side by side. */
  | { readonly kind: 'compare'; readonly id: EventId }
  /** Everything that a source says was not discussed. */
  | { readonly kind: 'not-discussed' }
  /** A walk through the events, one at a time; here at this one. */
  | { readonly kind: 'tour'; readonly id: EventId }
  /** The story that an editor tells with some of them; here at this one. */
  | { readonly kind: 'story'; readonly id: EventId }
  /** An added text under review, in place of everything else. */
  | { readonly kind: 'desk'; readonly id: SourceId };

/** How the events are laid out: drawn and listed, counted in a grid, or field by field. */
export const layouts = ['timeline', 'matrix', 'table'] as const;
export type Layout = (typeof layouts)[number];

/** What the chart's lanes stand for. */
export const laneKinds = ['person', 'issue', 'source', 'side'] as const;
export type LaneKind = (typeof laneKinds)[number];

export type Lanes = {
  /** Null where the chart has none. */
  readonly by: LaneKind | null;
  /** By the first event of each, or by how many it has. */
  readonly order: 'first' | 'count';
};

/** What the matrix counts: who dealt with what, or who dealt with whom. */
export type Matrix = {
  readonly across: 'issues' | 'people';
  /** Whether bodies have rows too, and columns where people have. */
  readonly bodies: boolean;
  /** Of rows and columns: by how many events each has, or by name. */
  readonly order: 'count' | 'name';
  /** The column whose numbers sort the rows before that; null for none. */
  readonly by: ActorId | IssueId | null;
  /** The cell whose events are listed; null for none. */
  readonly cell: CellName | null;
};

/** A cell of the matrix: who, and with what or with whom. */
export type CellName = { readonly row: ActorId; readonly column: ActorId | IssueId };

export type TableSort = { readonly column: TableColumnId; readonly descending: boolean };

export type TableLayout = {
  /** The columns shown, in this order; null for those it opens with. */
  readonly columns: readonly TableColumnId[] | null;
  /** Null for the order of time. */
  readonly sort: TableSort | null;
};

/** Everything a reader has chosen: what the address bar holds and Back restores. */
export type View = {
  readonly filter: Filter;
  /** The stretch of time the chart shows, both days included; null for the opening one. */
  readonly window: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** Whether quiet stretches are drawn folded. */
  readonly folded: boolean;
  readonly lanes: Lanes;
  readonly layout: Layout;
  readonly matrix: Matrix;
  readonly table: TableLayout;
  /** Whether the page is part of another and does without all but what is asked for. */
  readonly embedded: boolean;
  /**
   * What of the open event another page shows by itself: all of it, or one of its excerpts, counted
   * from 0; null where it shows all of this view.
   */
  readonly card: 'event' | number | null;
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

export const openingView: View = {
  filter: noFilter,
  window: null,
  folded: true,
  lanes: { by: null, order: 'first' },
  layout: 'timeline',
  matrix: { across: 'issues', bodies: false, order: 'count', by: null, cell: null },
  table: { columns: null, sort: null },
  embedded: false,
  card: null,
  page: null,
  event: null,
  source: null,
  excerpt: null,
  passage: null,
};

/** The view with an event open, its source closed; a tour goes to it instead of opening it beside. */
export function withEvent(view: View, event: EventId | null): View {
  const closed = { ...view, card: null, event: null, source: null, excerpt: null, passage: null };
  if (event === null) return closed;
  const { page } = view;
  return isReading(page) ? { ...closed, page: { ...page, id: event } } : { ...closed, event };
}

/** The view as another page shows it: nothing but its open event, or an excerpt of that. */
export function withCard(view: View, card: View['card']): View {
  return { ...view, card };
}

/** The view with a source open in full beside the open event, at one of its excerpts or passages. */
export function withSource(
  view: View,
  source: SourceId | null,
  at: { readonly excerpt?: number; readonly passage?: LinkedPassage } = {},
): View {
  return { ...view, source, excerpt: at.excerpt ?? null, passage: at.passage ?? null };
}

/** The same events laid out in another way, what is open beside them still open. */
export function withLayout(view: View, layout: Layout): View {
  return { ...view, layout, matrix: { ...view.matrix, cell: null } };
}

/** The view with a page in place of chart and list, and nothing open beside it. */
export function withPage(view: View, page: Page | null): View {
  return { ...withEvent(view, null), page };
}

/** Whether the events are gone through one at a time. */
export function isTour({ page }: View): boolean {
  return isReading(page);
}

/** A page that goes through events one at a time. */
export function isReading(
  page: Page | null,
): page is Extract<Page, { readonly kind: 'tour' | 'story' }> {
  return page?.kind === 'tour' || page?.kind === 'story';
}

/** The event the reader is at: the one of the tour, else the open one; null for none. */
export function eventAt({ page, event }: View): EventId | null {
  return isReading(page) ? page.id : event;
}

/** The view without what was opened last: the source, the event; a tour ends with its event open. */
export function withoutLast(view: View): View {
  const { page, event, source } = view;
  const isBeside = event !== null || source !== null;
  if (!isReading(page)) return source === null ? withEvent(view, null) : withSource(view, null);
  return isBeside ? withEvent(view, null) : withEvent(withPage(view, null), page.id);
}
