import { Suspense, useState } from 'react';
import { lazyWithFallback } from './lazy-with-fallback.ts';
import type { DialogProps } from './OpenDialog.tsx';

export const LazyOpenDialog = lazyWithFallback(() =>
  import('./OpenDialog.tsx').then(({ OpenDialog }) => OpenDialog),
);

/** Every dialog of the page. What draws it comes when one is first opened. */
export function Dialog(props: DialogProps) {
  const [wanted, setWanted] = useState(false);
  if (props.open && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense>
      <LazyOpenDialog {...props} />
    </Suspense>
  );
}
