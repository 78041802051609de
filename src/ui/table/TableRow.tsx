import { memo, useEffect, useRef } from 'react';
import type { TableColumnId } from '../../explore/table/column-ids.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { columnClass } from './column-class.ts';
import { TableCell } from './TableCell.tsx';

type Props = {
  readonly event: TimelineEvent;
  readonly columns: readonly TableColumnId[];
  /** Whether the event is open beside the table. */
  readonly open: boolean;
};

/** An event; its title heads the row and opens it. */
export const TableRow = memo(function TableRow({ event, columns, open }: Props) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <tr ref={row} className="group" data-open={open ? '' : undefined}>
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
