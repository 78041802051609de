import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf } from '../../../src/explore/chart/event-span.ts';
import { facetIds } from '../../../src/explore/filter/facet-facts.ts';
import { noFilter } from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { reaches } from '../../../src/explore/filter/reach.ts';
import {
  eventFlags,
  isKnownValue,
  rowsWith,
  timelineColumns,
  totalsOf,
} from '../../../src/explore/store/columns.ts';
import { findActor, findEvent } from '../../../src/explore/store/lookup.ts';
import { eventsOfRows, rowsOfEvents } from '../../../src/explore/store/row-events.ts';
import { roles } from '../../../src/model/event.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';
import { plainValues } from './oracle/plain-values.ts';

test('the columns say of every event what the event says', () => {
  fc.assert(
    fc.property(someDrawing(), fc.constantFrom(...reaches), (drawing, reach) => {
      const timeline = drawTimeline(drawing);
      const { from, to, flags, facet: columnOf, parts } = timelineColumns(timeline);
      for (const [row, event] of timeline.events.entries()) {
        const span = spanOf(event.date);
        expect([from[row], to[row]]).toEqual([span.from, span.to]);
        const has = (flag: number) => ((flags[row] ?? 0) & flag) !== 0;
        expect(has(eventFlags.background)).toBe(event.background);
        expect(has(eventFlags.reviewed)).toBe(event.reviewed);
        expect(has(eventFlags.announced)).toBe(event.status === 'announced');
        expect(has(eventFlags.openEnd)).toBe(event.date.latest === null);
        const own = (start: number | undefined, end: number | undefined) =>
          [...parts.values.subarray(start, end)].map((value, at) => ({
            id: parts.register.ids[value],
            role: roles[parts.roles[(start ?? 0) + at] ?? 0],
          }));
        expect(own(parts.offsets[row], parts.offsets[row + 1])).toEqual(event.actors);
        for (const facet of facetIds) {
          const { register, offsets, values: numbers } = columnOf(facet, reach);
          const inRow = numbers.subarray(offsets[row], offsets[row + 1]);
          expect([...inRow].map((value) => register.ids[value])).toEqual(
            plainValues(timeline, facet, reach)(event),
          );
        }
      }
    }),
  );
});

test('each value has the rows of the events that have it, and as many as its total', () => {
  fc.assert(
    fc.property(someDrawing(), fc.constantFrom(...reaches), (drawing, reach) => {
      const timeline = drawTimeline(drawing);
      for (const facet of facetIds) {
        const column = timelineColumns(timeline).facet(facet, reach);
        const valuesOf = plainValues(timeline, facet, reach);
        for (const [value, id] of column.register.ids.entries()) {
          const having = timeline.events.filter((event) => valuesOf(event).includes(id));
          const rows = rowsWith(column, id);
          expect([...rows].map((row) => timeline.events[row])).toEqual(having);
          expect(totalsOf(column)[value]).toBe(having.length);
        }
      }
    }),
  );
});

test('built once for a timeline and its copies, anew where a register is another', () => {
  const columns = timelineColumns(published);
  expect(timelineColumns({ ...published, title: 'Another' })).toBe(columns);
  expect(timelineColumns({ ...published, sides: [...published.sides] })).not.toBe(columns);
  expect(timelineColumns({ ...published, events: [...published.events] })).not.toBe(columns);
});

test('what is in no register is still found and filtered by', () => {
  const drawn = drawTimeline('a: 2024-09-10 call ann -> peace\nb: 2024-09-11 call bob');
  const bare = { ...drawn, actors: [], issues: [], sources: [], sides: [] };
  expect(filterEvents(bare, { ...noFilter, actors: ['ann'] }).map(({ id }) => id)).toEqual(['a']);
  expect(isKnownValue(bare, 'discussed', 'peace')).toBe(true);
  expect(isKnownValue(bare, 'discussed', 'toll')).toBe(false);
});

test('events and rows stand for each other; an event of another timeline has no row', () => {
  const columns = timelineColumns(published);
  const some = published.events.filter((_, at) => at % 3 === 1);
  const rows = rowsOfEvents(columns, some);
  expect(eventsOfRows(columns, rows)).toEqual(some);
  expect(rowsOfEvents(columns, eventsOfRows(columns, rows))).toEqual(rows);
  const { events } = drawTimeline('stranger: 2024-09-10');
  expect(() => rowsOfEvents(columns, events)).toThrow(
    '"stranger" is not an event of this timeline.',
  );
});

test('an id is looked up; of nothing there is nothing', () => {
  const [first] = published.events;
  expect(findEvent(published, first?.id ?? null)).toBe(first);
  expect(findEvent(published, 'nothing')).toBeUndefined();
  expect(findActor(published, null)).toBeUndefined();
});
