import type { EventId } from '../../model/event.ts';

/** The id of the element of an event's row in the list, for focus to come back to. */
export function rowId(event: EventId): string {
  return `row-${event}`;
}

/** The event of a row, or of what lies in it; null where there is none. */
export function eventOfRow(row: Element): EventId | null {
  const title = row.querySelector('[id^="row-"]');
  return title === null ? null : title.id.slice('row-'.length);
}
