import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { TableColumnId } from '../../explore/table/column-ids.ts';
import { tableColumns } from '../../explore/table/table-columns.ts';
import type { TableSort } from '../../explore/view.ts';

type TableHeadProps = {
  readonly columns: readonly TableColumnId[];
  readonly sort: TableSort;
  readonly onSort: (column: TableColumnId) => void;
};

/** The names of the columns, each a button that sorts by it. */
export function TableHead({ columns, sort, onSort }: TableHeadProps) {
  return (
    <thead className="sticky top-0 z-20 bg-paper break-inside-avoid print:static">
      <tr>
        {columns.map((column) => {
          const sorted = sort.column === column;
          const Icon = sorted ? (sort.descending ? ArrowDown : ArrowUp) : ArrowUpDown;
          return (
            <th
              key={column}
              scope="col"
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
              className={`border-b border-rule bg-paper p-0 align-bottom max-md:not-first:pl-3 ${columnClass(column)}`}
            >
              {/* Paper repeats no button at the head of its sheets. */}
              <span className="hidden py-1.5 pr-3 leading-tight print:block">
                {tableColumns[column].label}
              </span>
              <button
                type="button"
                className={`group flex min-h-9 w-full items-center print:hidden gap-1 py-1.5 pr-3 text-left text-[0.8125rem] leading-tight -outline-offset-2 hover:bg-soft ${sorted ? 'font-semibold' : 'font-medium text-muted'}`}
                onClick={() => onSort(column)}
              >
                {tableColumns[column].label}
                <Icon
                  size={13}
                  aria-hidden
                  className={`shrink-0 ${sorted ? '' : 'opacity-0 group-hover:opacity-100'}`}
                />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

const widths: Readonly<Partial<Record<TableColumnId, string>>> = {
  date: 'min-w-24',
  edtf: 'whitespace-nowrap tabular-nums',
  title:
    'min-w-36 max-md:sticky max-md:left-0 max-md:z-10 max-md:border-r md:min-w-44 print:static print:border-r-0',
  'took-part': 'min-w-34',
  discussed: 'min-w-35',
  'not-discussed': 'min-w-29',
  sources: 'min-w-34',
  quotes: 'min-w-80',
  id: 'min-w-40',
};

/** How wide a column is at least; on a phone the title stays while the others scroll. */
export function columnClass(column: TableColumnId): string {
  return widths[column] ?? 'min-w-24';
}
