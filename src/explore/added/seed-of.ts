import {
  type EventHead,
  type EventId,
  joinAccount,
  type TimelineEvent,
} from '../../model/event.ts';
import { nextFreeId } from '../../model/next-free-id.ts';
import type { Source } from '../../model/source.ts';
import type { Timeline } from '../../model/timeline.ts';
import { addedName } from './added-ids.ts';
import type { AddedSource } from './added-source.ts';
import { acceptedOf, joinTargets } from './with-added.ts';

/** An added source as a seed of the site would have it: under names that seeds may have. */
export type AddedSeed = {
  readonly source: Source;
  readonly events: readonly TimelineEvent[];
  readonly accounts: readonly { readonly of: EventId; readonly event: TimelineEvent }[];
};

/**
 * What the reader has accepted of a source: what the page shows of it. `published` is the
 * timeline that its pair of files is put beside.
 */
export function seedOf(added: AddedSource, published: Timeline): AddedSeed {
  const { source } = added;
  const known = new Map(published.events.map((event) => [event.id, event]));
  const taken = new Set(known.keys());
  const accepted = acceptedOf(added);
  const targetOf = joinTargets(published, [accepted]);
  const own = new Map<EventId, TimelineEvent>();
  const accounts = new Map<EventId, TimelineEvent>();
  const isNew = (draft: (typeof accepted.drafts)[number]) => targetOf(draft) === null;
  const inOrder = [
    ...accepted.drafts.filter(isNew),
    ...accepted.drafts.filter((draft) => !isNew(draft)),
  ];
  for (const draft of inOrder) {
    const event = { ...draft.event, reviewed: true };
    const joins = targetOf(draft);
    const target = known.get(joins ?? '');
    const before = target === undefined ? own.get(joins ?? '') : accounts.get(target.id);
    if (target !== undefined) {
      const account = { ...event, actors: furtherParts(event, target) };
      accounts.set(target.id, before === undefined ? account : joinAccount(before, account));
    } else if (before !== undefined) own.set(joins ?? '', joinAccount(before, event));
    else {
      // The published id never changes, so the new event gets another.
      const id = nextFreeId(event.id.slice(source.id.length + 1), taken);
      taken.add(id);
      own.set(event.id, { ...event, id });
    }
  }
  return {
    source: { ...source, id: addedName(source.id) },
    events: [...own.values()],
    accounts: [...accounts].map(([of, event]) => ({ of, event })),
  };
}

/** Who an account adds: as `joinAccount` has it, who took part is settled by the event itself. */
function furtherParts({ actors }: TimelineEvent, target: EventHead): TimelineEvent['actors'] {
  const there = new Map(target.actors.map((part) => [part.id, part.role]));
  return actors.map(({ id, role }) => ({
    id,
    role: there.get(id) ?? (role === 'participant' ? 'mentioned' : role),
  }));
}
