import type { Actor } from '../../model/actor.ts';
import { isAnnouncedOnly } from '../../model/announced-only.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { nextFreeId } from '../../model/next-free-id.ts';
import { memoised } from '../store/memoised.ts';
import type { AddedDraft, AddedSource, Decision } from './added-source.ts';

export const verdicts = ['open', 'accepted', 'rejected'] as const;
export type Verdict = (typeof verdicts)[number];

/** What has become of a draft. */
export type ReviewedDraft = {
  /** As it was read. */
  readonly read: AddedDraft;
  /** As the reader has set it right. */
  readonly event: TimelineEvent;
  readonly verdict: Verdict;
  /** Whether it is said if it is the event that it may be. */
  readonly answer: 'open' | 'same' | 'different';
  /** The event that it is an account of; null for one of its own. */
  readonly joins: EventId | null;
};

/** What the decisions make of a source. */
export type ReviewedSource = {
  /** In the order of the text. */
  readonly drafts: readonly ReviewedDraft[];
  /** Whom no register knows, each once. */
  readonly actors: readonly Actor[];
};

/**
 * Replays the decisions over the drafts as they were read. Of two decisions on one thing the
 * later holds; one on a draft that is not there (its addition was taken back) does nothing.
 */
export const reviewed = memoised((added: AddedSource): ReviewedSource => {
  const drafts = new Map(added.drafts.map((read) => [read.event.id, unreviewed(read)]));
  const actors = new Map(added.actors.map((actor) => [actor.id, actor]));
  for (const decision of added.decisions) {
    if (decision.kind === 'add' || decision.kind === 'set')
      for (const actor of decision.actors) if (!actors.has(actor.id)) actors.set(actor.id, actor);
    if (decision.kind === 'add') {
      for (const read of decision.drafts)
        if (!drafts.has(read.event.id)) drafts.set(read.event.id, unreviewed(read));
      continue;
    }
    const before = drafts.get(decision.draft);
    if (before !== undefined) drafts.set(decision.draft, decided(before, decision));
  }
  const { published } = added.source;
  // However a draft came to its date: the pair of files that is taken away has to build.
  const dated = [...drafts.values()].map((draft) =>
    isAnnouncedOnly(draft.event.date, published)
      ? { ...draft, event: { ...draft.event, status: 'announced' as const } }
      : draft,
  );
  return { drafts: dated.sort(inText), actors: [...actors.values()] };
});

function unreviewed(read: AddedDraft): ReviewedDraft {
  return { read, event: read.event, verdict: 'open', answer: 'open', joins: null };
}

function decided(
  draft: ReviewedDraft,
  decision: Exclude<Decision, { readonly kind: 'add' }>,
): ReviewedDraft {
  switch (decision.kind) {
    case 'accept':
      return { ...draft, verdict: 'accepted' };
    case 'reject':
      return { ...draft, verdict: 'rejected' };
    case 'reopen':
      return { ...draft, verdict: 'open' };
    case 'match': {
      const { joins } = decision;
      return { ...draft, joins, answer: joins === null ? 'different' : 'same' };
    }
    case 'set':
      return { ...draft, event: { ...draft.event, ...decision.change } };
  }
}

function inText(one: ReviewedDraft, other: ReviewedDraft): number {
  return startOf(one) - startOf(other);
}

function startOf({ read }: ReviewedDraft): number {
  return Math.min(...read.event.excerpts.map(({ start }) => start));
}

/**
 * The source with one more decision at the end. Drafts that it adds get ids that are free; one
 * that is there already, under its id, is not added again.
 */
export function withDecision(added: AddedSource, decision: Decision): AddedSource {
  if (added.decisions.some(({ id }) => id === decision.id)) return added;
  const last = decision.kind === 'add' ? withFreeIds(added, decision) : decision;
  return { ...added, decisions: [...added.decisions, last] };
}

function withFreeIds(
  added: AddedSource,
  addition: Extract<Decision, { readonly kind: 'add' }>,
): Decision {
  const taken = new Set(reviewed(added).drafts.map(({ read }) => read.event.id));
  const drafts = addition.drafts.map((draft) => {
    const id = nextFreeId(draft.event.id, taken);
    taken.add(id);
    return { ...draft, event: { ...draft.event, id } };
  });
  return { ...addition, drafts };
}

/** The source as if a decision had never been made; the others stay, in their order. */
export function withoutDecision(added: AddedSource, id: Decision['id']): AddedSource {
  return { ...added, decisions: added.decisions.filter((each) => each.id !== id) };
}

/** What a decision did, in words: `rejected “Lee and Carr speak”`. */
export function decisionInWords(added: AddedSource, decision: Decision): string {
  if (decision.kind === 'add')
    return decision.drafts.length === 1
      ? 'added a draft'
      : `added ${decision.drafts.length} drafts`;
  const draft = reviewed(added).drafts.find(({ read }) => read.event.id === decision.draft);
  const title = draft === undefined ? 'a draft' : `“${draft.event.title}”`;
  switch (decision.kind) {
    case 'accept':
      return `accepted ${title}`;
    case 'reject':
      return `rejected ${title}`;
    case 'reopen':
      return `opened ${title} again`;
    case 'match':
      return `said that ${title} is ${decision.joins === null ? 'another event' : 'the same event'}`;
    case 'set':
      return `changed ${title}`;
  }
}
