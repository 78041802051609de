import { Download } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { viewLink } from '../../explore/citations/citation.ts';
import { filterInWords } from '../../explore/filter/filter-in-words.ts';
import { DataError } from '../../explore/store/arrival.ts';
import type { TableColumnId } from '../../explore/table/column-ids.ts';
import { sortedBy, sortedEvents, sortOf } from '../../explore/table/sorted-events.ts';
import { shownColumns, sortsHeads, tableColumns } from '../../explore/table/table-columns.ts';
import { openingView, type TableLayout, type TableSort } from '../../explore/view.ts';
import { type EventHead, isWhole } from '../../model/event.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import { download } from '../base/download.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { exportInputOf } from '../base/export-input-of.ts';
import { NotFetched } from '../base/NotFetched.tsx';
import { ReadingNote } from '../base/ReadingNote.tsx';
import { ShowMore } from '../base/ShowMore.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { useTimelineStore } from '../base/timeline-store-context.ts';
import { type EventReader, reasonOf, useEventReader } from '../base/use-event-reader.ts';
import { usePortion } from '../base/use-portion.ts';
import { usePrinting } from '../base/use-printing.ts';
import { ColumnsButton } from './ColumnsButton.tsx';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';

/** Rows that come into the page at once: of more, each step of the reader would wait for them. */
const MAX_ROWS_AT_ONCE = 300;

/** The events that the filter leaves, field by field. */
export function TableView({ events }: { readonly events: readonly EventHead[] }) {
  const { view, show } = useExplorer();
  const { table } = view;
  const columns = useMemo(() => shownColumns(table), [table]);
  const reader = useEventReader();
  const { sorted, failure } = useSorted(events, table.sort, reader);
  const open = useMemo(
    () => (view.event === null ? -1 : sorted.findIndex(({ id }) => id === view.event)),
    [sorted, view.event],
  );
  const printing = usePrinting();
  // On paper all of it.
  const least = printing ? sorted.length - 1 : open;
  const { shown, more, showMore } = usePortion(sorted, MAX_ROWS_AT_ONCE, least);
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
      <ReadingNote reader={reader} />
      {failure !== null && (
        <div className="mb-3">
          <NotFetched what="What the table is to be sorted by" {...failure} />
        </div>
      )}
      <section
        aria-label="Table of events"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
        tabIndex={0}
        className="relative -mr-4 max-h-[max(24rem,calc(100dvh-12rem))] scroll-pt-14 overflow-auto print:max-h-none print:overflow-visible border-y border-rule -outline-offset-2 md:mr-0"
      >
        <table className="w-full border-separate border-spacing-0 text-left text-sm">
          <TableHead
            columns={columns}
            sort={sort}
            onSort={(column) => change(sortedBy(table, column))}
          />
          <tbody>
            {shown.map((event) => (
              <TableRow
                key={event.id}
                event={event}
                columns={columns}
                open={event.id === view.event}
              />
            ))}
          </tbody>
        </table>
        {more > 0 && (
          <ShowMore
            step={Math.min(more, MAX_ROWS_AT_ONCE)}
            onMore={showMore}
            note="Sorting and the CSV take in all of them."
            className="sticky left-0 w-fit px-1 py-3"
          >
            {groupedNumber(shown.length)} of {count(sorted.length, 'event')}.
          </ShowMore>
        )}
      </section>
    </section>
  );
}

/** Why the events are not sorted as they were asked for, and how to try again. */
type SortFailure = { readonly error: DataError; readonly onRetry: () => void };

/**
 * The events as the table is sorted. Where that is by words that are not there, these are fetched
 * first, and meanwhile the events stand in order of time.
 */
function useSorted(
  events: readonly EventHead[],
  sort: TableSort | null,
  { read, cancel }: EventReader,
): { readonly sorted: readonly EventHead[]; readonly failure: SortFailure | null } {
  const timeline = useTimeline();
  const [fetched, setFetched] = useState<{
    readonly of: readonly EventHead[];
    readonly result: readonly EventHead[] | DataError;
  } | null>(null);
  const isThere = sort === null || sortsHeads(sort.column) || events.every(isWhole);
  const result = isThere ? events : fetched?.of === events ? fetched.result : null;
  const isWanted = result === null;
  useEffect(() => {
    if (!isWanted) return;
    let left = false;
    read(events).then(
      (whole) => {
        if (!left && whole !== null) setFetched({ of: events, result: whole });
      },
      (error: unknown) => {
        const reason = error instanceof DataError ? error : new DataError(reasonOf(error));
        if (!left) setFetched({ of: events, result: reason });
      },
    );
    return () => {
      left = true;
      cancel();
    };
  }, [events, isWanted, read, cancel]);
  const sorted = useMemo(
    () =>
      result === null || result instanceof DataError
        ? events
        : sortedEvents(timeline, events, sort, result),
    [timeline, events, sort, result],
  );
  const failure =
    result instanceof DataError ? { error: result, onRetry: () => setFetched(null) } : null;
  return { sorted, failure };
}

type TableExportProps = {
  /** The rows, in their order. */
  readonly events: readonly EventHead[];
  readonly columns: readonly TableColumnId[];
};

const fileName = 'readout-table.csv';

/** Gives the table as it is shown: these columns, these rows, in this order. */
function TableExport({ events, columns }: TableExportProps) {
  const timeline = useTimeline();
  const { view, filter } = useExplorer();
  const [done, setDone] = useState('');
  const reader = useEventReader();
  const store = useTimelineStore();
  const give = async () => {
    setDone('');
    const { layout, table } = view;
    try {
      const whole = await reader.read(events);
      if (whole === null) return;
      const input = exportInputOf(
        timeline,
        view,
        whole,
        filterInWords(timeline, filter),
        [],
        store.readSource,
      );
      const address = viewLink(input.page, { ...openingView, filter, layout, table });
      const { writeTableCsv } = await import('../../explore/exports/csv.ts');
      download(writeTableCsv({ ...input, address }, columns), fileName, 'text/csv;charset=utf-8');
      setDone(`${count(events.length, 'event')} downloaded as ${fileName}.`);
    } catch (error) {
      setDone(`The table could not be written: ${reasonOf(error)}`);
    }
  };
  return (
    <>
      <button type="button" className="control min-h-8" onClick={give}>
        <Download size={15} aria-hidden /> Table as CSV
      </button>
      <ReadingNote reader={reader} />
      <span role="status" className="order-first empty:-mr-2 text-[0.8125rem] text-muted">
        {done}
      </span>
    </>
  );
}
