import { type EventId, joinAccount, type TimelineEvent } from '../../model/event.ts';
import { nextFreeId } from '../../model/next-free-id.ts';
import type { Source } from '../../model/source.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type AddedDraft, type AddedSource, addedName } from './added-source.ts';
import { editedEvent } from './with-added.ts';

/** An added source as a seed of the site would have it: under names that seeds may have. */
export type AddedSeed = {
  readonly source: Source;
  readonly events: readonly TimelineEvent[];
  readonly accounts: readonly { readonly of: EventId; readonly event: TimelineEvent }[];
};

/** What the reader has made of a source; what was rejected is not in it. */
export function seedOf({ source, drafts }: AddedSource, published: Timeline): AddedSeed {
  const taken = new Set(published.events.map(({ id }) => id));
  const events: TimelineEvent[] = [];
  const accounts = new Map<EventId, TimelineEvent>();
  for (const draft of drafts.filter(({ verdict }) => verdict !== 'rejected')) {
    const event = { ...reviewed(draft), id: draft.event.id.slice(source.id.length + 1) };
    const of = draft.joins?.startsWith(`${source.id}.`)
      ? draft.joins.slice(source.id.length + 1)
      : draft.joins;
    const own = events.findIndex(({ id }) => id === of);
    const before = of === null ? undefined : accounts.get(of);
    if (of !== null && published.events.some(({ id }) => id === of))
      accounts.set(of, before === undefined ? event : joinAccount(before, event));
    else if (own !== -1) events.splice(own, 1, joinAccount(events[own] ?? event, event));
    // The published id never changes, so the new event gets another.
    else {
      const id = nextFreeId(event.id, taken);
      taken.add(id);
      events.push({ ...event, id });
    }
  }
  return {
    source: { ...source, id: addedName(source.id) },
    events,
    accounts: [...accounts].map(([of, event]) => ({ of, event })),
  };
}

function reviewed({ event, edit, verdict }: AddedDraft): TimelineEvent {
  return { ...editedEvent(event, edit), reviewed: verdict === 'accepted' };
}
