import { type EventId, type Part, roles, type TimelineEvent } from '../../model/event.ts';
import { freeIds } from '../../model/next-free-id.ts';
import { inTime } from '../../model/order.ts';
import { isBackground, overlayDrafts } from '../../model/overlay-drafts.ts';
import type { PublishedTimeline } from '../../model/timeline.ts';
import type { ReadAccount } from './read-accounts.ts';
import type { EventCore } from './read-events.ts';

/** Puts together each event and all its accounts, the defining one first; in order of time. */
export function assembleEvents(
  heads: readonly EventCore[],
  accounts: readonly ReadAccount[],
  window: PublishedTimeline['window'],
): readonly TimelineEvent[] {
  const byEvent = new Map<EventId, ReadAccount[]>();
  for (const account of accounts) {
    const list = byEvent.get(account.of);
    if (list === undefined) byEvent.set(account.of, [account]);
    else list.push(account);
  }
  const events = heads.map((head) => {
    const own = byEvent.get(head.id) ?? [];
    return {
      ...head,
      background: head.background ?? isBackground(head.date, window),
      actors: strongestParts(own.flatMap(({ parts }) => parts)),
      issues: own.flatMap(({ issues }) => issues),
      excerpts: own.flatMap(({ excerpts }) => excerpts),
    };
  });
  return events.sort(inTime);
}

/**
 * Puts machine-read drafts beside the reviewed events, in order of time. A draft stays an event
 * of its own even where it seems to tell a reviewed one again: joining them is an editor's
 * decision, so that nothing that nobody has read changes a reviewed event.
 */
export function withDrafts(
  reviewed: readonly TimelineEvent[],
  drafts: readonly TimelineEvent[],
  window: PublishedTimeline['window'],
): readonly TimelineEvent[] {
  const freeId = freeIds(reviewed.map(({ id }) => id));
  const placed = drafts.map((draft) => ({
    event: { ...draft, id: freeId(draft.id), background: isBackground(draft.date, window) },
    joins: null,
  }));
  return overlayDrafts(reviewed, placed);
}

/** Each actor once, in its strongest role; participants first, then speakers, then mentioned. */
function strongestParts(parts: readonly Part[]): readonly Part[] {
  const seen = new Set<string>();
  return roles
    .flatMap((role) => parts.filter((part) => part.role === role))
    .filter(({ id }) => !seen.has(id) && seen.add(id));
}
