import type { EventMatrix } from '../../explore/matrix/event-matrix.ts';
import type { MatrixLine } from '../../explore/matrix/matrix-order.ts';
import type { CellName, Matrix } from '../../explore/view.ts';
import { usePopover } from '../parts/use-popover.ts';
import { narrowScreen, useMedia } from '../use-media.ts';
import { useStable } from '../use-stable.ts';
import { useViewAndShow } from '../view-context.ts';
import { type HeaderOf, LineMenu } from './LineMenu.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRowCells } from './MatrixRowCells.tsx';
import { useGridPlace } from './use-grid-place.ts';

type Props = {
  readonly name: string;
  readonly grid: EventMatrix;
  readonly matrix: Matrix;
  readonly onSort: (column: MatrixLine) => void;
  readonly onOpen: (cell: CellName) => void;
};

/** Rows before the first person: the names of the columns, and their numbers. */
const headRows = 2;
const menuWidth = 288;

/** The matrix as a grid of the keyboard: arrows go from cell to cell, Enter opens one. */
export function MatrixGrid({ name, grid, matrix, onSort, onOpen }: Props) {
  const { columns, rows, most } = grid;
  const keys = useGridPlace({ rows: rows.length + headRows, columns: columns.length + 1 });
  const menu = usePopover<HeaderOf>(menuWidth);
  const { view } = useViewAndShow();
  const narrow = useMedia(narrowScreen);
  const openCell = useStable(onOpen);
  const openRowMenu = useStable((line: MatrixLine, anchor: HTMLElement) =>
    menu.open({ line, kind: 'row', view }, anchor),
  );
  const stopIn = (row: number) => (keys.place.row === row ? keys.place.column : null);
  return (
    <>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML lets a table be a grid
        role="grid"
        aria-label={name}
        className="w-[min(100%,var(--wide))] min-w-(--narrow) table-fixed border-separate border-spacing-0 text-sm"
        style={{
          '--wide': `calc(11rem + ${columns.length * 2.75}rem)`,
          '--narrow': `calc(${narrow ? 8.5 : 11}rem + ${columns.length * 2}rem)`,
        }}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <MatrixHead
          columns={columns}
          matrix={matrix}
          stops={[stopIn(0), stopIn(1)]}
          onMenu={(line, anchor) => menu.open({ line, kind: 'column', view }, anchor)}
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
              stop={stopIn(index + headRows)}
              onMenu={openRowMenu}
              onOpen={openCell}
            />
          ))}
        </tbody>
      </table>
      <LineMenu menu={menu} />
    </>
  );
}
