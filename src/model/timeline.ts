import type { Actor, Issue, Side } from './actor.ts';
import type { IsoDate } from './civil-date.ts';
import type { EventHead, TimelineEvent } from './event.ts';
import type { Source, SourceHead } from './source.ts';

/** A stretch of time for context, from general knowledge and not from the sources. */
export type Era = {
  readonly id: string;
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/**
 * Everything that is drawn, filtered and counted. Its events and sources may be heads alone, whose
 * words are fetched where they are read.
 */
export type Timeline<Event extends EventHead = EventHead, Text extends SourceHead = SourceHead> = {
  /** Of the format; rises when a reader of the old one would be misled. */
  readonly version: 1;
  readonly title: string;
  /** What opens first, both days included. */
  readonly window: { readonly from: IsoDate; readonly to: IsoDate };
  readonly eras: readonly Era[];
  /** In the order in which the page shows them; the first two have a colour of their own. */
  readonly sides: readonly Side[];
  /** In order of publication. */
  readonly sources: readonly Text[];
  readonly actors: readonly Actor[];
  readonly issues: readonly Issue[];
  /** In order of time: by first possible day, then last, deeds before words, then by source and in the order of its text. */
  readonly events: readonly Event[];
};

/** What `data/timeline.json` publishes: everything but the texts themselves. */
export type PublishedTimeline = Timeline<TimelineEvent, Source>;
