import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetIds } from '../../../src/explore/filter/facet-facts.ts';
import { isRuledOut, noFilter, withAllOf } from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { reaches } from '../../../src/explore/filter/reach.ts';
import { narrowedTo } from '../../../src/explore/matrix/cell.ts';
import {
  type EventMatrix,
  eventMatrix,
  matrixReach,
} from '../../../src/explore/matrix/event-matrix.ts';
import { type Matrix, openingView } from '../../../src/explore/view.ts';
import type { PublishedTimeline } from '../../../src/model/timeline.ts';
import { someDrawing, someFilter } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const harbour = drawTimeline(`
  talks:  2024-09-10 meeting ann+bob@south ?cleo -> peace !fishing
  call:   2024-09-11 call ann+cleo *bob -> peace fishing
  remark: 2024-09-12 post *cleo ?ann -> !peace toll
  lunch:  2024-09-13 meeting ann+Ministry
`);

function matrixOf(timeline: PublishedTimeline, change: Partial<Matrix> = {}, filter = noFilter) {
  const events = filterEvents(timeline, filter);
  return eventMatrix(timeline, events, { ...openingView.matrix, ...change }, filter.reach);
}

/** A matrix as it is drawn: `2!1` is twice discussed and once explicitly not, `.` is none. */
function drawn({ columns, rows }: EventMatrix): readonly string[] {
  const numbers = (events: number, notDiscussed: number) =>
    events + notDiscussed === 0
      ? '.'
      : `${events || ''}${notDiscussed === 0 ? '' : `!${notDiscussed}`}`;
  return [
    columns
      .map(({ id, events, notDiscussed }) => `${id} ${numbers(events, notDiscussed)}`)
      .join(' | '),
    ...rows.map(({ line, cells }) =>
      [
        `${line.id} ${line.events}:`,
        ...cells.map(({ cell }) => numbers(cell.events.length, cell.notDiscussed.length)),
      ].join(' '),
    ),
  ];
}

describe('by value', () => {
  test('people by issues, discussed and explicitly not discussed apart, most first', () => {
    expect(drawn(matrixOf(harbour))).toEqual([
      'peace 2!1 | fishing 1!1 | toll 1',
      'ann 3: 2 1!1 .',
      'bob 2: 2 1!1 .',
      'cleo 2: 1!1 1 1',
    ]);
  });

  test('people by people is symmetric, with all events of each in the diagonal', () => {
    expect(drawn(matrixOf(harbour, { across: 'people' }))).toEqual([
      'ann 3 | bob 2 | cleo 2',
      'ann 3: 3!1 2!1 1',
      'bob 2: 2!1 2!1 1',
      'cleo 2: 1 1 2!1',
    ]);
  });

  test('who tells of a call, and who is only named, dealt with nobody in it', () => {
    const view = { ...openingView.matrix, across: 'people' } as const;
    for (const reach of reaches) {
      const matrix = eventMatrix(harbour, harbour.events, view, matrixReach('people', reach));
      expect(drawn(matrix), reach).toEqual([
        'ann 3 | bob 1 | cleo 1',
        'ann 3: 3!1 1!1 1',
        'bob 1: 1!1 1!1 .',
        'cleo 1: 1 . 1',
      ]);
    }
  });

  test('bodies have rows and columns where they are asked for', () => {
    expect(drawn(matrixOf(harbour, { across: 'people', bodies: true }))).toEqual([
      'ann 3 | bob 2 | cleo 2 | ministry 1',
      'ann 3: 3!1 2!1 1 1',
      'bob 2: 2!1 2!1 1 .',
      'cleo 2: 1 1 2!1 .',
      'ministry 1: 1 . . 1',
    ]);
  });

  test('by name', () => {
    const { columns, rows } = matrixOf(harbour, { order: 'name' });
    expect(columns.map(({ id }) => id)).toEqual(['fishing', 'peace', 'toll']);
    expect(rows.map(({ line }) => line.id)).toEqual(['ann', 'bob', 'cleo']);
  });

  test('rows sorted by one column: most there first, then not discussed, then as before', () => {
    const rowsBy = (by: string) => matrixOf(harbour, { by }).rows.map(({ line }) => line.id);
    expect(rowsBy('peace')).toEqual(['ann', 'bob', 'cleo']);
    expect(rowsBy('toll')).toEqual(['cleo', 'ann', 'bob']);
    expect(rowsBy('fishing')).toEqual(['ann', 'bob', 'cleo']);
    const silent = drawTimeline(`
      2024-09-10 call ann -> peace
      2024-09-11 call ann -> peace
      2024-09-12 call bob -> !toll
    `);
    expect(matrixOf(silent, { by: 'toll' }).rows.map(({ line }) => line.id)).toEqual([
      'bob',
      'ann',
    ]);
  });

  test('what the timeline has and the filter leaves out is named', () => {
    const call = { ...noFilter, kinds: ['post'] };
    const { rows, columns, absent } = matrixOf(harbour, {}, call);
    expect(rows.map(({ line }) => line.id)).toEqual(['cleo']);
    expect(columns.map(({ id }) => id)).toEqual(['toll', 'peace']);
    expect(absent).toEqual({ rows: ['ann', 'bob'], columns: ['fishing'] });
  });

  test('who counts is as far as the filter reaches', () => {
    const { rows } = matrixOf(harbour, {}, { ...noFilter, reach: 'mentioned' });
    expect(rows.map(({ line }) => [line.id, line.events])).toEqual([
      ['ann', 4],
      ['cleo', 3],
      ['bob', 2],
    ]);
  });

  test('the most is of what people share, not of what is theirs', () => {
    expect(matrixOf(harbour).most).toBe(2);
    expect(matrixOf(harbour, { across: 'people' }).most).toBe(2);
    expect(matrixOf(drawTimeline('')).most).toBe(0);
  });
});

