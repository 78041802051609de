import type { ReactNode } from 'react';
import type { Popover } from './use-popover.ts';

type Props = Pick<Popover<unknown>, 'box'> & {
  /** The name of the dialog; undefined while nothing stands in it, which is none. */
  readonly name: string | undefined;
  /** The distance of what stands in it from its edges, as a class. */
  readonly padding: string;
  readonly children: ReactNode;
};

/** The box of every popover, placed by its `usePopover`. */
export function PopoverBox({ box, name, padding, children }: Props) {
  return (
    <div
      {...box}
      popover="auto"
      {...(name === undefined ? {} : { role: 'dialog', 'aria-label': name })}
      className={`popover-box ${padding}`}
    >
      {children}
    </div>
  );
}
