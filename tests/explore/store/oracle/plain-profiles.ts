import type { NotDiscussedIssue } from '../../../../src/explore/evidence/not-discussed.ts';
import {
  type ActorProfile,
  frequencies,
  type IssueProfile,
} from '../../../../src/explore/evidence/profiles.ts';
import { activeActors, issuesTreated } from '../../../../src/explore/filter/event-values.ts';
import type { ActorId, IssueId } from '../../../../src/model/actor.ts';
import { roles, type TimelineEvent } from '../../../../src/model/event.ts';
import type { PublishedTimeline } from '../../../../src/model/timeline.ts';

export function plainActorProfile(id: ActorId, events: readonly TimelineEvent[]): ActorProfile {
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

export function plainIssueProfile(id: IssueId, events: readonly TimelineEvent[]): IssueProfile {
  const discussed = events.filter((event) => issuesTreated(event, 'discussed').includes(id));
  return {
    discussed,
    notDiscussed: events.filter((event) => issuesTreated(event, 'not-discussed').includes(id)),
    byWhom: frequencies(discussed, activeActors),
  };
}

/** Every issue that was explicitly not discussed, the most often passed over first. */
export function plainNotDiscussed({
  issues,
  events,
}: PublishedTimeline): readonly NotDiscussedIssue[] {
  return issues
    .map((issue) => ({
      issue,
      events: events.filter((event) => issuesTreated(event, 'not-discussed').includes(issue.id)),
    }))
    .filter((entry) => entry.events.length > 0)
    .sort((a, b) => b.events.length - a.events.length);
}
