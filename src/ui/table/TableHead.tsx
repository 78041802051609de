import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { TableColumnId } from '../../explore/table/column-ids.ts';
import { tableColumns } from '../../explore/table/table-columns.ts';
import type { TableSort } from '../../explore/view.ts';
import { columnClass } from './column-class.ts';

type Props = {
  readonly columns: readonly TableColumnId[];
  readonly sort: TableSort;
  readonly onSort: (column: TableColumnId) => void;
};

/** The names of the columns, each a button that sorts by it. */
export function TableHead({ columns, sort, onSort }: Props) {
  return (
    <thead className="sticky top-0 z-20 bg-paper">
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
              <button
                type="button"
                className={`group flex min-h-9 w-full items-center gap-1 py-1.5 pr-3 text-left text-[0.8125rem] leading-tight -outline-offset-2 hover:bg-soft ${sorted ? 'font-semibold' : 'font-medium text-muted'}`}
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
