import type { ReactNode } from 'react';
import { usePopover } from './use-popover.ts';

type Props = {
  /** What opens: the name of the dialog. */
  readonly name: string;
  /** Of what opens, in pixels. */
  readonly width: number;
  readonly className: string;
  /** What the button says. */
  readonly label: ReactNode;
  readonly children: ReactNode;
};

/** A button that opens something small beside it; Escape and a press elsewhere close it. */
export function PopoverButton({ name, width, className, label, children }: Props) {
  const { ref, shown, open, onToggle, place } = usePopover<string>(width);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-expanded={shown !== null}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => open(name, currentTarget)}
      >
        {label}
      </button>
      <div
        ref={ref}
        popover="auto"
        role="dialog"
        aria-label={name}
        onToggle={onToggle}
        className="inset-auto m-0 max-w-[calc(100vw-1rem)] overflow-auto rounded-lg border border-rule bg-card p-3.5 text-ink shadow-lg"
        style={{ ...place, width }}
      >
        {children}
      </div>
    </>
  );
}
