import type { ReactNode } from 'react';

/** The frame of the chart while the chart is on its way: the list below is there already. */
export function ChartSkeleton({ heading }: { readonly heading: ReactNode }) {
  return (
    <div className="min-h-96">
      <div className="mb-2">{heading}</div>
      <div className="mb-2 h-11.5 rounded-md border border-rule bg-card" />
      <p className="flex h-72 items-center justify-center rounded-md border border-rule bg-card font-serif text-muted italic">
        The chart is being drawn
      </p>
    </div>
  );
}
