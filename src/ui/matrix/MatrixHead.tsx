import { ArrowDown } from 'lucide-react';
import type { MatrixLine } from '../../explore/matrix/event-matrix.ts';
import type { Matrix } from '../../explore/view.ts';
import { groupedNumber } from '../../model/labels.ts';
import { Numbers } from './Cell.tsx';

type Props = {
  readonly columns: readonly MatrixLine[];
  readonly matrix: Matrix;
  /** Which cell of the first and of the second row is the grid's tab stop; null for none. */
  readonly stops: readonly [number | null, number | null];
  readonly onMenu: (line: MatrixLine, anchor: HTMLElement) => void;
  readonly onSort: (line: MatrixLine) => void;
};

/** The columns' names, each opening its menu, and under them their numbers, each sorting the rows. */
export function MatrixHead({ columns, matrix, stops, onMenu, onSort }: Props) {
  const tabIndex = (row: 0 | 1, column: number) => (stops[row] === column ? 0 : -1);
  const corner = 'sticky left-0 z-20 bg-paper text-left align-bottom';
  return (
    <thead className="sticky top-0 z-20 bg-paper">
      <tr>
        <td tabIndex={tabIndex(0, 0)} className={`${corner} w-34 md:w-44`}>
          <span className="sr-only">Names of the columns</span>
        </td>
        {columns.map((line, index) => {
          const sorted = matrix.by === line.id;
          return (
            <th
              key={line.id}
              scope="col"
              aria-sort={sorted ? 'descending' : undefined}
              className="h-px overflow-clip p-0 align-bottom font-normal"
            >
              <button
                type="button"
                tabIndex={tabIndex(0, index + 1)}
                title={line.name}
                className={`flex h-full min-h-20 w-full min-w-8 flex-col items-center justify-end rounded py-1 -outline-offset-2 hover:bg-soft ${sorted ? 'font-semibold' : ''}`}
                onClick={({ currentTarget }) => onMenu(line, currentTarget)}
              >
                {/* From below upwards, in two lines at the most where names are of usual length. */}
                <span className="max-h-28 rotate-180 text-left text-xs leading-[1.1] [writing-mode:vertical-rl]">
                  {line.name}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
      <tr>
        <td
          tabIndex={tabIndex(1, 0)}
          className={`${corner} border-b border-rule py-1 pr-2 text-[0.8125rem] text-muted`}
        >
          In all
        </td>
        {columns.map((line, index) => {
          const sorted = matrix.by === line.id;
          const name = `Sort the rows by ${line.name}: ${numbersInWords(line, matrix)}`;
          return (
            <td key={line.id} className="border-b border-rule p-0 align-top">
              <button
                type="button"
                tabIndex={tabIndex(1, index + 1)}
                aria-pressed={sorted}
                title={name}
                className="group relative flex min-h-8 w-full min-w-8 flex-col items-center justify-start rounded pt-0.5 pb-3 text-xs text-muted -outline-offset-2 hover:bg-soft hover:text-ink aria-pressed:text-ink"
                onClick={() => onSort(line)}
              >
                <span className="sr-only">{name}</span>
                <Numbers events={line.events} notDiscussed={line.notDiscussed} />
                <ArrowDown
                  size={11}
                  strokeWidth={2.5}
                  aria-hidden
                  className={`absolute bottom-0 ${sorted ? '' : 'opacity-0 group-hover:opacity-60'}`}
                />
              </button>
            </td>
          );
        })}
      </tr>
    </thead>
  );
}

function numbersInWords({ events, notDiscussed }: MatrixLine, { across }: Matrix): string {
  if (across === 'people') return `in ${groupedNumber(events)} of these events`;
  return `discussed in ${groupedNumber(events)}, explicitly not discussed in ${groupedNumber(notDiscussed)} of these events`;
}
