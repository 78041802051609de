import { CircleSlash } from 'lucide-react';
import { memo } from 'react';
import { cellWords, tintOf } from '../../explore/matrix/cell.ts';
import type { MatrixCell, MatrixLine } from '../../explore/matrix/event-matrix.ts';
import type { CellName, Matrix } from '../../explore/view.ts';
import { groupedNumber } from '../../model/labels.ts';
import { useTimeline } from '../base/timeline-context.ts';

type CellProps = {
  readonly cell: MatrixCell;
  readonly row: MatrixLine;
  readonly column: MatrixLine;
  readonly across: Matrix['across'];
  readonly most: number;
  readonly open: boolean;
  /** Whether it is the grid's tab stop. */
  readonly stop: boolean;
  readonly onOpen: (cell: CellName) => void;
};

/** A number of events to be opened; where there is none, a dot. */
export const Cell = memo(function Cell(props: CellProps) {
  const { cell, row, column, across, most, open, stop, onOpen } = props;
  const timeline = useTimeline();
  const tabIndex = stop ? 0 : -1;
  const { events, notDiscussed } = cell;
  if (events.length + notDiscussed.length === 0) {
    return (
      <td tabIndex={tabIndex} className="p-px -outline-offset-2">
        <span aria-hidden className="mx-auto block size-[3px] rounded-full bg-edge opacity-60" />
        <span className="sr-only">none</span>
      </td>
    );
  }
  const self = row.id === column.id;
  const between = across === 'issues' ? 'person and issue' : self ? 'self' : 'people';
  const names = { row: row.name, column: column.name, between } as const;
  const words = cellWords(cell, names, (id) => timeline.issue(id).label);
  const tint = tintOf(self ? 0 : events.length, most);
  return (
    <td className="h-px p-px">
      <button
        type="button"
        tabIndex={tabIndex}
        aria-expanded={open}
        title={words}
        className={`flex h-full min-h-8 w-full min-w-7.5 flex-col items-center justify-center rounded-[3px] hover:ring-2 hover:ring-edge aria-expanded:ring-2 aria-expanded:ring-ink ${self ? 'border border-rule' : ''} ${events.length === 0 ? 'border border-dashed border-edge' : ''}`}
        style={{ background: `color-mix(in oklab, var(--ink) ${tint}%, transparent)` }}
        onClick={() => onOpen({ row: row.id, column: column.id })}
      >
        <span className="sr-only">{words}</span>
        <Numbers events={events.length} notDiscussed={notDiscussed.length} />
      </button>
    </td>
  );
});

type NumbersProps = { readonly events: number; readonly notDiscussed: number };

/**
 * How many events and, apart, under the sign for it, in how many something was not discussed;
 * for the eye alone, words stand beside it.
 */
export function Numbers({ events, notDiscussed }: NumbersProps) {
  return (
    <>
      {(events > 0 || notDiscussed === 0) && (
        <span aria-hidden className="leading-tight tabular-nums">
          {groupedNumber(events)}
        </span>
      )}
      {notDiscussed > 0 && (
        <span
          aria-hidden
          className="inline-flex items-center gap-px text-[0.6875rem] leading-tight tabular-nums"
        >
          <CircleSlash size={10} strokeWidth={2.25} aria-hidden />
          {groupedNumber(notDiscussed)}
        </span>
      )}
    </>
  );
}
