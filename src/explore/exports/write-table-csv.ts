import { stringify } from 'csv-stringify/browser/esm/sync';
import { eventLink } from '../citations/permalink.ts';
import type { TableColumnId } from '../table/column-ids.ts';
import { cellText, tableColumns } from '../table/table-columns.ts';
import { csvForm } from './csv-form.ts';
import type { ExportInput } from './export-input.ts';

/**
 * The table as it is shown, in the form of `write-csv.ts`: its columns under their names, its
 * rows in their order; and behind them, as in every export, where each event is and what was
 * selected.
 */
export function writeTableCsv(input: ExportInput, columns: readonly TableColumnId[]): string {
  const header = [...columns.map((id) => tableColumns[id].label), ...closingColumns];
  const rows = input.events.map((event) => [
    ...columns.map((id) => cellText(tableColumns[id], event, input.timeline)),
    eventLink(input.page, event.id),
    input.selection,
    input.address,
  ]);
  return stringify([header, ...rows], csvForm);
}

const closingColumns = ['permalink', 'selection', 'selection_address'];
