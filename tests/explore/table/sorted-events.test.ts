import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type TableColumnId, tableColumnIds } from '../../../src/explore/table/column-ids.ts';
import { sortedEvents } from '../../../src/explore/table/sorted-events.ts';
import { tableColumns } from '../../../src/explore/table/table-columns.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const harbour = drawTimeline(`
  talks:  2024-09-10/2024-09-11 meeting cleo+ann -> peace [minutes] [letter]
  call:   2024-09 inferred call bob -> toll
  remark: 2024-09-12 relative post *ann [minutes] [letter] [report]
  visit:  2024-09-13 announced visit ann+bob -> fishing
`);

function sorted(column: TableColumnId, descending = false): readonly string[] {
  return sortedEvents(harbour, harbour.events, { column, descending }).map(({ id }) => id);
}

test('without a column, in order of time', () => {
  expect(sortedEvents(harbour, harbour.events, null)).toBe(harbour.events);
});

test('by words, with empty cells last either way', () => {
  expect(sorted('took-part')).toEqual(['visit', 'call', 'talks', 'remark']);
  expect(sorted('took-part', true)).toEqual(['talks', 'call', 'visit', 'remark']);
  expect(sorted('spoke', true)).toEqual(['remark', 'talks', 'call', 'visit']);
  expect(sorted('place')).toEqual(['talks', 'call', 'remark', 'visit']);
});

test('by first possible day, then by last', () => {
  expect(sorted('date')).toEqual(['call', 'talks', 'remark', 'visit']);
  expect(sorted('date', true)).toEqual(['visit', 'remark', 'talks', 'call']);
});

test('by how fine a date is and how it is known, not by the words for it', () => {
  expect(sorted('precision')).toEqual(['remark', 'visit', 'talks', 'call']);
  expect(sorted('basis')).toEqual(['talks', 'visit', 'remark', 'call']);
});

test('by number of sources and of quotes; what is equal stays in order of time', () => {
  expect(sorted('sources', true)).toEqual(['remark', 'talks', 'call', 'visit']);
  expect(sorted('quotes')).toEqual(['call', 'visit', 'talks', 'remark']);
});

test('every order holds every event once; equals stay in order; empty cells are last', () => {
  fc.assert(
    fc.property(
      someDrawing(),
      fc.constantFrom<TableColumnId>(...tableColumnIds),
      fc.boolean(),
      (drawing, column, descending) => {
        const timeline = drawTimeline(drawing);
        const { events } = timeline;
        const rows = sortedEvents(timeline, events, { column, descending });
        expect(rows).toHaveLength(events.length);
        expect(new Set(rows)).toEqual(new Set(events));
        const textOf = (at: number) => {
          const event = rows[at];
          return event === undefined ? [] : tableColumns[column].values(event, timeline);
        };
        for (const at of rows.keys()) {
          if (at === 0) continue;
          const [one, other] = [textOf(at - 1), textOf(at)];
          if (one.length === 0) expect(other).toEqual([]);
          const places = [rows[at - 1], rows[at]].map((event) =>
            event === undefined ? -1 : events.indexOf(event),
          );
          if (column !== 'date' && one.join() === other.join()) {
            expect(places[0]).toBeLessThan(places[1] ?? -1);
          }
        }
      },
    ),
  );
});