const someMatrix = fc.record({
  bodies: fc.boolean(),
  order: fc.constantFrom('count' as const, 'name' as const),
  by: fc.constantFrom(null, 'ann', 'peace'),
  cell: fc.constant(null),
});

describe('always', () => {
  test('a cell holds what filtering by both would leave, discussed and not discussed apart', () => {
    fc.assert(
      fc.property(someDrawing(), someFilter, someMatrix, (drawing, chosen, change) => {
        const timeline = drawTimeline(drawing);
        const filter = withAllOf(chosen, facetIds);
        const left = (facet: 'discussed' | 'notDiscussed' | 'actors', row: string, id: string) => {
          const both = [{ facet: 'actors', id: row } as const, { facet, id }];
          // What is ruled out is in no event that is left.
          if (both.some((entry) => isRuledOut(filter, entry))) return [];
          return filterEvents(timeline, narrowedTo(filter, both));
        };
        for (const { line, cells } of matrixOf(timeline, change, filter).rows) {
          for (const { column, cell } of cells) {
            expect(cell.events).toEqual(left('discussed', line.id, column.id));
            expect(cell.notDiscussed).toEqual(left('notDiscussed', line.id, column.id));
          }
        }
        const people = matrixOf(timeline, { ...change, across: 'people' }, filter);
        for (const { line, cells } of people.rows) {
          for (const { column, cell } of cells) {
            expect(cell.events).toEqual(left('actors', line.id, column.id));
            const notDiscussed = cell.events.filter(({ issues }) =>
              issues.some(({ treatment }) => treatment === 'not-discussed'),
            );
            expect(cell.notDiscussed).toEqual(notDiscussed);
          }
        }
      }),
    );
  });

  test('everybody and every issue of the timeline is either there or named as absent', () => {
    fc.assert(
      fc.property(someDrawing(), someFilter, someMatrix, (drawing, filter, change) => {
        const timeline = drawTimeline(drawing);
        const { rows, columns, absent } = matrixOf(timeline, change, filter);
        const all = matrixOf(timeline, change, { ...noFilter, reach: filter.reach });
        const ids = (some: EventMatrix) => some.rows.map(({ line }) => line.id);
        expect([...rows.map(({ line }) => line.id), ...absent.rows].sort()).toEqual(
          [...ids(all)].sort(),
        );
        expect([...columns.map(({ id }) => id), ...absent.columns].sort()).toEqual(
          all.columns.map(({ id }) => id).sort(),
        );
        expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
      }),
    );
  });

  test('in any order the cells are the same', () => {
    fc.assert(
      fc.property(
        someDrawing(),
        fc.constantFrom(...reaches),
        someMatrix,
        (drawing, reach, change) => {
          const timeline = drawTimeline(drawing);
          const byPlace = (some: EventMatrix) =>
            some.rows
              .flatMap(({ line, cells }) =>
                cells.map(({ column, cell }) =>
                  [line.id, column.id, cell.events.length, cell.notDiscussed.length].join(' '),
                ),
              )
              .sort();
          const filter = { ...noFilter, reach };
          const plain = matrixOf(timeline, { bodies: change.bodies }, filter);
          expect(byPlace(matrixOf(timeline, change, filter))).toEqual(byPlace(plain));
        },
      ),
    );
  });

  test('sorted by a column, no row stands above one with more in it', () => {
    fc.assert(
      fc.property(someDrawing(), (drawing) => {
        const { rows } = matrixOf(drawTimeline(drawing), { by: 'peace' });
        const counts = rows.flatMap(({ cells }) =>
          cells.filter(({ column }) => column.id === 'peace').map(({ cell }) => cell.events.length),
        );
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
      }),
    );
  });
});
