import type { EventHead } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { TableLayout, TableSort } from '../view.ts';
import type { TableColumnId } from './column-ids.ts';
import { type SortKey, type TableColumn, tableColumns } from './table-columns.ts';

const inOrder = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/**
 * The events in the order of a column, up or down; what is equal in it stays in the order of
 * time, and events with nothing in it come last either way. `read` are the same events with what
 * their heads leave out, where the column needs that.
 */
export function sortedEvents<Event extends EventHead>(
  timeline: Timeline,
  events: readonly Event[],
  sort: TableSort | null,
  read: readonly EventHead[] = events,
): readonly Event[] {
  if (sort === null) return events;
  const column = tableColumns[sort.column];
  const keyed = events.map((event, at) => ({
    event,
    key: keyOf(column, read[at] ?? event, timeline),
  }));
  const upOrDown = sort.descending ? -1 : 1;
  keyed.sort((one, other) => {
    if (one.key === null || other.key === null) {
      return Number(one.key === null) - Number(other.key === null);
    }
    return upOrDown * compared(one.key, other.key);
  });
  return keyed.map(({ event }) => event);
}

function keyOf(column: TableColumn, event: EventHead, timeline: Timeline): SortKey {
  if (column.key !== undefined) return column.key(event);
  return column.values(event, timeline).join(', ') || null;
}

function compared(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return inOrder.compare(String(one), String(other));
}

/** The column that a table is sorted by: without another, the date, upwards. */
export function sortOf({ sort }: TableLayout): TableSort {
  return sort ?? { column: 'date', descending: false };
}

/** The table sorted by a column: upwards, then downwards, then in the order of time again. */
export function sortedBy(table: TableLayout, column: TableColumnId): TableLayout {
  const now = sortOf(table);
  if (now.column === column) {
    return { ...table, sort: now.descending ? null : { column, descending: true } };
  }
  return { ...table, sort: column === 'date' ? null : { column, descending: false } };
}
