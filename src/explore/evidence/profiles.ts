import type { ActorId, IssueId } from '../../model/actor.ts';
import { type Role, roles, type TimelineEvent } from '../../model/event.ts';
import { activeActors, issuesTreated } from '../filter/event-values.ts';

/** Something and in how many events it is found. */
export type Frequency = { readonly id: string; readonly count: number };

/** The events in which an actor has a part, by the part it has; roles without any are left out. */
export type EventsByRole = {
  readonly role: Role;
  readonly events: readonly TimelineEvent[];
};

/** What a timeline has on a person or a body. */
export type ActorProfile = {
  readonly byRole: readonly EventsByRole[];
  /** Who else took part or spoke where it did, the most frequent first. */
  readonly withWhom: readonly Frequency[];
  /** What was discussed where it took part or spoke, and what was explicitly not. */
  readonly discussed: readonly Frequency[];
  readonly notDiscussed: readonly Frequency[];
};

export function actorProfile(id: ActorId, events: readonly TimelineEvent[]): ActorProfile {
  const active = events.filter((event) => activeActors(event).includes(id));
  return {
    byRole: roles
      .map((role) => ({
        role,
        events: events.filter(({ actors }) =>
          actors.some((part) => part.id === id && part.role === role),
        ),
      }))
      .filter((group) => group.events.length > 0),
    withWhom: frequencies(active, (event) => activeActors(event).filter((other) => other !== id)),
    discussed: frequencies(active, (event) => issuesTreated(event, 'discussed')),
    notDiscussed: frequencies(active, (event) => issuesTreated(event, 'not-discussed')),
  };
}

/** What a timeline has on an issue; `discussed` and `notDiscussed` never mix. */
export type IssueProfile = {
  readonly discussed: readonly TimelineEvent[];
  readonly notDiscussed: readonly TimelineEvent[];
  /** Who took part or spoke where it was discussed, the most frequent first. */
  readonly byWhom: readonly Frequency[];
};

export function issueProfile(id: IssueId, events: readonly TimelineEvent[]): IssueProfile {
  const discussed = events.filter((event) => issuesTreated(event, 'discussed').includes(id));
  return {
    discussed,
    notDiscussed: events.filter((event) => issuesTreated(event, 'not-discussed').includes(id)),
    byWhom: frequencies(discussed, activeActors),
  };
}

/** In how many of the events each of these is found, the most frequent first. */
export function frequencies(
  events: readonly TimelineEvent[],
  idsOf: (event: TimelineEvent) => readonly string[],
): readonly Frequency[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const id of idsOf(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}
