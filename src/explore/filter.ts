import type { TimelineEvent, Treatment } from '../model/event.ts';
import type { ActorId, IssueId } from '../model/register.ts';
import type { Filter } from './view.ts';

/** Who took part in an event or spoke about it; who is only mentioned is left out. */
export function activeActors(event: TimelineEvent): readonly ActorId[] {
  const active = event.actors.filter((part) => part.role !== 'mentioned');
  return [...new Set(active.map((part) => part.id))];
}

/** The issues an event treats in this way, each once. */
export function issuesTreated(event: TimelineEvent, treatment: Treatment): readonly IssueId[] {
  const treated = event.issues.filter((issue) => issue.treatment === treatment);
  return [...new Set(treated.map((issue) => issue.id))];
}

/** The events that meet every entry of the filter, in the order given. */
export function filterEvents(
  events: readonly TimelineEvent[],
  filter: Filter,
): readonly TimelineEvent[] {
  return events.filter((event) => matches(event, filter));
}

function matches(event: TimelineEvent, filter: Filter): boolean {
  return (
    containsAll(activeActors(event), filter.actors) &&
    containsAll(issuesTreated(event, 'discussed'), filter.discussed) &&
    containsAll(issuesTreated(event, 'not-discussed'), filter.notDiscussed) &&
    (filter.bases.length === 0 || filter.bases.includes(event.date.basis))
  );
}

function containsAll(there: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((id) => there.includes(id));
}
