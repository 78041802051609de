import { Download } from 'lucide-react';
import { useState } from 'react';
import { viewLink } from '../../explore/citations/permalink.ts';
import { filterInWords } from '../../explore/exports/filter-in-words.ts';
import type { TableColumnId } from '../../explore/table/column-ids.ts';
import { openingView } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { download } from '../export/download.ts';
import { exportInputOf } from '../export/export-input-of.ts';
import { useTimeline } from '../timeline-context.ts';
import { useViewAndShow } from '../view-context.ts';
import { count } from '../words.ts';

type Props = {
  /** The rows, in their order. */
  readonly events: readonly TimelineEvent[];
  readonly columns: readonly TableColumnId[];
};

const fileName = 'readout-table.csv';

/** Gives the table as it is shown: these columns, these rows, in this order. */
export function TableExport({ events, columns }: Props) {
  const timeline = useTimeline();
  const { view } = useViewAndShow();
  const [done, setDone] = useState('');
  const give = async () => {
    setDone('');
    const { filter, layout, table } = view;
    const input = exportInputOf(timeline, view, events, filterInWords(timeline, filter));
    const address = viewLink(input.page, { ...openingView, filter, layout, table });
    try {
      const { writeTableCsv } = await import('../../explore/exports/write-table-csv.ts');
      download(writeTableCsv({ ...input, address }, columns), fileName, 'text/csv;charset=utf-8');
      setDone(`${count(events.length, 'event')} downloaded as ${fileName}.`);
    } catch (error) {
      setDone(`The table could not be written: ${error instanceof Error ? error.message : error}`);
    }
  };
  return (
    <>
      <button type="button" className="control min-h-8" onClick={give}>
        <Download size={15} aria-hidden /> Table as CSV
      </button>
      <span role="status" className="order-first empty:-mr-2 text-[0.8125rem] text-muted">
        {done}
      </span>
    </>
  );
}
