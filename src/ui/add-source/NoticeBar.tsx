import { X } from 'lucide-react';
import type { Added } from '../base/added-context.ts';

type NoticeBarProps = {
  readonly notice: NonNullable<Added['notice']>;
  readonly onDismiss: () => void;
};

/** One sentence over the page, with what can be done about it. */
export function NoticeBar({ notice: { text, action }, onDismiss }: NoticeBarProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-rule bg-mark px-4 py-2 text-sm text-ink md:px-6">
      <p className="min-w-0 flex-1 basis-72 wrap-anywhere">{text}</p>
      {action !== null && (
        <button
          type="button"
          className="control"
          onClick={() => {
            onDismiss();
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className="control" aria-label="Dismiss" onClick={onDismiss}>
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}
