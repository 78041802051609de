import type { EventId } from '../../model/event.ts';

/** The id of the element of an event's row in the list, for focus to come back to. */
export function rowId(event: EventId): string {
  return `row-${event}`;
}
