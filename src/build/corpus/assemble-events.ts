import { mergeDrafts } from '../../extract/merge/merge-drafts.ts';
import { type Part, roles, type TimelineEvent } from '../../model/event.ts';
import { inTime } from '../../model/order.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { EventAccount } from './read-accounts.ts';
import type { EventHead } from './read-events.ts';

/** Puts together each event and all its accounts, the defining one first; in order of time. */
export function assembleEvents(
  heads: readonly EventHead[],
  accounts: readonly EventAccount[],
  window: Timeline['window'],
): readonly TimelineEvent[] {
  const events = heads.map((head) => {
    const own = accounts.filter(({ of }) => of === head.id);
    return {
      ...head,
      background: head.background ?? (head.date.latest ?? head.date.earliest) < window.from,
      actors: strongestParts(own.flatMap(({ parts }) => parts)),
      issues: own.flatMap(({ issues }) => issues),
      excerpts: own.flatMap(({ excerpts }) => excerpts),
    };
  });
  return events.sort(inTime);
}

/** Puts drafts beside the reviewed events: what they tell again joins those; in order of time. */
export function withDrafts(
  reviewed: readonly TimelineEvent[],
  drafts: readonly TimelineEvent[],
  window: Timeline['window'],
): readonly TimelineEvent[] {
  const placed = drafts.map((draft) => ({
    ...draft,
    background: (draft.date.latest ?? draft.date.earliest) < window.from,
  }));
  return [...mergeDrafts(reviewed, placed).events].sort(inTime);
}

/** Each actor once, in its strongest role; participants first, then speakers, then mentioned. */
function strongestParts(parts: readonly Part[]): readonly Part[] {
  const seen = new Set<string>();
  return roles
    .flatMap((role) => parts.filter((part) => part.role === role))
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}
