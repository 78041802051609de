import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { reaches } from '../../../src/explore/filter/reach.ts';
import { eventMatrix } from '../../../src/explore/matrix/event-matrix.ts';
import type { Matrix } from '../../../src/explore/view.ts';
import { isWhole } from '../../../src/model/event.ts';
import { someDrawing, someFilter } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';
import { plainMatrix } from './oracle/plain-matrix.ts';

const someLayout: fc.Arbitrary<Matrix> = fc.record({
  across: fc.constantFrom('issues' as const, 'people' as const),
  bodies: fc.boolean(),
  order: fc.constantFrom('count' as const, 'name' as const),
  by: fc.constantFrom(null, 'ann', 'peace'),
  cell: fc.constant(null),
});

test('the matrix is that of the plain definition', () => {
  fc.assert(
    fc.property(someDrawing(), someFilter, someLayout, (drawing, filter, matrix) => {
      const timeline = drawTimeline(drawing);
      const events = filterEvents(timeline, filter).filter(isWhole);
      const { more, ...rest } = eventMatrix(timeline, events, matrix, filter.reach);
      expect(rest).toEqual(plainMatrix(timeline, events, matrix, filter.reach));
      expect(more).toEqual({ rows: 0, columns: 0 });
    }),
    { numRuns: 300 },
  );
});

test('cut to so many lines it has the fullest of them, with the same cells', () => {
  fc.assert(
    fc.property(
      someDrawing(),
      someLayout,
      fc.constantFrom(...reaches),
      fc.integer({ min: 1, max: 4 }),
      (drawing, matrix, reach, maxLines) => {
        const timeline = drawTimeline(drawing);
        const whole = plainMatrix(timeline, timeline.events, matrix, reach);
        const cut = eventMatrix(timeline, timeline.events, matrix, reach, maxLines);
        expect(cut.rows.length + cut.more.rows).toBe(whole.rows.length);
        expect(cut.columns.length + cut.more.columns).toBe(whole.columns.length);
        const sortingColumn = cut.columns.some(({ id }) => id === matrix.by) ? 1 : 0;
        expect(cut.rows.length).toBeLessThanOrEqual(maxLines);
        expect(cut.columns.length).toBeLessThanOrEqual(maxLines + sortingColumn);
        for (const { line, cells } of cut.rows) {
          const row = whole.rows.find((each) => each.line.id === line.id);
          expect(line).toEqual(row?.line);
          for (const { column, cell } of cells) {
            expect(cell).toEqual(row?.cells.find((each) => each.column.id === column.id)?.cell);
          }
        }
        const leastShown = Math.min(...cut.rows.map(({ line }) => line.events));
        const shown = new Set(cut.rows.map(({ line }) => line.id));
        for (const { line } of whole.rows) {
          if (!shown.has(line.id)) expect(line.events).toBeLessThanOrEqual(leastShown);
        }
      },
    ),
  );
});

test('what is open or sorts the rows stands in it, however few events it has', () => {
  const timeline = drawTimeline(`
    2024-09-10 call ann+bob -> peace
    2024-09-11 call ann -> peace
    2024-09-12 call cleo -> toll
  `);
  const layout = { across: 'issues', bodies: false, order: 'count' } as const;
  const cell = { row: 'cleo', column: 'toll' };
  const open = eventMatrix(timeline, timeline.events, { ...layout, by: null, cell }, 'spoke', 1);
  expect(open.rows.map(({ line }) => line.id)).toEqual(['ann', 'cleo']);
  expect(open.columns.map(({ id }) => id)).toEqual(['peace', 'toll']);
  expect(open.more).toEqual({ rows: 1, columns: 0 });
});

test('the events may be any of the timeline, in any order', () => {
  const events = published.events.toReversed().filter((_, at) => at % 2 === 0);
  const layout = { across: 'people', bodies: true, order: 'count', by: null, cell: null } as const;
  const { more: _, ...matrix } = eventMatrix(published, events, layout, 'spoke');
  expect(matrix).toEqual(plainMatrix(published, events, layout, 'spoke'));
});
