import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

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
