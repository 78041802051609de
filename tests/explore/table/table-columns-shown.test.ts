import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TableColumnId, tableColumnIds } from '../../../src/explore/table/column-ids.ts';
import { columnToggled, shownColumns } from '../../../src/explore/table/table-columns.ts';
import type { TableLayout } from '../../../src/explore/view.ts';

const opening: TableLayout = { columns: null, sort: null };

test('the opening columns', () => {
  expect(shownColumns(opening).join(' ')).toBe(
    'date title took-part discussed not-discussed sources',
  );
});

test('a column more stands where it is offered, a column less leaves the others', () => {
  const more = columnToggled(opening, 'place');
  expect(more.columns?.join(' ')).toBe(
    'date title place took-part discussed not-discussed sources',
  );
  expect(columnToggled(more, 'date').columns?.join(' ')).toBe(
    'title place took-part discussed not-discussed sources',
  );
  const own: TableLayout = { columns: ['sources', 'title'], sort: null };
  expect(columnToggled(own, 'id').columns).toEqual(['sources', 'title', 'id']);
});

test('back at the opening columns, the table has none of its own', () => {
  expect(columnToggled(columnToggled(opening, 'place'), 'place')).toEqual(opening);
});

test('the title opens the event, so it is always there', () => {
  expect(shownColumns({ columns: ['place', 'id'], sort: null })).toEqual(['title', 'place', 'id']);
  expect(columnToggled(opening, 'title')).toBe(opening);
});

test('a table is not sorted by a column that has been taken out', () => {
  const sorted: TableLayout = { columns: null, sort: { column: 'sources', descending: true } };
  expect(columnToggled(sorted, 'sources').sort).toBeNull();
  expect(columnToggled(sorted, 'place').sort).toEqual(sorted.sort);
});

test('a column chosen and taken out again, or the other way round, leaves the same columns', () => {
  const someTable = fc.record({
    columns: fc.option(fc.shuffledSubarray([...tableColumnIds])),
    sort: fc.constant(null),
  });
  fc.assert(
    fc.property(someTable, fc.constantFrom<TableColumnId>(...tableColumnIds), (table, column) => {
      const once = shownColumns(columnToggled(table, column));
      const twice = shownColumns(columnToggled(columnToggled(table, column), column));
      expect([...twice].sort()).toEqual([...shownColumns(table)].sort());
      expect(once.includes(column)).toBe(
        column === 'title' || !shownColumns(table).includes(column),
      );
      expect(new Set(once).size).toBe(once.length);
    }),
  );
});
