/** A place in a grid: row and column, both counted from 0. */
export type GridPlace = { readonly row: number; readonly column: number };

/** How many rows and columns a grid has, its headers among them; at least one of each. */
export type GridSize = { readonly rows: number; readonly columns: number };

export type GridKey = { readonly key: string; readonly ctrlKey: boolean };

/** How far Page Up and Page Down go, in rows. */
const PAGE_ROWS = 5;

/**
 * Where a key leads in a grid, after the grid pattern of the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/grid/); null for a key that leads nowhere.
 */
export function gridMove(
  { key, ctrlKey }: GridKey,
  { row, column }: GridPlace,
  size: GridSize,
): GridPlace | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (ctrlKey) {
    if (key === 'Home') return { row: 0, column: 0 };
    return key === 'End' ? last : null;
  }
  const to = new Map<string, GridPlace>([
    ['ArrowUp', { row: row - 1, column }],
    ['ArrowDown', { row: row + 1, column }],
    ['ArrowLeft', { row, column: column - 1 }],
    ['ArrowRight', { row, column: column + 1 }],
    ['PageUp', { row: row - PAGE_ROWS, column }],
    ['PageDown', { row: row + PAGE_ROWS, column }],
    ['Home', { row, column: 0 }],
    ['End', { row, column: last.column }],
  ]).get(key);
  return to === undefined ? null : withinGrid(to, size);
}

/** The place, or the nearest to it where the grid has become smaller. */
export function withinGrid({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace {
  return { row: clamped(row, rows), column: clamped(column, columns) };
}

function clamped(index: number, length: number): number {
  return Math.min(Math.max(index, 0), Math.max(length - 1, 0));
}
