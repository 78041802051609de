import type { Actor, ActorId, IssueId } from '../../model/actor.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { EventHead, EventId, TimelineEvent } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import { nextFreeId } from '../../model/next-free-id.ts';
import type { PublicationDate, Source } from '../../model/source.ts';
import type { SourceId } from '../../model/span.ts';

/** What the reader has made of a draft: nothing yet, taken it as it stands or as edited, left it out. */
type Verdict = 'open' | 'accepted' | 'rejected';

/** What the reader has set right; the quotes are the text's and stay. */
export type DraftEdit = {
  readonly title: string;
  readonly edtf: Edtf;
  /** In any role. */
  readonly actors: readonly ActorId[];
  /** Under either treatment. */
  readonly issues: readonly IssueId[];
};

/** What machine reading made of a passage of an added text. */
export type AddedDraft = {
  /** As it was read; its id begins with that of its source. */
  readonly event: TimelineEvent;
  /** The event that it tells again, and joins as a further account; null where it is a new one. */
  readonly joins: EventId | null;
  readonly verdict: Verdict;
  readonly edit: DraftEdit | null;
};

/** A text that the reader has added, kept in the reader's own browser. */
export type AddedSource = {
  /** Its id begins with `added.`. */
  readonly source: Source;
  readonly text: string;
  /** The byte order mark that the file began with and its text is without; mostly none. */
  readonly mark: '' | '\uFEFF';
  readonly drafts: readonly AddedDraft[];
  /** Whom the registers did not know when it was read. */
  readonly actors: readonly Actor[];
};

/**
 * Ids of published events have no dot. The id of a published source is the name of its file, so
 * it can begin like this too: what was added is known by the list of added sources.
 */
const ADDED_PREFIX = 'added.';

/** The id of a source that a reader adds under a name, other than those taken on the page. */
export function addedId(name: string, taken: ReadonlySet<SourceId>): SourceId {
  return nextFreeId(`${ADDED_PREFIX}${name}`, taken);
}

/** Whether a source of the page is one of those that the reader has added. */
export function isAddedSource(id: SourceId, added: readonly AddedSource[]): boolean {
  return added.some(({ source }) => source.id === id);
}

/** Whether an event of the page is from a source that the reader has added. */
export function isAddedEvent(id: EventId): boolean {
  return id.startsWith(ADDED_PREFIX);
}

/** The name under which it was added: that of its files. A key that is no such id is its own name. */
export function addedName(id: SourceId): string {
  return id.startsWith(ADDED_PREFIX) ? id.slice(ADDED_PREFIX.length) : id;
}

/** What a reader hands over. */
export type Received = {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Of the file; null where the words were pasted. */
  readonly fileName: string | null;
};

/** What the worker is asked to read, and against what. */
export type ReadRequest = Received & {
  /** When the reader says that it came out; null where that is to be looked for in the text. */
  readonly published: Edtf | null;
  /** Where the registers are published. */
  readonly registers: string;
  /** The events that it may tell again. */
  readonly events: readonly EventHead[];
  /** Ids of all sources of the page, published or added. */
  readonly taken: readonly SourceId[];
};

/** An added source as it was read; null for a publication date that nothing in the text shows. */
export type Reading = Omit<AddedSource, 'source'> & {
  readonly source: Omit<Source, 'published'> & { readonly published: PublicationDate | null };
};

/** What the worker answers. */
export type ReadAnswer = { readonly reading: Reading } | { readonly failed: string };

/** What was found in a text: `3 events, 1 of them here already, which gets a further account`. */
export function draftsInWords(drafts: readonly AddedDraft[]): string {
  const all = drafts.length;
  const again = drafts.filter(({ joins }) => joins !== null).length;
  if (all === 0) return 'No event was found in it; it can be read and searched all the same';
  const events = count(all, 'event');
  if (again === 0) return events;
  const which = all === 1 ? 'here already' : `${again} of them here already`;
  return `${events}, ${which}, to which it is a further account`;
}
