import type { TableLayout } from '../view.ts';
import { type TableColumnId, tableColumnIds } from './column-ids.ts';

const openingColumns: readonly TableColumnId[] = [
  'date',
  'title',
  'took-part',
  'discussed',
  'not-discussed',
  'sources',
];

/** The columns of a table, left to right. The title, which opens the event, is always one. */
export function shownColumns({ columns }: TableLayout): readonly TableColumnId[] {
  const shown = columns ?? openingColumns;
  return shown.includes('title') ? shown : ['title', ...shown];
}

/**
 * The table with a column more, before the first that is offered after it, or one less; it is
 * no longer sorted by a column that is not shown.
 */
export function columnToggled(table: TableLayout, column: TableColumnId): TableLayout {
  if (column === 'title') return table;
  const shown = shownColumns(table);
  if (shown.includes(column)) {
    const sort = table.sort?.column === column ? null : table.sort;
    return { columns: orOpening(shown.filter((each) => each !== column)), sort };
  }
  const place = (each: TableColumnId) => tableColumnIds.indexOf(each);
  const next = shown.findIndex((each) => place(each) > place(column));
  const at = next === -1 ? shown.length : next;
  return { ...table, columns: orOpening([...shown.slice(0, at), column, ...shown.slice(at)]) };
}

/** Null for the opening columns, so that the address does not name what it need not. */
function orOpening(columns: readonly TableColumnId[]): TableLayout['columns'] {
  return columns.join() === openingColumns.join() ? null : columns;
}
