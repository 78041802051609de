import type { ReactNode } from 'react';
import { groupedNumber } from '../../model/labels.ts';

type Props = {
  /** What is shown of how much: `300 of 1,200 events.` */
  readonly children: ReactNode;
  /** How many more come at once. */
  readonly step: number;
  readonly onMore: () => void;
  /** What holds of the rest. */
  readonly note?: string;
  readonly className?: string;
};

/** Says that a list is not shown whole, and shows more of it. */
export function ShowMore({ children, step, onMore, note, className = '' }: Props) {
  return (
    <p className={`flex flex-wrap items-center gap-x-3 text-sm text-muted ${className}`}>
      <span role="status">{children}</span>
      <button type="button" className="min-h-6 underline hover:text-ink" onClick={onMore}>
        Show {groupedNumber(step)} more
      </button>
      {note !== undefined && <span>{note}</span>}
    </p>
  );
}
