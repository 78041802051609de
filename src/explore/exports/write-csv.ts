import { stringify } from 'csv-stringify/browser/esm/sync';
import { csvColumns, csvRow } from './csv-rows.ts';
import type { ExportInput } from './export-input.ts';

/**
 * Comma-separated values (RFC 4180) with a byte order mark, by which spreadsheets know that
 * it is UTF-8. A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@` first)
 * has an apostrophe before it, see https://owasp.org/www-community/attacks/CSV_Injection.
 */
export function writeCsv(input: ExportInput): string {
  return stringify(
    input.events.map((event) => csvRow(event, input)),
    {
      header: true,
      columns: [...csvColumns(input.events)],
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
}
