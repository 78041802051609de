import { expect, test } from 'vitest';
import { tableColumnIds } from '../../../src/explore/table/column-ids.ts';
import { cellText, tableColumns } from '../../../src/explore/table/table-columns.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const timeline = drawTimeline(`
  visit: 2024-09-10/2024-09-12 inferred announced visit background draft ann+bob *Ministry ?cleo -> peace toll peace !fishing [letter:ann] [letter] [minutes:ministry]
`);
const [visit] = timeline.events;

test('every field of an event in words', () => {
  if (visit === undefined) throw new Error('No event is drawn.');
  const event = { ...visit, place: 'The quay', duration: 'an hour' };
  const row = Object.fromEntries(
    tableColumnIds.map((id) => [id, cellText(tableColumns[id], event, timeline)]),
  );
  expect(row).toEqual({
    date: 'Between 10 and 12 September 2024 [inferred]',
    edtf: '2024-09-10/2024-09-12',
    title: 'Title of visit [announced, unreviewed]',
    kind: 'Visit',
    status: 'Announced',
    precision: 'range',
    basis: 'Inferred',
    place: 'The quay',
    duration: 'an hour',
    'took-part': 'ann; bob',
    spoke: 'Ministry',
    mentioned: 'cleo',
    discussed: 'peace; toll',
    'not-discussed': 'fishing',
    sources: 'Title of letter; Title of minutes',
    voices: 'ann; The reporter; Ministry',
    quotes: '“visit, quote 1.”; “visit, quote 2.”; “visit, quote 3.”',
    reviewed: 'Draft, read by machine',
    background: 'Yes',
    id: 'visit',
  });
});

test('what a source does not say is an empty cell', () => {
  const [event] = drawTimeline('2024-09-10 call').events;
  if (event === undefined) throw new Error('No event is drawn.');
  const empty = tableColumnIds.filter(
    (id) => tableColumns[id].values(event, timeline).length === 0,
  );
  expect(empty).toEqual([
    ...['place', 'duration', 'took-part', 'spoke', 'mentioned', 'discussed', 'not-discussed'],
  ]);
});
