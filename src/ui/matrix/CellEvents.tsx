import { CircleSlash, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { FilterList } from '../../explore/filter.ts';
import { filterEvents } from '../../explore/filter-events.ts';
import { narrowedTo } from '../../explore/matrix/cell-filter.ts';
import type { MatrixCell } from '../../explore/matrix/matrix-cells.ts';
import { type CellName, withLayout } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { EventLines } from '../pages/EventLines.tsx';
import { ViewLink } from '../parts/ViewLink.tsx';
import { useTimeline } from '../timeline-context.ts';
import { useViewAndShow } from '../view-context.ts';
import { count } from '../words.ts';
import { CellIssues } from './CellIssues.tsx';

type Props = {
  readonly name: CellName;
  readonly cell: MatrixCell;
  /** Whether the reader has opened it, rather than the page with it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
};

/** The events of a cell, each opening beside the matrix. */
export function CellEvents({ name, cell, takesFocus, onClose }: Props) {
  const { row, column } = name;
  const timeline = useTimeline();
  const across = useViewAndShow().view.matrix.across;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus && `${row} ${column}` !== '') heading.current?.focus();
  }, [takesFocus, row, column]);
  const other = across === 'issues' ? timeline.issue(column).label : timeline.actor(column).name;
  const who = timeline.actor(row).name;
  return (
    <section
      aria-labelledby="cell-title"
      className="relative mt-4 mb-8 max-w-5xl border-t-2 border-ink pt-3"
    >
      <div className="flex items-start gap-3">
        <h3
          id="cell-title"
          ref={heading}
          tabIndex={-1}
          className="flex-1 scroll-mb-40 font-serif text-xl leading-tight font-semibold"
        >
          {row === column ? who : across === 'issues' ? `${who}: ${other}` : `${who} and ${other}`}
        </h3>
        <button
          type="button"
          className="control"
          aria-label="Close the events of this cell"
          onClick={onClose}
        >
          <X size={16} aria-hidden />
        </button>
      </div>
      {across === 'issues' ? (
        <>
          <Group title="Discussed" list="discussed" name={name} events={cell.events} />
          <Group
            title="Explicitly not discussed"
            sign={<CircleSlash size={13} aria-hidden />}
            list="notDiscussed"
            name={name}
            events={cell.unsaid}
          />
        </>
      ) : (
        <>
          <CellIssues events={cell.events} />
          <Group
            title={row === column ? 'All' : 'Both'}
            list="actors"
            name={name}
            events={cell.events}
          />
        </>
      )}
    </section>
  );
}

type GroupProps = {
  readonly title: string;
  readonly sign?: ReactNode;
  /** What the column is to the filter. */
  readonly list: FilterList;
  readonly name: CellName;
  readonly events: readonly TimelineEvent[];
};

function Group({ title, sign, list, name, events }: GroupProps) {
  const timeline = useTimeline();
  const { view } = useViewAndShow();
  const filter = narrowedTo(view.filter, [
    { list: 'actors', id: name.row },
    { list, id: name.column },
  ]);
  const left = filterEvents(timeline, filter).length;
  return (
    <>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-4 border-b border-rule pb-1.5">
        <h4 className="eyebrow inline-flex items-center gap-1.5">
          {sign}
          {title}: {events.length === 0 ? 'none' : count(events.length, 'event')}
        </h4>
        {events.length > 0 && (
          <ViewLink
            to={{ ...withLayout(view, 'timeline'), filter }}
            className="inline-flex min-h-6 items-center text-sm underline decoration-rule underline-offset-4 hover:decoration-ink"
          >
            Show {left === 1 ? 'it' : `these ${left}`} on the timeline
          </ViewLink>
        )}
      </div>
      <EventLines events={events} />
    </>
  );
}
