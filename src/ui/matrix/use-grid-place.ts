import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import {
  type GridPlace,
  type GridSize,
  gridMove,
  withinGrid,
} from '../../explore/matrix/grid-move.ts';

/** Where the reader is in a grid, which is one stop of the Tab key. */
export type GridKeys = {
  readonly place: GridPlace;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void;
};

/** The keys of the grid pattern for a table whose cells hold a button or are focusable themselves. */
export function useGridPlace(size: GridSize): GridKeys {
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
