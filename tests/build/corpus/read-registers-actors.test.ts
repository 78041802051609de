import { expect, test } from 'vitest';
import { changed, corpusOf, faultsAfter, swap } from '../tiny-corpus.ts';

test.each([
  [
    'an id that stands twice, whose holder is then not called unknown',
    swap('id: tom-rusk', 'id: ada-quill'),
    '8:7: there already is an actor "ada-quill", in line 1. Give this one another id, or make them one.',
  ],
  [
    'an unknown side',
    swap('side: guild', 'side: gild'),
    '11:9: unknown side "gild". Write "guild", the nearest known, or add it to the sides of timeline.yaml.',
  ],
  [
    'an office that ends before it begins',
    swap('from: 1900-01-01', 'from: 1900-01-01, to: 1899-12-31'),
    '7:45: the office "Mayor" ends on 1899-12-31, before it begins on 1900-01-01. Correct one of them.',
  ],
  [
    'an office from a day that the calendar does not have',
    swap('from: 1900-01-01', 'from: 1900-02-29'),
    '7:29: "1900-02-29" is not a day of the calendar. Write it as 2025-01-27.',
  ],
])('%s', (_, change, fault) => {
  expect(faultsAfter({ 'actors.yaml': change })).toEqual([`seeds/actors.yaml:${fault}`]);
});

test('actors are published as registered, without their aliases', () => {
  const { actors } = corpusOf(changed({})).timeline;
  expect(actors.map(({ id }) => id)).toEqual(['ada-quill', 'tom-rusk', 'hugh-dale']);
  expect(actors[0]).toEqual({
    id: 'ada-quill',
    name: 'Ada Quill',
    kind: 'person',
    side: 'town',
    offices: [{ title: 'Mayor', from: '1900-01-01', to: null }],
  });
});
