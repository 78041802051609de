import { type TableColumnId, tableColumnIds } from '../table/column-ids.ts';
import type { TableLayout } from '../view.ts';
import type { AddressValues, Parameters } from './address-values.ts';

export const tableParameters = ['columns', 'sort'] as const;

export function writeTable({ columns, sort }: TableLayout): Parameters {
  return [
    ['columns', columns?.join(',') ?? ''],
    ['sort', sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`],
  ];
}

export function readTable({ one, list }: AddressValues): TableLayout {
  const columns = list('columns', (value) => columnOf(value) !== undefined);
  const sort = one('sort', (value) => columnOf(value.replace(/^-/, '')) !== undefined) ?? '';
  const column = columnOf(sort.replace(/^-/, ''));
  return {
    columns: columns.length === 0 ? null : columns.flatMap((value) => columnOf(value) ?? []),
    sort: column === undefined ? null : { column, descending: sort.startsWith('-') },
  };
}

function columnOf(value: string): TableColumnId | undefined {
  return tableColumnIds.find((id) => id === value);
}
