import type { Timeline } from '../../model/timeline.ts';
import { layouts, type View } from '../view.ts';
import type { AddressValues, Parameters } from './address-values.ts';
import { matrixParameters, readMatrix, writeMatrix } from './matrix-parameters.ts';
import { readTable, tableParameters, writeTable } from './table-parameters.ts';

/** How the events are laid out. */
type LayoutView = Pick<View, 'layout' | 'matrix' | 'table' | 'embedded'>;

export const layoutParameters = [
  'layout',
  ...matrixParameters,
  ...tableParameters,
  'embed',
] as const;

export function writeLayout({ layout, matrix, table, embedded }: LayoutView): Parameters {
  return [
    ['layout', layout === 'timeline' ? '' : layout],
    ...writeMatrix(matrix),
    ...writeTable(table),
    ['embed', embedded ? '1' : ''],
  ];
}

export function readLayout(values: AddressValues, timeline: Timeline): LayoutView {
  const others = layouts.filter((each) => each !== 'timeline');
  const layout = values.one('layout', (value) => others.some((each) => each === value));
  return {
    layout: others.find((each) => each === layout) ?? 'timeline',
    matrix: readMatrix(values, timeline),
    table: readTable(values),
    embedded: values.one('embed', (value) => value === '1') !== null,
  };
}
