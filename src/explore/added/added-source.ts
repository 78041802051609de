import type { Edtf } from '../../model/edtf.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { Actor, ActorId, IssueId } from '../../model/register.ts';
import type { Source } from '../../model/source.ts';

/** What the reader has made of a draft: nothing yet, taken it as it stands or as edited, left it out. */
export type Verdict = 'open' | 'accepted' | 'rejected';

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
  /** Its id begins with `added.`, which no published id can. */
  readonly source: Source;
  readonly text: string;
  /** The byte order mark that the file began with and its text is without; mostly none. */
  readonly mark: '' | '\uFEFF';
  readonly drafts: readonly AddedDraft[];
  /** Whom the registers did not know when it was read. */
  readonly actors: readonly Actor[];
};
