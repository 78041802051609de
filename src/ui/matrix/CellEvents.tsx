import { CircleSlash, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { type Frequency, frequencies } from '../../explore/evidence/profiles.ts';
import { issuesTreated } from '../../explore/filter/event-values.ts';
import type { FacetId } from '../../explore/filter/facet-facts.ts';
import { filterEvents } from '../../explore/filter/filter-events.ts';
import { narrowedTo } from '../../explore/matrix/cell.ts';
import type { MatrixCell } from '../../explore/matrix/event-matrix.ts';
import { type CellName, withLayout } from '../../explore/view.ts';
import type { EventHead, Treatment } from '../../model/event.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import { EventLines } from '../base/EventLines.tsx';
import { useExplorer } from '../base/explorer-context.ts';
import { IssueName } from '../base/Names.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';

type CellEventsProps = {
  readonly name: CellName;
  readonly cell: MatrixCell;
  /** Whether the reader has opened it, rather than the page with it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
};

/** The events of a cell, each opening beside the matrix. */
export function CellEvents({ name, cell, takesFocus, onClose }: CellEventsProps) {
  const { row, column } = name;
  const timeline = useTimeline();
  const across = useExplorer().view.matrix.across;
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
          <Group title="Discussed" facet="discussed" name={name} events={cell.events} />
          <Group
            title="Explicitly not discussed"
            sign={<CircleSlash size={13} aria-hidden />}
            facet="notDiscussed"
            name={name}
            events={cell.notDiscussed}
          />
        </>
      ) : (
        <>
          <CellIssues events={cell.events} />
          <Group
            title={row === column ? 'All' : 'Both'}
            facet="actors"
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
  readonly facet: FacetId;
  readonly name: CellName;
  readonly events: readonly EventHead[];
};

function Group({ title, sign, facet, name, events }: GroupProps) {
  const timeline = useTimeline();
  const { view, filter: shown } = useExplorer();
  const filter = narrowedTo(shown, [
    { facet: 'actors', id: name.row },
    { facet, id: name.column },
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

/** On what people dealt with each other: what was discussed and, apart, what explicitly was not. */
function CellIssues({ events }: { readonly events: readonly EventHead[] }) {
  const treated = (treatment: Treatment) =>
    frequencies(events, (event) => issuesTreated(event, treatment));
  const notDiscussed = treated('not-discussed');
  return (
    <dl className="mt-3 grid gap-x-3 gap-y-1.5 text-[0.9375rem] sm:grid-cols-[11.5rem_1fr]">
      <Line title="Discussed" tallies={treated('discussed')} />
      {notDiscussed.length > 0 && (
        <Line
          title="Explicitly not discussed"
          sign={<CircleSlash size={13} aria-hidden />}
          tallies={notDiscussed}
        />
      )}
    </dl>
  );
}

type LineProps = {
  readonly title: string;
  readonly sign?: ReactNode;
  readonly tallies: readonly Frequency[];
};

function Line({ title, sign, tallies }: LineProps) {
  return (
    <>
      <dt className="inline-flex items-center gap-1.5 self-start pt-0.5 text-sm text-muted">
        {sign}
        {title}
      </dt>
      <dd>
        {tallies.length === 0 && 'No issue is named.'}
        {tallies.map(({ id, count }, index) => (
          <span key={id}>
            <IssueName id={id} />
            <span className="text-sm text-muted tabular-nums">{` ${groupedNumber(count)}`}</span>
            {index < tallies.length - 1 && ' · '}
          </span>
        ))}
      </dd>
    </>
  );
}
