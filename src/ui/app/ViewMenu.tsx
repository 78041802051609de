import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useExplorer } from '../base/explorer-context.ts';
import { layoutWords } from '../base/layout-words.ts';
import { usePopover } from '../base/use-popover.ts';

const WIDTH_PX = 368;

/** How the events are shown, behind one button: their layout, and how the chart is drawn. */
export function ViewMenu({ children }: { readonly children: ReactNode }) {
  const { view } = useExplorer();
  const { ref, shown, open, onToggle, place } = usePopover<'view'>(WIDTH_PX);
  return (
    <>
      <button
        type="button"
        className="action"
        aria-expanded={shown !== null}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => open('view', currentTarget)}
      >
        <span>
          View: <strong className="font-semibold">{layoutWords[view.layout].toLowerCase()}</strong>
        </span>
        <ChevronDown size={15} aria-hidden />
      </button>
      <div
        ref={ref}
        popover="auto"
        role="dialog"
        aria-label="View"
        onToggle={onToggle}
        className="inset-auto m-0 max-w-[calc(100vw-1rem)] overflow-auto rounded-lg border border-rule bg-card p-3.5 text-ink shadow-lg"
        style={{ ...place, width: WIDTH_PX }}
      >
        <div className="grid justify-items-start gap-3">{children}</div>
      </div>
    </>
  );
}
