import { Legend } from '../base/Legend.tsx';
import { SideDot } from '../base/SideDot.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { usePopover } from '../base/use-popover.ts';

const WIDTH_PX = 320;

/** The colours of the sides, and the signs behind a button. */
export function LegendButton({ grouped }: { readonly grouped: boolean }) {
  const { sides } = useTimeline();
  const { ref, shown, open, onToggle, place } = usePopover<'legend'>(WIDTH_PX);
  return (
    <>
      <ul aria-label="Sides" className="flex gap-x-3 text-[0.8125rem] text-muted max-md:hidden">
        {sides.map(({ id, label }) => (
          <li key={id} className="inline-flex items-center gap-1.5">
            <SideDot side={id} /> {label}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="min-h-8 text-[0.8125rem] text-muted underline decoration-edge underline-offset-4 hover:text-ink"
        aria-expanded={shown !== null}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => open('legend', currentTarget)}
      >
        How to read the signs
      </button>
      <div
        ref={ref}
        popover="auto"
        role="dialog"
        aria-label="How to read the signs"
        onToggle={onToggle}
        className="inset-auto m-0 overflow-auto rounded-lg border border-rule bg-card p-3.5 text-ink shadow-lg"
        style={{ ...place, width: WIDTH_PX }}
      >
        <Legend sides={sides} grouped={grouped} />
      </div>
    </>
  );
}
