import type { TimelineEvent } from '../../model/event.ts';
import { actorKinds } from '../../model/register.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Reach } from '../filter.ts';
import type { Matrix } from '../view.ts';
import { type MatrixCell, matrixCells } from './matrix-cells.ts';
import { actorLines, issueLines } from './matrix-lines.ts';
import { inMatrixOrder, type MatrixLine } from './matrix-order.ts';

/** A person or a body with its cells, one for each column. */
export type MatrixRow = {
  readonly line: MatrixLine;
  readonly cells: readonly {
    readonly column: MatrixLine;
    readonly cell: MatrixCell;
  }[];
};

/** Who dealt with what, or with whom: the events that a filter leaves, counted in a grid. */
export type EventMatrix = {
  readonly columns: readonly MatrixLine[];
  readonly rows: readonly MatrixRow[];
  /** Who and what the timeline has, but none of these events; by name. */
  readonly absent: { readonly rows: readonly string[]; readonly columns: readonly string[] };
  /** The largest number of events in a cell where a row meets a column other than itself. */
  readonly most: number;
};

/** An empty cell. */
export const noEvents: MatrixCell = { events: [], unsaid: [] };

export function eventMatrix(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  matrix: Matrix,
  reach: Reach,
): EventMatrix {
  const kinds = matrix.bodies ? actorKinds : (['person'] as const);
  const people = actorLines(timeline, events, kinds, reach);
  const issues = issueLines(timeline, events);
  const across = matrix.across === 'issues' ? issues : people;
  const cells = matrixCells(events, matrix.across, reach);
  const columns = inMatrixOrder(across.present, matrix.order);
  const sorting = columns.find(({ id }) => id === matrix.by);
  const keyOf = ({ id }: MatrixLine) => {
    const cell = sorting === undefined ? undefined : cells.get(id)?.get(sorting.id);
    return [cell?.events.length ?? 0, cell?.unsaid.length ?? 0] as const;
  };
  const rows = inMatrixOrder(people.present, matrix.order, keyOf).map((line) => ({
    line,
    cells: columns.map((column) => ({
      column,
      cell: cells.get(line.id)?.get(column.id) ?? noEvents,
    })),
  }));
  const counts = rows.flatMap(({ line, cells }) =>
    cells.map(({ column, cell }) => (column.id === line.id ? 0 : cell.events.length)),
  );
  return {
    columns,
    rows,
    absent: {
      rows: people.absent,
      columns: matrix.across === 'issues' ? issues.absent : [],
    },
    most: counts.reduce((most, count) => Math.max(most, count), 0),
  };
}
