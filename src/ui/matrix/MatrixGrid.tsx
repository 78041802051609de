import { type FocusEvent, type KeyboardEvent, memo, useCallback, useState } from 'react';
import type { EventMatrix, MatrixLine, MatrixRow } from '../../explore/matrix/event-matrix.ts';
import {
  type GridPlace,
  type GridSize,
  gridMove,
  withinGrid,
} from '../../explore/matrix/grid-move.ts';
import type { CellName, Matrix } from '../../explore/view.ts';
import { sidesOf } from '../../model/actor.ts';
import { groupedNumber } from '../../model/labels.ts';
import { SideDot } from '../base/SideDot.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { narrowScreen, useMedia } from '../base/use-media.ts';
import { usePopover } from '../base/use-popover.ts';
import { Cell } from './Cell.tsx';
import { type HeaderOf, LineMenu } from './LineMenu.tsx';
import { MatrixHead } from './MatrixHead.tsx';

type MatrixRowCellsProps = {
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
const MatrixRowCells = memo(function MatrixRowCells(props: MatrixRowCellsProps) {
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
          <SideDot sides={sidesOf(actor)} />
          <span className="min-w-0 flex-1 leading-tight">{line.name}</span>
          <span className="text-xs text-muted tabular-nums">
            <span className="sr-only">, </span>
            {groupedNumber(line.events)}
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

type MatrixGridProps = {
  readonly name: string;
  readonly grid: EventMatrix;
  readonly matrix: Matrix;
  readonly onSort: (column: MatrixLine) => void;
  readonly onOpen: (cell: CellName) => void;
};

/** Rows before the first person: the names of the columns, and their numbers. */
const HEAD_ROWS = 2;
const MENU_WIDTH_PX = 288;

/** The matrix as a grid of the keyboard: arrows go from cell to cell, Enter opens one. */
export function MatrixGrid({ name, grid, matrix, onSort, onOpen }: MatrixGridProps) {
  const { columns, rows, most } = grid;
  const keys = useGridPlace({ rows: rows.length + HEAD_ROWS, columns: columns.length + 1 });
  const menu = usePopover<HeaderOf>(MENU_WIDTH_PX);
  const narrow = useMedia(narrowScreen);
  const { open: openMenu } = menu;
  const openRowMenu = useCallback(
    (line: MatrixLine, anchor: HTMLElement) => openMenu({ line, kind: 'row' }, anchor),
    [openMenu],
  );
  const columnWidth = columnWidthOf(columns);
  const stopIn = (row: number) => (keys.place.row === row ? keys.place.column : null);
  return (
    <>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML lets a table be a grid
        role="grid"
        aria-label={name}
        className="w-[min(100%,var(--wide))] min-w-(--narrow) table-fixed border-separate border-spacing-0 text-sm"
        style={{
          '--wide': `calc(11rem + ${columns.length * Math.max(2.75, columnWidth)}rem)`,
          '--narrow': `calc(${narrow ? 8.5 : 11}rem + ${columns.length * columnWidth}rem)`,
        }}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <MatrixHead
          columns={columns}
          matrix={matrix}
          stops={[stopIn(0), stopIn(1)]}
          onMenu={(line, anchor) => openMenu({ line, kind: 'column' }, anchor)}
          onSort={onSort}
        />
        <tbody>
          {rows.map((row, index) => (
            <MatrixRowCells
              key={row.line.id}
              row={row}
              across={matrix.across}
              most={most}
              open={matrix.cell?.row === row.line.id ? matrix.cell.column : null}
              stop={stopIn(index + HEAD_ROWS)}
              onMenu={openRowMenu}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
      <LineMenu menu={menu} />
    </>
  );
}

const MIN_COLUMN_REM = 2;
/** Of a figure of 11 pixels, and of the sign before it with the space beside it. */
const FIGURE_REM = 0.43;
const SIGN_REM = 0.85;

/** So wide that the largest number, which is that of a whole column, does not run into the next. */
function columnWidthOf(columns: readonly MatrixLine[]): number {
  const largest = columns.reduce(
    (most, { events, notDiscussed }) => Math.max(most, events, notDiscussed),
    0,
  );
  return Math.max(MIN_COLUMN_REM, SIGN_REM + FIGURE_REM * groupedNumber(largest).length);
}

/** Where the reader is in a grid, which is one stop of the Tab key. */
type GridKeys = {
  readonly place: GridPlace;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void;
};

/** The keys of the grid pattern for a table whose cells hold a button or are focusable themselves. */
function useGridPlace(size: GridSize): GridKeys {
  const [kept, setPlace] = useState<GridPlace>({ row: 2, column: 1 });
  const place = withinGrid(kept, size);
  return {
    place,
    onKeyDown: (event) => {
      // Alt and an arrow go back in the history.
      if (event.altKey || event.metaKey) return;
      const next = gridMove(event, place, size);
      if (next === null) return;
      event.preventDefault();
      const cell = event.currentTarget.rows[next.row]?.cells[next.column];
      const target = cell?.querySelector('button') ?? cell;
      target?.focus();
    },
    onFocus: (event) => {
      const cell = event.target.closest<HTMLTableCellElement>('th, td');
      const row = cell?.closest('tr')?.rowIndex;
      if (cell !== null && row !== undefined) setPlace({ row, column: cell.cellIndex });
    },
  };
}
