import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import type { DialogProps } from './Dialog.tsx';

const looks = {
  box: {
    dialog: 'm-auto overflow-auto rounded-xl border border-rule bg-card p-6 text-left text-ink',
    head: 'flex items-start justify-between gap-4',
    title: 'font-serif text-2xl font-semibold',
    body: 'contents',
  },
  sheet: {
    dialog:
      'mx-auto mt-auto mb-0 max-h-[88dvh] w-full max-w-full flex-col rounded-t-xl border border-rule bg-paper text-ink open:flex md:my-auto md:w-104 md:rounded-xl',
    head: 'flex items-center justify-between border-b border-rule px-4 py-2.5',
    title: 'font-semibold',
    body: 'min-h-0 flex-1 overflow-y-auto px-4 py-4',
  },
} as const satisfies Record<NonNullable<DialogProps['look']>, unknown>;

/** The platform's modal dialog with its title and the button that closes it. */
export function OpenDialog(props: DialogProps) {
  const { open, title, onClose, look = 'box', closeLabel = 'Close', footer, children } = props;
  const size = look === 'box' ? (props.size ?? 'max-h-[90dvh] w-[min(40rem,94vw)]') : '';
  const { dialog, head, title: titleLook, body } = looks[look];
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    if (open && ref.current?.open === false) ref.current.showModal();
    if (!open) ref.current?.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`${dialog} ${size} print:hidden`}
    >
      <div className={head}>
        <h2 id={titleId} className={titleLook}>
          {title}
        </h2>
        {closeLabel !== null && (
          <form method="dialog">
            <button type="submit" className="control" aria-label={closeLabel}>
              <X size={18} aria-hidden />
            </button>
          </form>
        )}
      </div>
      <div className={body}>{open && children}</div>
      {footer}
    </dialog>
  );
}
