import { CircleSlash } from 'lucide-react';
import { memo, type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { issuesTreated, sourcesOf } from '../../explore/filter/event-values.ts';
import { DataError } from '../../explore/store/arrival.ts';
import type { TableColumnId } from '../../explore/table/column-ids.ts';
import { tableColumns } from '../../explore/table/table-columns.ts';
import { withEvent, withPage, withSource } from '../../explore/view.ts';
import { type EventHead, isWhole, type Role } from '../../model/event.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { ActorName, IssueName } from '../base/Names.tsx';
import { NotFetchedNote } from '../base/NotFetched.tsx';
import { TitleFailure, TitleText } from '../base/TitleText.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { isThere, useTimelineStore, useWholeEvent } from '../base/timeline-store-context.ts';
import { ViewLink } from '../base/ViewLink.tsx';
import { columnClass } from './TableHead.tsx';

type TableRowProps = {
  readonly event: EventHead;
  readonly columns: readonly TableColumnId[];
  /** Whether the event is open beside the table. */
  readonly open: boolean;
};

/** An event; its title heads the row and opens it. */
export const TableRow = memo(function TableRow({ event: head, columns, open }: TableRowProps) {
  const event = useReadable(
    head,
    columns.some((column) => tableColumns[column].needsWhole),
  );
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <tr ref={row} className="group break-inside-avoid" data-open={open ? '' : undefined}>
      {columns.map((column) => {
        const Cell = column === 'title' ? 'th' : 'td';
        return (
          <Cell
            key={column}
            scope={column === 'title' ? 'row' : undefined}
            className={`border-b border-rule bg-paper py-2 pr-3 text-left max-md:not-first:pl-3 align-top font-normal group-data-open:bg-soft ${columnClass(column)}`}
          >
            <TableCell column={column} event={event} open={open} />
          </Cell>
        );
      })}
    </tr>
  );
});

/** The event with its words, where these are needed and have come; else as it is. */
function useReadable(event: EventHead, isNeeded: boolean): EventHead {
  const store = useTimelineStore();
  useEffect(() => {
    if (isNeeded) store.requestWhole([event]);
  }, [store, event, isNeeded]);
  const state = useSyncExternalStore(store.subscribe, () => store.wholeOf(event));
  return isNeeded && isThere(state) ? state : event;
}

/** In a cell whose words have not come. */
function MissingCell({ event }: { readonly event: EventHead }) {
  const state = useWholeEvent(event);
  return state instanceof DataError ? (
    <NotFetchedNote what="This" error={state} />
  ) : (
    <span className="text-muted">…</span>
  );
}

type TableCellProps = {
  readonly column: TableColumnId;
  readonly event: EventHead;
  readonly open: boolean;
};

/** A field of an event: names lead to their pages, the title opens the event, sources their texts. */
function TableCell({ column, event, open }: TableCellProps) {
  const timeline = useTimeline();
  const { values, caution } = tableColumns[column];
  const said = entriesIn(column, event) ?? values(event, timeline);
  if (tableColumns[column].needsWhole && !isWhole(event)) return <MissingCell event={event} />;
  const warned = caution?.(event) ?? null;
  if (said.length === 0 && column !== 'title') {
    return (
      <span className="text-muted">
        <span aria-hidden>–</span>
        <span className="sr-only">none</span>
      </span>
    );
  }
  return (
    <>
      {said.length <= 1 ? (
        <Entry column={column} event={event} entry={said[0] ?? ''} open={open} />
      ) : (
        <ul>
          {said.map((entry, index) => (
            <li key={entry} className={listClass(column)}>
              <Entry column={column} event={event} entry={entry} open={open} />
              {listClass(column) === 'inline' && index < said.length - 1 && ', '}
            </li>
          ))}
        </ul>
      )}
      {warned !== null && <span className="tag mt-0.5 inline-block">{warned}</span>}
    </>
  );
}

const roleOf: Readonly<Partial<Record<TableColumnId, Role>>> = {
  'took-part': 'participant',
  spoke: 'speaker',
  mentioned: 'mentioned',
};

/** Issues follow each other in running text; people stand apart with the hues of their sides. */
function listClass(column: TableColumnId): string {
  if (column === 'discussed' || column === 'voices') return 'inline';
  return column === 'sources' || column === 'quotes' ? 'mb-1.5 last:mb-0' : '';
}

/** The ids in a column of people, issues or sources; null for a column of words. */
function entriesIn(column: TableColumnId, event: EventHead): readonly string[] | null {
  const role = roleOf[column];
  if (role !== undefined) {
    return event.actors.filter((part) => part.role === role).map(({ id }) => id);
  }
  if (column === 'discussed' || column === 'not-discussed') return issuesTreated(event, column);
  return column === 'sources' ? sourcesOf(event) : null;
}

function Entry({
  column,
  event,
  entry,
  open,
}: TableCellProps & { readonly entry: string }): ReactNode {
  const { view } = useExplorer();
  const timeline = useTimeline();
  if (column === 'title') {
    return (
      <>
        <ViewLink
          to={withEvent(view, event.id)}
          current={open}
          className="quiet-link block font-serif text-base leading-snug font-medium"
        >
          <TitleText event={event} />
        </ViewLink>
        <TitleFailure event={event} />
      </>
    );
  }
  if (roleOf[column] !== undefined) return <ActorName id={entry} />;
  if (column === 'discussed') {
    return (
      <ViewLink
        to={withPage(view, { kind: 'issue', id: entry })}
        className="underline decoration-transparent underline-offset-[0.2em] hover:decoration-current focus-visible:decoration-current"
      >
        {timeline.issue(entry).label}
      </ViewLink>
    );
  }
  if (column === 'not-discussed') {
    return (
      <span className="inline-flex items-baseline gap-1">
        <CircleSlash size={12} aria-hidden className="shrink-0 translate-y-px" />
        <IssueName id={entry} />
      </span>
    );
  }
  if (column === 'sources') {
    return (
      <ViewLink
        to={withSource(withEvent(view, event.id), entry)}
        className="quiet-link text-[0.8125rem] leading-tight"
      >
        {timeline.source(entry).title}
      </ViewLink>
    );
  }
  // Quotes often hold quotation marks of their own, which a further pair would only blur.
  if (column === 'quotes') {
    return <q className="font-serif before:content-none after:content-none">{entry}</q>;
  }
  return entry;
}
