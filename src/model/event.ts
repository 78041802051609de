import type { ActorId, IssueId } from './actor.ts';
import type { Basis } from './basis.ts';
import type { IsoDate } from './civil-date.ts';
import type { Edtf, Precision } from './edtf.ts';
import type { EventKind } from './event-kinds.ts';
import type { Quotation } from './span.ts';

/** An event's name in addresses. It never changes once published: links are promises. */
export type EventId = string;

/** `announced`: the source speaks of it as still to come, and no source says that it came. */
export const statuses = ['happened', 'announced'] as const;
export type Status = (typeof statuses)[number];

/** `participant` was part of the act, `speaker` comments on it, `mentioned` is only named. */
export const roles = ['participant', 'speaker', 'mentioned'] as const;
export type Role = (typeof roles)[number];

/** Whether the source says that an issue was raised, or says that it was not. */
export const treatments = ['discussed', 'not-discussed'] as const;
export type Treatment = (typeof treatments)[number];

export type EventDate = {
  readonly edtf: Edtf;
  readonly earliest: IsoDate;
  /** Null where the source leaves the end open. */
  readonly latest: IsoDate | null;
  readonly precision: Precision;
  readonly basis: Basis;
  /** Why this date; shown to the reader. */
  readonly note: string;
  /** The words the date rests on; null where no passage shows it. */
  readonly evidence: Quotation | null;
};

export type Part = { readonly id: ActorId; readonly role: Role };

/** Those who took part; where nobody did, those who spoke. */
export function actingParts(parts: readonly Part[]): readonly Part[] {
  const participants = parts.filter(({ role }) => role === 'participant');
  return participants.length > 0 ? participants : parts.filter(({ role }) => role === 'speaker');
}

/**
 * An issue raised at an event, or explicitly not raised. One entry for each passage
 * that shows it, so an issue with two accounts stands twice.
 */
export type IssueTreatment = {
  readonly id: IssueId;
  readonly treatment: Treatment;
  readonly evidence: Quotation;
};

/**
 * How an excerpt speaks for its voice: `quoted` gives their own words, `partly` a sentence of
 * the text with some of them, `paraphrased` what they said in the text's words; `own` are the
 * words of the text itself.
 */
export const speechModes = ['quoted', 'partly', 'paraphrased', 'own'] as const;
export type SpeechMode = (typeof speechModes)[number];

/** A verbatim quotation, with enough of its surroundings to find it again (W3C TextQuoteSelector). */
export type Excerpt = Quotation & {
  /** The paragraph it begins in, of those in which its source says something; the first is 1. */
  readonly paragraph: number;
  /** What stands before it in its paragraph, cut between words; empty at the paragraph's start. */
  readonly prefix: string;
  readonly suffix: string;
  /** Who is speaking; null for the text's own words, and for somebody whom no register names. */
  readonly voice: ActorId | null;
  /** `own` has no voice. */
  readonly mode: SpeechMode;
};

/**
 * An event whole, as it is published: a head with its words, and with the evidence for all that
 * is said of it.
 */
export type TimelineEvent = {
  readonly id: EventId;
  /** A sentence without its full stop, e.g. `Lammy and Rubio speak by phone`. */
  readonly title: string;
  /** The title in few words, for the chart: `Lammy–Rubio call`. */
  readonly label: string;
  readonly kind: EventKind;
  readonly status: Status;
  /** Where, in the source's words; null where it does not say. */
  readonly place: string | null;
  /** How long, in the source's words (`45-minute`); null where it does not say. */
  readonly duration: string | null;
  /** Told as the story so far: not part of what the timeline opens on. */
  readonly background: boolean;
  /** False for a machine's draft that no editor has read. */
  readonly reviewed: boolean;
  readonly date: EventDate;
  readonly actors: readonly Part[];
  readonly issues: readonly IssueTreatment[];
  /** At least one. */
  readonly excerpts: readonly Excerpt[];
};

/**
 * What a page knows of every event from the start: enough to draw, filter and count it. Of a
 * small timeline these are whole events; of a large one the rest is fetched where it is read.
 */
export type EventHead = Pick<
  TimelineEvent,
  'id' | 'kind' | 'status' | 'background' | 'reviewed' | 'actors'
> & {
  /** Null as long as it has not been fetched. */
  readonly title: string | null;
  /** Null as long as it has not been fetched. */
  readonly label: string | null;
  readonly date: DateHead;
  readonly issues: readonly Pick<IssueTreatment, 'id' | 'treatment'>[];
  readonly excerpts: readonly Pick<Excerpt, 'source'>[];
};

/** A date without the evidence for it. */
export type DateHead = Omit<EventDate, 'note' | 'evidence'>;

/** Whether an event is there whole, with its words. */
export function isWhole(event: EventHead): event is TimelineEvent {
  return 'note' in event.date;
}

/**
 * An event with what another text tells of it as a further account. The event keeps its own
 * date, title and participants, and whether it was reviewed: what a machine adds takes that from
 * nobody.
 */
export function joinAccount(event: TimelineEvent, draft: TimelineEvent): TimelineEvent;
export function joinAccount(event: EventHead, draft: EventHead): EventHead;
export function joinAccount(event: EventHead, draft: EventHead): EventHead {
  const known = new Set(event.actors.map(({ id }) => id));
  // A text may speak of somebody whom the event knows not to have taken part.
  const further = draft.actors
    .filter(({ id }) => !known.has(id))
    .map(({ id, role }) => ({
      id,
      role: role === 'participant' ? ('mentioned' as const) : role,
    }));
  const happened = event.status === 'happened' || draft.status === 'happened';
  return {
    ...event,
    status: happened ? 'happened' : 'announced',
    reviewed: event.reviewed,
    actors: [...event.actors, ...further],
    issues: [...event.issues, ...draft.issues],
    excerpts: [...event.excerpts, ...draft.excerpts],
  };
}
