import { expect, test } from 'vitest';
import { draftsInWords, renamedSource } from '../../../src/explore/added/added-source.ts';
import { withDecision } from '../../../src/explore/added/decisions.ts';
import { withAdded } from '../../../src/explore/added/with-added.ts';
import { addedAs, type Laid } from '../support/added-source.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const one = 'call: 2024-09-15 call ann';
const two = `${one}\nwalk: 2024-09-16 visit ann`;
const match = { event: 'talks', reasons: ['the same date'] };

test.each<[drawing: string, laid: Laid, words: string]>([
  ['', {}, 'no event; select words in it to add one'],
  [one, {}, '1 draft'],
  [two, {}, '2 drafts'],
  [one, { call: { match } }, '1 draft, 1 of them perhaps here already'],
  [two, { walk: { match } }, '2 drafts, 1 of them perhaps here already'],
  [two, { walk: { doubtful: true, match } }, '1 draft; 1 more is doubtful'],
])('%j with %j', (drawing, laid, words) => {
  expect(draftsInWords(addedAs('note', drawing, laid).drafts)).toBe(words);
});

test('what a long text has beyond is said', () => {
  const { drafts } = addedAs('note', one);
  expect(draftsInWords(drafts, 1200)).toBe('1 draft; 1,200 less sure ones are left out');
});

test('a source under another id is the same on the timeline but for its ids', () => {
  const published = drawTimeline('talks: 2024-09-10 meeting ann@north');
  const added = withDecision(addedAs('note', two, { call: { joins: 'talks' } }), {
    id: 'last',
    kind: 'set',
    draft: 'added.note.walk',
    change: { title: 'added.note' },
    actors: [],
  });
  const renamed = renamedSource(added, 'added.note-2');
  const here = withAdded(published, [added]);
  const there = withAdded(published, [renamed]);
  expect(there.events.map(({ id }) => id)).toEqual(['talks', 'added.note-2.walk']);
  expect(there.events.map(({ title }) => title)).toEqual(here.events.map(({ title }) => title));
  const quoted = there.events.flatMap(({ excerpts }) => excerpts.map(({ source }) => source));
  expect(quoted).toContain('added.note-2');
  expect(quoted).not.toContain('added.note');
  expect(renamedSource(added, 'added.note')).toBe(added);
});
