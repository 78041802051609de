import type { ActorId, IssueId } from '../../model/actor.ts';
import type { EventHead, Treatment } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';
import { type Reach, rolesWithin } from './reach.ts';

/** Who is in an event: who took part or spoke about it, unless asked for less or more. */
export function activeActors(event: EventHead, reach: Reach = 'spoke'): readonly ActorId[] {
  const counted = rolesWithin[reach];
  return once(event.actors.filter(({ role }) => counted.includes(role)).map(({ id }) => id));
}

/** The issues an event treats in this way, each once. */
export function issuesTreated(event: EventHead, treatment: Treatment): readonly IssueId[] {
  const treated = event.issues.filter((issue) => issue.treatment === treatment);
  return once(treated.map((issue) => issue.id));
}

/** The sources that tell of an event, each once. */
export function sourcesOf(event: EventHead): readonly SourceId[] {
  return once(event.excerpts.map(({ source }) => source));
}

function once(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
