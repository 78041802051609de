import { Suspense } from 'react';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';
import { PopoverButton } from '../base/PopoverButton.tsx';
import { SideDot } from '../base/SideDot.tsx';
import { useTimeline } from '../base/timeline-context.ts';

const LazyLegend = lazyWithFallback(() =>
  import('../base/Legend.tsx').then(({ Legend }) => Legend),
);

/** The colours of the sides where there is room, and the signs behind a button. */
export function LegendButton({ grouped }: { readonly grouped: boolean }) {
  const { sides } = useTimeline();
  return (
    <>
      <ul
        aria-label="Sides"
        className="hidden gap-x-3 text-[0.8125rem] text-muted min-[75rem]:flex"
      >
        {(sides.length > 1 ? sides : []).map(({ id, label }) => (
          <li key={id} className="inline-flex items-center gap-1.5">
            <SideDot sides={[id]} /> {label}
          </li>
        ))}
      </ul>
      <PopoverButton
        name="How to read the signs"
        width={320}
        className="min-h-8 text-[0.8125rem] text-muted underline decoration-edge underline-offset-4 hover:text-ink"
        label={
          <>
            <span className="max-md:sr-only">How to read the signs</span>
            <span aria-hidden className="md:hidden">
              Signs
            </span>
          </>
        }
      >
        <Suspense>
          <LazyLegend sides={sides} grouped={grouped} />
        </Suspense>
      </PopoverButton>
    </>
  );
}
