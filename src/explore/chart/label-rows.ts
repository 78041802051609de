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
  const taken: [number, number][][] = [];
  const placed = new Map<string, LabelPlacement>();
  const firstFree = (left: number, right: number): number => {
    for (let row = 0; ; row += 1) {
      const clear = (taken[row] ?? []).every(
        ([a, b]) => right + LABEL_GAP_PX <= a || left >= b + LABEL_GAP_PX,
      );
      if (clear) return row;
    }
  };
  const take = (id: string, row: number, side: LabelSide, span: [number, number]) => {
    while (taken.length <= row) taken.push([]);
    taken[row]?.push(span);
    placed.set(id, { row, side });
  };
  const unlabelled: Marked[] = [];
  for (const marker of markers) {
    const inView = marker.right > 0 && marker.left < width;
    const toRight: [number, number] = [marker.left, marker.right + marker.labelWidth];
    const toLeft: [number, number] = [marker.left - marker.labelWidth, marker.right];
    const choice = [
      { side: 'right' as const, span: toRight, fits: inView && toRight[1] <= width },
      { side: 'left' as const, span: toLeft, fits: inView && toLeft[0] >= 0 },
    ]
      .filter(({ fits }) => fits)
      .map((option) => ({ ...option, row: firstFree(...option.span) }))
      .find(({ row }) => row < rows);
    if (choice === undefined) unlabelled.push(marker);
    else take(marker.id, choice.row, choice.side, choice.span);
  }
  for (const { id, left, right } of unlabelled)
    take(id, firstFree(left, right), 'none', [left, right]);
  return placed;
}

/** How many rows a placement uses. */
export function rowCount(placed: ReadonlyMap<string, LabelPlacement>): number {
  return Math.max(0, ...[...placed.values()].map(({ row }) => row + 1));
}
