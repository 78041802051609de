import type { TableColumnId } from '../../explore/table/column-ids.ts';

const widths: Readonly<Partial<Record<TableColumnId, string>>> = {
  date: 'min-w-24',
  edtf: 'whitespace-nowrap tabular-nums',
  title: 'min-w-36 max-md:sticky max-md:left-0 max-md:z-10 max-md:border-r md:min-w-44',
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
