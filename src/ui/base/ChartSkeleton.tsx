import type { ReactNode } from 'react';

type Props = {
  readonly heading: ReactNode;
  /** How many rows the chart will most likely take, where it is wide and where it is less so. */
  readonly rows: ExpectedRows;
};

export type ExpectedRows = { readonly wide: number; readonly medium: number };

/** Widths of the chart in pixels that stand for all: beside the filters on a desktop and a tablet. */
export const expectedWidths: ExpectedRows = { wide: 1120, medium: 760 };

/**
 * The room of the chart while the chart is on its way: the list below is there already, and stays
 * where it is. Elements stand for its rows, since HTML may bring no styles of its own.
 */
export function ChartSkeleton({ heading, rows }: Props) {
  const { wide, medium } = rows;
  return (
    <>
      <div className="mb-2">{heading}</div>
      <div className="needs-script mb-2 h-11.5 rounded-md border border-rule bg-card" />
      <div className="needs-script relative rounded-md border border-rule bg-card pt-8 pb-9">
        <p className="absolute inset-0 flex items-center justify-center font-serif text-muted italic">
          The chart is being drawn
        </p>
        {Array.from({ length: Math.max(wide, medium) }, (_, row) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: rows do not move.
            key={row}
            className={`h-6 ${row >= wide ? 'min-[75rem]:hidden' : row >= medium ? 'max-[75rem]:hidden' : ''}`}
          />
        ))}
      </div>
    </>
  );
}
