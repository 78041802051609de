import { Plus } from 'lucide-react';
import { Suspense } from 'react';
import type { SourceId } from '../../model/span.ts';
import { useAdded } from '../base/added-context.ts';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';
import { useHydrated } from '../base/use-hydrated.ts';

const LazyAddedList = lazyWithFallback(() =>
  import('./AddedList.tsx').then(({ AddedList }) => AddedList),
);

const LazyKeptFiles = lazyWithFallback(() =>
  import('./KeptFiles.tsx').then(({ KeptFiles }) => KeptFiles),
);

type AddedSourcesProps = { readonly onOpen: (source: SourceId) => void };

/** The way to add a source, and those that the reader has added. */
export function AddedSources({ onOpen }: AddedSourcesProps) {
  const added = useAdded();
  const hydrated = useHydrated();
  if (added === null) return null;
  return (
    <>
      {added.sources.length > 0 && (
        <Suspense>
          <LazyAddedList added={added} onOpen={onOpen} />
        </Suspense>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <button type="button" className="control" onClick={() => added.setAddDialogOpen(true)}>
          <Plus size={16} aria-hidden /> Add a source
        </button>
        {hydrated && (
          <Suspense>
            <LazyKeptFiles added={added} />
          </Suspense>
        )}
      </div>
    </>
  );
}
