import { memo } from 'react';
import type { MatrixRow } from '../../explore/matrix/event-matrix.ts';
import type { MatrixLine } from '../../explore/matrix/matrix-order.ts';
import type { CellName, Matrix } from '../../explore/view.ts';
import { SideDot } from '../parts/SideDot.tsx';
import { useTimeline } from '../timeline-context.ts';
import { Cell } from './Cell.tsx';

type Props = {
  readonly row: MatrixRow;
  readonly across: Matrix['across'];
  /** The largest number in any cell. */
  readonly most: number;
  /** The column of the cell that is open in this row; null for none. */
  readonly open: string | null;
  /** Which cell of the row is the grid's tab stop, the name being 0; null for none. */
  readonly stop: number | null;
  readonly onMenu: (line: MatrixLine, anchor: HTMLElement) => void;
  readonly onOpen: (cell: CellName) => void;
};

/** A person or a body: name, number of events, and a cell for each column. */
export const MatrixRowCells = memo(function MatrixRowCells(props: Props) {
  const { row, across, most, open, stop, onMenu, onOpen } = props;
  const { line, cells } = row;
  const actor = useTimeline().actor(line.id);
  return (
    <tr className="group">
      <th
        scope="row"
        className="sticky left-0 z-10 bg-paper p-0 text-left font-normal group-hover:bg-soft"
      >
        <button
          type="button"
          tabIndex={stop === 0 ? 0 : -1}
          className="flex min-h-8 w-34 items-center gap-1.5 rounded pr-2 text-left -outline-offset-2 md:w-44"
          onClick={({ currentTarget }) => onMenu(line, currentTarget)}
        >
          <SideDot side={actor.side} />
          <span className="min-w-0 flex-1 leading-tight">{line.name}</span>
          <span className="text-xs text-muted tabular-nums">
            <span className="sr-only">, </span>
            {line.events}
            <span className="sr-only"> {line.events === 1 ? 'event' : 'events'}</span>
          </span>
        </button>
      </th>
      {cells.map(({ column, cell }, index) => (
        <Cell
          key={column.id}
          cell={cell}
          row={line}
          column={column}
          across={across}
          most={most}
          open={open === column.id}
          stop={stop === index + 1}
          onOpen={onOpen}
        />
      ))}
    </tr>
  );
});
