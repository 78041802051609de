import type { TimelineEvent } from './event.ts';

/**
 * An event with what another text tells of it as a further account. The event keeps its own
 * date, title and participants; what nobody has read makes it unreviewed.
 */
export function joinAccount(event: TimelineEvent, draft: TimelineEvent): TimelineEvent {
  const known = new Set(event.actors.map(({ id }) => id));
  // A text may speak of somebody whom the event knows not to have taken part.
  const further = draft.actors
    .filter(({ id }) => !known.has(id))
    .map(({ id, role }) => ({
      id,
      role: role === 'participant' ? ('mentioned' as const) : role,
    }));
  const happened = event.status === 'happened' || draft.status === 'happened';
  return {
    ...event,
    status: happened ? 'happened' : 'announced',
    reviewed: event.reviewed && draft.reviewed,
    actors: [...event.actors, ...further],
    issues: [...event.issues, ...draft.issues],
    excerpts: [...event.excerpts, ...draft.excerpts],
  };
}
