import type { ReactNode } from 'react';
import { PopoverBox } from './PopoverBox.tsx';
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
  const { box, shown, open } = usePopover<string>(width);
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
      <PopoverBox box={box} name={name} padding="p-3.5">
        {children}
      </PopoverBox>
    </>
  );
}
