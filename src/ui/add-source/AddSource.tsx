import { Suspense, useState } from 'react';
import type { Added } from '../base/added-context.ts';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';
import { useHydrated } from '../base/use-hydrated.ts';

const LazyAddDialog = lazyWithFallback(() =>
  import('./AddDialog.tsx').then(({ AddDialog }) => AddDialog),
);

const LazyDropAnywhere = lazyWithFallback(
  () => import('./DropAnywhere.tsx').then(({ DropAnywhere }) => DropAnywhere),
  () => null,
);

/**
 * Everything by which a text comes onto the timeline: the dialog, whose code comes when it is first
 * opened, and files dropped on the page.
 */
export function AddSource({ added }: { readonly added: Added }) {
  const [dropped, setDropped] = useState<File | null>(null);
  const [wanted, setWanted] = useState(false);
  const hydrated = useHydrated();
  if (added.addDialogOpen && !wanted) setWanted(true);
  const take = (file: File) => {
    added.setAddDialogOpen(true);
    setDropped(file);
  };
  return (
    <>
      {wanted && (
        <Suspense>
          <LazyAddDialog added={added} dropped={dropped} />
        </Suspense>
      )}
      {hydrated && (
        <Suspense>
          <LazyDropAnywhere onFile={take} />
        </Suspense>
      )}
    </>
  );
}
