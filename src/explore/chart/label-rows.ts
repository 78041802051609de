/** A marker to be drawn and labelled: where it stands and how much its label takes, in pixels. */
export type Marked = {
  readonly id: string;
  /** The marker's left and right edge, from the chart's left edge. */
  readonly left: number;
  readonly right: number;
  /** The label's width with its distance from the marker. */
  readonly labelWidth: number;
};

/** Where a marker's label stands; `none` where there is no room for it. */
export type LabelSide = 'right' | 'left' | 'none';

export type LabelPlacement = { readonly row: number; readonly side: LabelSide };

/** Space kept free between neighbours in a row, in pixels. */
const LABEL_GAP_PX = 14;

/**
 * Gives each marker a row and its label a side, so that nothing overlaps and no label
 * runs over the chart's edge. Labels stand on the right; on the left where they would
 * run over the right edge; nowhere where `rows` rows are full. Markers outside the
 * chart get none. Rows fill from the top, in the order given.
 */
export function placeLabels(
  markers: readonly Marked[],
  width: number,
  rows: number,
): ReadonlyMap<string, LabelPlacement> {
  const rowsTaken: RowTaken[] = [];
  const placed = new Map<string, LabelPlacement>();
  const firstFree = (span: PixelSpan): number => {
    const row = rowsTaken.findIndex((taken) => hasRoom(taken, span));
    return row === -1 ? rowsTaken.length : row;
  };
  const take = (id: string, row: number, side: LabelSide, span: PixelSpan) => {
    const taken = rowsTaken[row] ?? { spans: [], lastRight: Number.NEGATIVE_INFINITY };
    rowsTaken[row] = taken;
    taken.spans.splice(firstBeyond(taken, span[0]), 0, span);
    taken.lastRight = Math.max(taken.lastRight, span[1]);
    placed.set(id, { row, side });
  };
  const unlabelled: Marked[] = [];
  for (const marker of markers) {
    const inView = marker.right > 0 && marker.left < width;
    const toRight: PixelSpan = [marker.left, marker.right + marker.labelWidth];
    const toLeft: PixelSpan = [marker.left - marker.labelWidth, marker.right];
    const choice = [
      { side: 'right' as const, span: toRight, fits: inView && toRight[1] <= width },
      { side: 'left' as const, span: toLeft, fits: inView && toLeft[0] >= 0 },
    ]
      .filter(({ fits }) => fits)
      .map((option) => ({ ...option, row: firstFree(option.span) }))
      .find(({ row }) => row < rows);
    if (choice === undefined) unlabelled.push(marker);
    else take(marker.id, choice.row, choice.side, choice.span);
  }
  for (const { id, left, right } of unlabelled)
    take(id, firstFree([left, right]), 'none', [left, right]);
  return placed;
}

type PixelSpan = readonly [left: number, right: number];

/** What stands in a row: from left to right, and where the last of it ends. */
type RowTaken = { readonly spans: PixelSpan[]; lastRight: number };

/** Most markers come after all that stands in a row, which one number tells. */
function hasRoom(taken: RowTaken, [left, right]: PixelSpan): boolean {
  if (left >= taken.lastRight + LABEL_GAP_PX) return true;
  const next = taken.spans[firstBeyond(taken, left)];
  return next === undefined || right + LABEL_GAP_PX <= next[0];
}

/** The place of the first of a row's spans that does not end, with its gap, before `left`. */
function firstBeyond({ spans }: RowTaken, left: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.[1] ?? 0) + LABEL_GAP_PX <= left) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many rows a placement uses. */
export function rowCount(placed: ReadonlyMap<string, LabelPlacement>): number {
  let rows = 0;
  for (const { row } of placed.values()) rows = Math.max(rows, row + 1);
  return rows;
}
