import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useId } from 'react';

type Props = {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  /** By which it can be found in the document; absent where nothing looks for it. */
  readonly id?: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

/** The platform's dialog with its title and the button that closes it. */
export function Dialog({ dialog, title, id, onClose, children }: Props) {
  const titleId = useId();
  return (
    <dialog
      ref={dialog}
      id={id}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto max-h-[90dvh] w-[min(40rem,94vw)] overflow-auto rounded-xl border border-rule bg-card p-6 text-left text-ink print:hidden"
    >
      <div className="flex items-start justify-between gap-4">
        <h2 id={titleId} className="font-serif text-2xl font-semibold">
          {title}
        </h2>
        <form method="dialog">
          <button type="submit" className="control" aria-label="Close">
            <X size={18} aria-hidden />
          </button>
        </form>
      </div>
      {children}
    </dialog>
  );
}
