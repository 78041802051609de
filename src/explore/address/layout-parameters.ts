import { isIsoDate } from '../../model/civil-date.ts';
import type { Timeline } from '../../model/timeline.ts';
import { tableColumnIds } from '../table/column-ids.ts';
import { type CellName, laneKinds, layouts, type Matrix, type View } from '../view.ts';
import { type AddressValues, idOf, oneOf, type Parameter } from './parameter.ts';

const chartParameters: readonly Parameter[] = [
  {
    name: 'from',
    doc: 'first day the chart shows; only together with `to`',
    absent: 'the opening window',
    write: ({ window }) => window?.from ?? '',
    read: (view, values) => ({ ...view, window: readWindow(values) }),
  },
  {
    name: 'to',
    doc: 'last day the chart shows; only together with `from`',
    absent: 'the opening window',
    write: ({ window }) => window?.to ?? '',
    // Read together with `from`.
    read: (view) => view,
  },
  {
    name: 'scale',
    doc: '`true`: quiet stretches drawn to scale',
    absent: 'quiet stretches folded',
    write: ({ folded }) => (folded ? '' : 'true'),
    read: (view, { one }) => ({ ...view, folded: one('scale', oneOf(['true'])) === null }),
  },
  {
    name: 'lanes',
    doc: '`person`, `issue`, `source`, `side`',
    absent: 'the chart has no lanes',
    write: ({ lanes }) => lanes.by ?? '',
    read: (view, { one }) => ({
      ...view,
      lanes: { ...view.lanes, by: one('lanes', oneOf(laneKinds)) },
    }),
  },
  {
    name: 'lane-order',
    doc: '`count`: the lane with the most events first',
    absent: 'by the first event of each',
    write: ({ lanes }) => (lanes.order === 'count' ? 'count' : ''),
    read: (view, { one }) => ({
      ...view,
      lanes: { ...view.lanes, order: one('lane-order', oneOf(['count'])) ?? 'first' },
    }),
  },
];

/** Both days or none: where a window with one end would end depends on the screen's width. */
function readWindow({ one, ignore }: AddressValues): View['window'] {
  const from = one('from', (date) => (isIsoDate(date) ? date : null));
  const to = one('to', (date) =>
    isIsoDate(date) && (from === null || date >= from) ? date : null,
  );
  if (from !== null && to !== null) return { from, to };
  if (from !== null) ignore('from', from);
  if (to !== null) ignore('to', to);
  return null;
}

const matrixParameters: readonly Parameter[] = [
  {
    name: 'across',
    doc: 'columns of the matrix: `people`',
    absent: 'issues',
    write: ({ matrix }) => (matrix.across === 'people' ? 'people' : ''),
    read: (view, { one }) =>
      withMatrix(view, { across: one('across', oneOf(['people'])) ?? 'issues' }),
  },
  {
    name: 'bodies',
    doc: '`true`: bodies are in the matrix too',
    absent: 'people alone',
    write: ({ matrix }) => (matrix.bodies ? 'true' : ''),
    read: (view, { one }) => withMatrix(view, { bodies: one('bodies', oneOf(['true'])) !== null }),
  },
  {
    name: 'order',
    doc: 'rows and columns of the matrix by `name`',
    absent: 'by number of events',
    write: ({ matrix }) => (matrix.order === 'name' ? 'name' : ''),
    read: (view, { one }) => withMatrix(view, { order: one('order', oneOf(['name'])) ?? 'count' }),
  },
  {
    name: 'by',
    doc: 'id of the column that sorts the rows of the matrix',
    absent: 'sorted by `order`',
    write: ({ matrix }) => matrix.by ?? '',
    read: (view, { one }, timeline) =>
      withMatrix(view, { by: one('by', idOf(columnsOf(view.matrix, timeline))) }),
  },
  {
    name: 'cell',
    doc: 'the open cell of the matrix, `ROW~COLUMN`',
    absent: 'no cell open',
    write: ({ matrix: { cell } }) => (cell === null ? '' : `${cell.row}~${cell.column}`),
    read: (view, { one }, timeline) =>
      withMatrix(view, { cell: one('cell', (value) => readCell(value, view.matrix, timeline)) }),
  },
];

function withMatrix(view: View, change: Partial<Matrix>): View {
  return { ...view, matrix: { ...view.matrix, ...change } };
}

/** Columns are issues or actors, so the valid values of `by` and `cell` depend on `across`. */
function columnsOf(
  { across }: Matrix,
  { actors, issues }: Timeline,
): readonly { readonly id: string }[] {
  return across === 'issues' ? issues : actors;
}

function readCell(value: string, matrix: Matrix, timeline: Timeline): CellName | null {
  const [first = '', second = '', ...more] = value.split('~');
  const row = idOf(timeline.actors)(first);
  const column = idOf(columnsOf(matrix, timeline))(second);
  return row === null || column === null || more.length > 0 ? null : { row, column };
}

const tableParameters: readonly Parameter[] = [
  {
    name: 'columns',
    doc: 'columns of the table, comma between',
    absent: 'the opening columns',
    write: ({ table }) => table.columns?.join(',') ?? '',
    read: (view, { list }) => {
      const columns = list('columns', oneOf(tableColumnIds));
      return { ...view, table: { ...view.table, columns: columns.length === 0 ? null : columns } };
    },
  },
  {
    name: 'sort',
    doc: 'column the table is sorted by; `-COLUMN`: descending',
    absent: 'by time',
    write: ({ table: { sort } }) =>
      sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`,
    read: (view, { one }) => {
      const sort = one('sort', (value) => {
        const column = oneOf(tableColumnIds)(value.replace(/^-/, ''));
        return column === null ? null : { column, descending: value.startsWith('-') };
      });
      return { ...view, table: { ...view.table, sort } };
    },
  },
];

/** How the events are laid out, in the order in which an address says it. */
export const layoutParameters: readonly Parameter[] = [
  ...chartParameters,
  {
    name: 'layout',
    doc: '`matrix`, `table`',
    absent: 'chart and list',
    write: ({ layout }) => (layout === 'timeline' ? '' : layout),
    read: (view, { one }) => {
      const layout = one('layout', oneOf(layouts.filter((each) => each !== 'timeline')));
      return { ...view, layout: layout ?? 'timeline' };
    },
  },
  ...matrixParameters,
  ...tableParameters,
  {
    name: 'embed',
    doc: '`1`: part of another page',
    absent: 'a page of its own',
    write: ({ embedded }) => (embedded ? '1' : ''),
    read: (view, { one }) => ({ ...view, embedded: one('embed', oneOf(['1'])) !== null }),
  },
];
