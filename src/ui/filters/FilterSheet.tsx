import { SlidersHorizontal, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { type Filter, facetValuesOf } from '../../explore/filter/filter.ts';
import { count } from '../../model/labels.ts';
import { Filters } from './Filters.tsx';

type Props = {
  readonly filter: Filter;
  readonly remaining: number;
  readonly onNarrow: (filter: Filter) => void;
};

/** The filters where there is no column for them: a sheet that says what it would leave. */
export function FilterSheet({ filter, remaining, onNarrow }: Props) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const chosen = facetValuesOf(filter).length + (filter.query === '' ? 0 : 1);
  return (
    <>
      <button
        type="button"
        className="control"
        onClick={() => {
          setOpen(true);
          sheet.current?.showModal();
        }}
      >
        <SlidersHorizontal size={16} aria-hidden /> Filters{chosen > 0 && ` (${chosen})`}
      </button>
      <dialog
        ref={sheet}
        aria-labelledby="filter-sheet-title"
        onClose={() => setOpen(false)}
        className="mx-auto mt-auto mb-0 max-h-[88dvh] w-full max-w-full flex-col rounded-t-xl border border-rule bg-paper text-ink open:flex md:my-auto md:w-104 md:rounded-xl"
      >
        <div className="flex items-center justify-between border-b border-rule px-4 py-2.5">
          <h2 id="filter-sheet-title" className="font-semibold">
            Filters
          </h2>
          <button
            type="button"
            className="control"
            aria-label="Close filters"
            onClick={() => sheet.current?.close()}
          >
            <X size={18} aria-hidden />
          </button>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-4 py-4">
          {open && <Filters filter={filter} onNarrow={onNarrow} />}
        </div>
        <div className="border-t border-rule p-3">
          <button
            type="button"
            className="control min-h-11 w-full bg-ink font-semibold text-paper hover:bg-ink!"
            onClick={() => sheet.current?.close()}
          >
            Show {count(remaining, 'event')}
          </button>
        </div>
      </dialog>
    </>
  );
}
