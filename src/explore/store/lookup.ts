import type { Actor, ActorId, Issue, IssueId, Side, SideId } from '../../model/actor.ts';
import type { EventHead, EventId } from '../../model/event.ts';
import type { SourceHead } from '../../model/source.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import { memoised } from './memoised.ts';

/** Entries of a timeline by their ids. Each index is built once, when it is first asked. */

const eventsById = memoised((events: readonly EventHead[]) => indexById(events));
const actorsById = memoised((actors: readonly Actor[]) => indexById(actors));
const issuesById = memoised((issues: readonly Issue[]) => indexById(issues));
const sourcesById = memoised((sources: readonly SourceHead[]) => indexById(sources));
const sidesById = memoised((sides: readonly Side[]) => indexById(sides));

export function findEvent({ events }: Pick<Timeline, 'events'>, id: EventId | null) {
  return id === null ? undefined : eventsById(events).get(id);
}

export function findActor({ actors }: Pick<Timeline, 'actors'>, id: ActorId | null) {
  return id === null ? undefined : actorsById(actors).get(id);
}

export function findIssue({ issues }: Pick<Timeline, 'issues'>, id: IssueId | null) {
  return id === null ? undefined : issuesById(issues).get(id);
}

export function findSource({ sources }: Pick<Timeline, 'sources'>, id: SourceId | null) {
  return id === null ? undefined : sourcesById(sources).get(id);
}

export function findSide({ sides }: Pick<Timeline, 'sides'>, id: SideId | null) {
  return id === null ? undefined : sidesById(sides).get(id);
}

/** Of several with one id, the first is meant. */
function indexById<T extends { readonly id: string }>(
  entries: readonly T[],
): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const entry of entries) if (!index.has(entry.id)) index.set(entry.id, entry);
  return index;
}
