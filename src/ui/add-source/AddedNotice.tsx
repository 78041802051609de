import { Suspense } from 'react';
import type { Added } from '../base/added-context.ts';
import { lazyWithFallback } from '../base/lazy-with-fallback.ts';

const LazyNotice = lazyWithFallback(() =>
  import('./NoticeBar.tsx').then(({ NoticeBar }) => NoticeBar),
);

/** Says what was done with the reader's own sources, and offers what can be done about it. */
export function AddedNotice({ added: { notice, notify } }: { readonly added: Added }) {
  return (
    <div role="status" className="sticky top-0 z-20">
      {notice !== null && (
        <Suspense>
          <LazyNotice notice={notice} onDismiss={() => notify(null)} />
        </Suspense>
      )}
    </div>
  );
}
