import { type ReactNode, Suspense, useState } from 'react';
import { ChunkError } from './ChunkError.tsx';
import { lazyWithFallback } from './lazy-with-fallback.ts';

export type DialogProps = {
  readonly open: boolean;
  readonly title: string;
  /** Called whenever it closes: by its button, by Escape, or because `open` has become false. */
  readonly onClose: () => void;
  /** A box in the middle of the page, or a sheet that comes up from the foot of a narrow screen. */
  readonly look?: 'box' | 'sheet';
  /** The greatest width and height of a box, as classes. */
  readonly size?: string;
  /** What the button that closes it is called; null for a dialog that has its own. */
  readonly closeLabel?: string | null;
  /** Stands below what is scrolled. */
  readonly footer?: ReactNode;
  /** Drawn while it is open, so that a form in it begins anew each time. */
  readonly children: ReactNode;
};

export const LazyOpenDialog = lazyWithFallback(
  () => import('./OpenDialog.tsx').then(({ OpenDialog }) => OpenDialog),
  () => <ChunkError />,
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
