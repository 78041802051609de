import type { Actor, Issue, Side } from './actor.ts';
import type { IsoDate } from './civil-date.ts';
import type { EventHead, EventId, TimelineEvent } from './event.ts';
import type { Source, SourceHead } from './source.ts';

/** A stretch of time for context, from general knowledge and not from the sources. */
export type Era = {
  readonly id: string;
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/** The parts of a timeline that editors write in a register, or machine reading proposes. */
export const proposedParts = ['timeline', 'actors', 'issues'] as const;
export type ProposedPart = (typeof proposedParts)[number];

/** What of a timeline no editor has written. */
export type MachineRead = {
  /** `timeline`: title, window and sides; `actors`: people and bodies. */
  readonly proposed: readonly ProposedPart[];
  /** How many drafts were left out as doubtful. */
  readonly doubtful: number;
};

/** A step of the story that an editor tells with the events. */
export type StoryStep = {
  readonly event: EventId;
  /** The editor's own words, shown as such and never as a source's. */
  readonly sentence: string;
};

/**
 * Everything that is drawn, filtered and counted. Its events and sources may be heads alone, whose
 * words are fetched where they are read.
 */
export type Timeline<Event extends EventHead = EventHead, Text extends SourceHead = SourceHead> = {
  /** Of the format; rises when a reader of the old one would be misled. */
  readonly version: 1;
  readonly title: string;
  /** An editor's line under the title; absent where none is written. */
  readonly standfirst?: string | undefined;
  /** The events that an editor tells as a story, in its order; absent where none is written. */
  readonly story?: readonly StoryStep[] | undefined;
  /** Absent where editors wrote all registers. */
  readonly machineRead?: MachineRead | undefined;
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
