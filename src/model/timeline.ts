import type { Actor, Issue, Side } from './actor.ts';
import type { IsoDate } from './civil-date.ts';
import type { TimelineEvent } from './event.ts';
import type { Source } from './source.ts';

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

/** Everything the page shows and `data/timeline.json` publishes, but for the texts themselves. */
export type Timeline = {
  /** Of the format; rises when a reader of the old one would be misled. */
  readonly version: 1;
  readonly title: string;
  /** Absent where editors wrote all registers. */
  readonly machineRead?: MachineRead | undefined;
  /** What opens first, both days included. */
  readonly window: { readonly from: IsoDate; readonly to: IsoDate };
  readonly eras: readonly Era[];
  /** In the order in which the page shows them; the first two have a colour of their own. */
  readonly sides: readonly Side[];
  /** In order of publication. */
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly issues: readonly Issue[];
  /** In order of time: by first possible day, then last, deeds before words, then by source and in the order of its text. */
  readonly events: readonly TimelineEvent[];
};
