import { Columns3 } from 'lucide-react';
import { type TableColumnId, tableColumnIds } from '../../explore/table/column-ids.ts';
import { columnToggled, shownColumns, tableColumns } from '../../explore/table/table-columns.ts';
import type { TableLayout } from '../../explore/view.ts';
import { PopoverButton } from '../base/PopoverButton.tsx';

type Props = {
  readonly table: TableLayout;
  readonly onChange: (table: TableLayout) => void;
};

/** Two columns of names. */
const MENU_WIDTH_PX = 352;

/** Chooses the columns, while the table shows what is chosen. */
export function ColumnsButton({ table, onChange }: Props) {
  const columns = shownColumns(table);
  return (
    <PopoverButton
      name="Columns"
      width={MENU_WIDTH_PX}
      className="control min-h-8"
      label={
        <>
          <Columns3 size={15} aria-hidden /> Columns ({columns.length})
        </>
      }
    >
      <fieldset className="columns-2 gap-x-4">
        <legend className="sr-only">Columns</legend>
        {tableColumnIds.map((column) => (
          <ColumnChoice
            key={column}
            column={column}
            chosen={columns.includes(column)}
            onChange={() => onChange(columnToggled(table, column))}
          />
        ))}
      </fieldset>
      <button
        type="button"
        className="mt-2 min-h-7 text-sm underline decoration-rule underline-offset-4 hover:decoration-ink disabled:text-muted"
        disabled={table.columns === null}
        onClick={() => onChange({ ...table, columns: null })}
      >
        The opening columns
      </button>
    </PopoverButton>
  );
}

type ColumnChoiceProps = {
  readonly column: TableColumnId;
  readonly chosen: boolean;
  readonly onChange: () => void;
};

/** The title cannot be left out: it opens the event. */
function ColumnChoice({ column, chosen, onChange }: ColumnChoiceProps) {
  return (
    <label className="flex min-h-7 break-inside-avoid items-center gap-2 text-sm leading-tight pointer-coarse:min-h-11">
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-ink"
        checked={chosen}
        disabled={column === 'title'}
        onChange={onChange}
      />
      {tableColumns[column].label}
    </label>
  );
}
