import { useMemo } from 'react';
import { sortedBy, sortOf } from '../../explore/table/next-sort.ts';
import { shownColumns } from '../../explore/table/shown-columns.ts';
import { sortedEvents } from '../../explore/table/sorted-events.ts';
import { tableColumns } from '../../explore/table/table-columns.ts';
import type { TableLayout } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';
import { useViewAndShow } from '../view-context.ts';
import { ColumnsButton } from './ColumnsButton.tsx';
import { TableExport } from './TableExport.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';

/** The events that the filter leaves, field by field. */
export function TableView({ events }: { readonly events: readonly TimelineEvent[] }) {
  const timeline = useTimeline();
  const { view, show } = useViewAndShow();
  const { table } = view;
  const columns = useMemo(() => shownColumns(table), [table]);
  const sorted = useMemo(
    () => sortedEvents(timeline, events, table.sort),
    [timeline, events, table.sort],
  );
  const change = (next: TableLayout) => show({ ...view, table: next });
  const sort = sortOf(table);
  const hidden = columns.includes(sort.column) ? '' : ', a column that is not shown';
  const { label, sortedAs } = tableColumns[sort.column];
  const upOrDown = sort.descending ? 'downwards' : 'upwards';
  return (
    <section aria-labelledby="table-title" className="pb-8">
      <div className="mt-3 mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h3 id="table-title" className="font-serif text-xl font-semibold">
            Field by field
          </h3>
          <p role="status" className="mt-1 text-[0.8125rem] text-muted">
            {table.sort === null
              ? 'In order of time.'
              : `Sorted by ${sortedAs ?? `“${label}”`}, ${upOrDown}${hidden}; equals in order of time.`}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <ColumnsButton table={table} onChange={change} />
          <TableExport events={sorted} columns={columns} />
        </div>
      </div>
      <section
        aria-label="Table of events"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        tabIndex={0}
        className="relative -mr-4 max-h-[max(24rem,calc(100dvh-12rem))] scroll-pt-14 overflow-auto border-y border-rule -outline-offset-2 md:mr-0"
      >
        <table className="w-full border-separate border-spacing-0 text-left text-sm">
          <TableHead
            columns={columns}
            sort={sort}
            onSort={(column) => change(sortedBy(table, column))}
          />
          <tbody>
            {sorted.map((event) => (
              <TableRow
                key={event.id}
                event={event}
                columns={columns}
                open={event.id === view.event}
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
