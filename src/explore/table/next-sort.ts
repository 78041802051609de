import type { TableLayout, TableSort } from '../view.ts';
import type { TableColumnId } from './column-ids.ts';

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
