import { layouts, type View } from '../view.ts';
import type { AddressValues, Parameters } from './address-values.ts';

/** How the events are laid out. */
type LayoutView = Pick<View, 'layout' | 'matrix' | 'table' | 'embedded'>;

export const layoutParameters = ['layout', 'across', 'order', 'columns', 'sort', 'embed'] as const;

export function writeLayout({ layout, matrix, table, embedded }: LayoutView): Parameters {
  const { columns, sort } = table;
  return [
    ['layout', layout === 'timeline' ? '' : layout],
    ['across', matrix.across === 'people' ? 'people' : ''],
    ['order', matrix.order === 'name' ? 'name' : ''],
    ['columns', columns?.join(',') ?? ''],
    ['sort', sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`],
    ['embed', embedded ? '1' : ''],
  ];
}

export function readLayout({ one, list }: AddressValues): LayoutView {
  const layout = one('layout', (value) => value !== 'timeline' && isOneOf(layouts, value));
  const across = one('across', (value) => value === 'people');
  const order = one('order', (value) => value === 'name');
  const columns = list('columns', isColumn);
  const sort = one('sort', (value) => isColumn(value.replace(/^-/, '')));
  return {
    layout: layouts.find((each) => each === layout) ?? 'timeline',
    matrix: {
      across: across === null ? 'issues' : 'people',
      order: order === null ? 'count' : 'name',
    },
    table: {
      columns: columns.length === 0 ? null : columns,
      sort:
        sort === null ? null : { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
    },
    embedded: one('embed', (value) => value === '1') !== null,
  };
}

function isColumn(value: string): boolean {
  return /^[a-z]+(-[a-z]+)*$/.test(value);
}

function isOneOf(known: readonly string[], value: string): boolean {
  return known.includes(value);
}
