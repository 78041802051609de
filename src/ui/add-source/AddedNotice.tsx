import { X } from 'lucide-react';
import type { Added } from '../base/added-context.ts';

/** Says what was done with the reader's own sources, and offers what can be done about it. */
export function AddedNotice({ added: { notice, notify } }: { readonly added: Added }) {
  return (
    <div role="status" className="sticky top-0 z-20">
      {notice !== null && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-rule bg-mark px-4 py-2 text-sm text-ink md:px-6">
          <p className="min-w-0 flex-1 basis-72 wrap-anywhere">{notice.text}</p>
          {notice.action !== null && (
            <button
              type="button"
              className="control"
              onClick={() => {
                notify(null);
                notice.action?.run();
              }}
            >
              {notice.action.label}
            </button>
          )}
          <button
            type="button"
            className="control"
            aria-label="Dismiss"
            onClick={() => notify(null)}
          >
            <X size={16} aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}
