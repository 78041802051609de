/** Every field that the table has a column for, in the order in which it offers them. */
export const tableColumnIds = [
  'date',
  'edtf',
  'title',
  'kind',
  'status',
  'precision',
  'basis',
  'place',
  'duration',
  'took-part',
  'spoke',
  'mentioned',
  'discussed',
  'not-discussed',
  'sources',
  'voices',
  'quotes',
  'reviewed',
  'background',
  'id',
] as const;
export type TableColumnId = (typeof tableColumnIds)[number];
