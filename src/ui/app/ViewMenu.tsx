import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useExplorer } from '../base/explorer-context.ts';
import { layoutWords } from '../base/layout-words.ts';
import { PopoverButton } from '../base/PopoverButton.tsx';

/** How the events are shown, behind one button: their layout, and how the chart is drawn. */
export function ViewMenu({ children }: { readonly children: ReactNode }) {
  const { view } = useExplorer();
  return (
    <PopoverButton
      name="View"
      width={368}
      className="action"
      label={
        <>
          <span aria-hidden className="md:hidden">
            View
          </span>
          <span className="max-md:sr-only">
            {'View: '}
            <strong className="font-semibold">{layoutWords[view.layout].toLowerCase()}</strong>
          </span>
          <ChevronDown size={15} aria-hidden />
        </>
      }
    >
      <div className="grid justify-items-start gap-3">{children}</div>
    </PopoverButton>
  );
}
