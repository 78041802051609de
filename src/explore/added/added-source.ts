import type { Actor } from '../../model/actor.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { EventHead, EventId, TimelineEvent } from '../../model/event.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import type { Source } from '../../model/source.ts';
import type { SourceId } from '../../model/span.ts';

/** Who proposed a draft: machine reading, the reader by selecting words, or a file of another reader. */
export const draftOrigins = ['machine', 'reader', 'other-reader'] as const;
export type DraftOrigin = (typeof draftOrigins)[number];

/** An event of the timeline that a draft may tell again: a proposal, of which nothing follows. */
export type DraftMatch = {
  readonly event: EventId;
  /** What speaks for it, in words that are shown. */
  readonly reasons: readonly string[];
};

/** A draft as it was read. It never changes; what is made of it is in the decisions. */
export type AddedDraft = {
  /** Its id begins with that of its source. */
  readonly event: TimelineEvent;
  readonly origin: DraftOrigin;
  /** How sure machine reading was, from 0 to 1; null where nothing was measured. */
  readonly confidence: number | null;
  /** What made it so sure, in words that are shown. */
  readonly reasons: readonly string[];
  /** Whether it is folded away under “Perhaps”. */
  readonly doubtful: boolean;
  readonly match: DraftMatch | null;
};

/** What can be set right of a draft, each as a whole; what is absent stays as it was. */
export type DraftChange = Partial<
  Pick<
    TimelineEvent,
    'title' | 'label' | 'kind' | 'status' | 'date' | 'actors' | 'issues' | 'excerpts'
  >
>;

/** What the reader can do on the desk, without the name under which it is kept. */
export type DecisionContent =
  | { readonly kind: 'accept' | 'reject' | 'reopen'; readonly draft: EventId }
  /** Answers whether it is the same event as another: that one's id, or null for No. */
  | { readonly kind: 'match'; readonly draft: EventId; readonly joins: EventId | null }
  | {
      readonly kind: 'set';
      readonly draft: EventId;
      readonly change: DraftChange;
      /** Whom the change names and no register knows. */
      readonly actors: readonly Actor[];
    }
  /** Adds drafts: from selected words, or another reader's file. */
  | {
      readonly kind: 'add';
      readonly drafts: readonly AddedDraft[];
      readonly actors: readonly Actor[];
    };

/**
 * One decision. Its id tells it from all others of the source, so that it can be taken back
 * though another tab has decided something since.
 */
export type Decision = DecisionContent & { readonly id: string };

/** A text that the reader has added, kept in the reader's own browser. */
export type AddedSource = {
  /** Its id begins with `added.`. */
  readonly source: Source;
  readonly text: string;
  /** The byte order mark that the file began with and its text is without; mostly none. */
  readonly mark: '' | '\uFEFF';
  /** As they were read when it was added. */
  readonly drafts: readonly AddedDraft[];
  /** Whom the registers did not know when it was read. */
  readonly actors: readonly Actor[];
  /** What the reader has decided, in the order in which it was. */
  readonly decisions: readonly Decision[];
};

/** What a reader hands over. */
export type Received = {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Of the file; null where the words were pasted. */
  readonly fileName: string | null;
};

/** What the worker is asked to read, and against what. */
export type ReadRequest = Received & {
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /**
   * When the reader says that it came out; null where the reader does not know. Where absent it
   * is looked for in the text.
   */
  readonly published?: Edtf | null;
  /** Where the registers are published. */
  readonly registers: string;
  /** The events that it may tell again. */
  readonly events: readonly EventHead[];
  /** Ids of all sources of the page, published or added. */
  readonly taken: readonly SourceId[];
};

/** An added source as it was read. */
export type Reading = AddedSource & {
  /** How many drafts, the least sure ones, a long text has beyond those; 0 for nearly all. */
  readonly leftOut: number;
};

/** What the worker answers. */
export type ReadAnswer = { readonly reading: Reading } | { readonly failed: string };

/** What was found in a text: `3 drafts, 1 of them perhaps here already; 2 more are doubtful`. */
export function draftsInWords(drafts: readonly AddedDraft[], leftOut = 0): string {
  const found = drafts.filter(({ doubtful }) => !doubtful);
  const doubtful = drafts.length - found.length;
  const again = found.filter(({ match }) => match !== null).length;
  if (drafts.length === 0) return 'no event; select words in it to add one';
  const more =
    doubtful === 0 ? '' : `; ${groupedNumber(doubtful)} more ${isAre(doubtful)} doubtful`;
  const here = again === 0 ? '' : `, ${groupedNumber(again)} of them perhaps here already`;
  const over = leftOut === 0 ? '' : `; ${groupedNumber(leftOut)} less sure ones are left out`;
  return `${count(found.length, 'draft')}${here}${more}${over}`;
}

function isAre(number: number): string {
  return number === 1 ? 'is' : 'are';
}

/** The same source under another id, where its own was taken in the meantime. */
export function renamedSource(added: AddedSource, id: SourceId): AddedSource {
  const own = added.source.id;
  if (own === id) return added;
  const file = added.source.file.replace(own, id);
  const name = (of: string) => (of.startsWith(`${own}.`) ? `${id}${of.slice(own.length)}` : of);
  return renamedIn({ ...added, source: { ...added.source, id, file } }, (key, value) => {
    if (key === 'source' && value === own) return id;
    return key === 'id' || key === 'draft' || key === 'event' || key === 'joins'
      ? name(value)
      : value;
  });
}

/** A value with each text that stands under a key as the key has it renamed. */
function renamedIn<T>(value: T, rename: (key: string, text: string) => string): T {
  return JSON.parse(JSON.stringify(value), (key, each: unknown) =>
    typeof each === 'string' ? rename(key, each) : each,
  );
}
