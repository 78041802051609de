import { stringify } from 'csv-stringify/browser/esm/sync';
import { csvForm } from './csv-form.ts';
import { csvColumns, csvRow } from './csv-rows.ts';
import type { ExportInput } from './export-input.ts';

/** An event a row, with every field and quote. */
export function writeCsv(input: ExportInput): string {
  return stringify(
    input.events.map((event) => csvRow(event, input)),
    {
      ...csvForm,
      header: true,
      columns: [...csvColumns(input.events)],
    },
  );
}
