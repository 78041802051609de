import { expect, test } from 'vitest';
import { cellWords } from '../../../src/explore/matrix/cell.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const { events } = drawTimeline(`
  2024-09-10 call ann+bob -> peace toll !fishing
  2024-09-11 call ann+bob -> peace
`);
const [first] = events;
const notDiscussed = first === undefined ? [] : [first];
const label = (id: string) => id.toUpperCase();

test('a person and an issue', () => {
  const place = { row: 'Ann', column: 'Peace', between: 'person and issue' } as const;
  const words = (cell: Parameters<typeof cellWords>[0]) => cellWords(cell, place, label);
  expect(words({ events, notDiscussed })).toBe(
    'Ann, Peace: discussed in 2 events, explicitly not discussed in 1 event',
  );
  expect(words({ events: [], notDiscussed })).toBe(
    'Ann, Peace: explicitly not discussed in 1 event',
  );
  expect(words({ events: [], notDiscussed: [] })).toBe('Ann, Peace: none');
});

test('two people: on what, and what explicitly not', () => {
  const place = { row: 'Ann', column: 'Bob', between: 'people' } as const;
  expect(cellWords({ events, notDiscussed }, place, label)).toBe(
    'Ann and Bob: 2 events. Discussed: PEACE (2), TOLL (1). Explicitly not discussed: FISHING (1)',
  );
  expect(cellWords({ events: [], notDiscussed: [] }, place, label)).toBe('Ann and Bob: none');
});

test('a person with themselves: all of their events', () => {
  const place = { row: 'Ann', column: 'Ann', between: 'self' } as const;
  const [, second] = events;
  const one = second === undefined ? [] : [second];
  expect(cellWords({ events: one, notDiscussed: [] }, place, label)).toBe(
    'Ann, all: 1 event. Discussed: PEACE (1)',
  );
});
