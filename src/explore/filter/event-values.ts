import type { ActorId, IssueId } from '../../model/actor.ts';
import type { EventHead, Role, Treatment } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { FacetId, Reach } from './filter.ts';

/** The roles in which somebody counts as being in an event. */
export const rolesWithin: Readonly<Record<Reach, readonly Role[]>> = {
  'took-part': ['participant'],
  spoke: ['participant', 'speaker'],
  mentioned: ['participant', 'speaker', 'mentioned'],
};

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

/** What an event has in a facet. */
export type ValuesOf = (event: EventHead) => readonly string[];

/** What the events of a timeline have, facet by facet. */
export function eventValues(
  { actors }: Timeline,
  reach: Reach,
): Readonly<Record<FacetId, ValuesOf>> {
  const sides = new Map(actors.map(({ id, side }) => [id, side]));
  return {
    actors: (event) => activeActors(event, reach),
    discussed: (event) => issuesTreated(event, 'discussed'),
    notDiscussed: (event) => issuesTreated(event, 'not-discussed'),
    kinds: ({ kind }) => [kind],
    statuses: ({ status }) => [status],
    sides: (event) => once(activeActors(event, reach).flatMap((id) => sides.get(id) ?? [])),
    sources: sourcesOf,
    bases: ({ date }) => [date.basis],
    review: ({ reviewed }) => [reviewed ? 'reviewed' : 'draft'],
  };
}

function once(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
