import type { Timeline } from '../../model/timeline.ts';
import type { Matrix } from '../view.ts';
import type { AddressValues, Parameters } from './address-values.ts';

export const matrixParameters = ['across', 'bodies', 'order', 'by', 'cell'] as const;

export function writeMatrix({ across, bodies, order, by, cell }: Matrix): Parameters {
  return [
    ['across', across === 'people' ? 'people' : ''],
    ['bodies', bodies ? 'true' : ''],
    ['order', order === 'name' ? 'name' : ''],
    ['by', by ?? ''],
    ['cell', cell === null ? '' : `${cell.row}~${cell.column}`],
  ];
}

/** Columns are issues or people, so what `by` and `cell` may name depends on `across`. */
export function readMatrix({ one }: AddressValues, { actors, issues }: Timeline): Matrix {
  const across = one('across', (value) => value === 'people') === null ? 'issues' : 'people';
  const columns: readonly { readonly id: string }[] = across === 'issues' ? issues : actors;
  const isColumn = (id: string | undefined) => columns.some((each) => each.id === id);
  const isRow = (id: string | undefined) => actors.some((each) => each.id === id);
  const cell = one('cell', (value) => {
    const [row, column, ...more] = value.split('~');
    return isRow(row) && isColumn(column) && more.length === 0;
  });
  const [row = '', column = ''] = cell?.split('~') ?? [];
  return {
    across,
    bodies: one('bodies', (value) => value === 'true') !== null,
    order: one('order', (value) => value === 'name') === null ? 'count' : 'name',
    by: one('by', isColumn),
    cell: cell === null ? null : { row, column },
  };
}
