import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { facetValuesOf } from '../../explore/filter/filter.ts';
import { count } from '../../model/labels.ts';
import { Dialog } from '../base/Dialog.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { Filters } from './Filters.tsx';

/** The filters where there is no column for them: a sheet that says what it would leave. */
export function FilterSheet({ className = 'control' }: { readonly className?: string }) {
  const { view, events } = useExplorer();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const chosen = facetValuesOf(view.filter).length + (view.filter.query === '' ? 0 : 1);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        <SlidersHorizontal size={18} aria-hidden /> Filters{chosen > 0 && ` (${chosen})`}
      </button>
      <Dialog
        open={open}
        title="Filters"
        look="sheet"
        closeLabel="Close filters"
        onClose={close}
        footer={
          <div className="border-t border-rule p-3">
            <button
              type="button"
              className="control min-h-11 w-full bg-ink font-semibold text-paper hover:bg-ink!"
              onClick={close}
            >
              Show {count(events.length, 'event')}
            </button>
          </div>
        }
      >
        <Filters />
      </Dialog>
    </>
  );
}
