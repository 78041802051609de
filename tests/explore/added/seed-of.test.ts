import { expect, test } from 'vitest';
import { seedOf } from '../../../src/explore/added/seed-of.ts';
import { addedAs } from '../support/added-source.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const published = drawTimeline(
  'talks: 2024-09-10 meeting ann+bob [letter]\nwalk: 2024-09-20 visit ann',
);
const drawing = 'walk: 2024-09-15 visit cleo\ncall: 2024-09-16 call ann\nchat: 2024-09-16 call bob';

test('ids are those of seeds, and make room for the published', () => {
  const { source, events, accounts } = seedOf(addedAs('note', drawing), published);
  expect(source.id).toBe('note');
  expect(events.map(({ id }) => id)).toEqual(['walk-2', 'call', 'chat']);
  expect(accounts).toEqual([]);
});

test('what tells an event again is one account of it, what was rejected is left out', () => {
  const added = addedAs('note', drawing, {
    walk: { verdict: 'rejected' },
    call: { joins: 'talks', verdict: 'accepted' },
    chat: { joins: 'talks' },
  });
  const { events, accounts } = seedOf(added, published);
  expect(events).toEqual([]);
  expect(accounts.map(({ of }) => of)).toEqual(['talks']);
  expect(accounts[0]?.event.excerpts).toHaveLength(2);
});

test('what tells an event of the same text again is part of it', () => {
  const added = addedAs('note', drawing, { chat: { joins: 'added.note.call' } });
  const { events } = seedOf(added, published);
  expect(events.map(({ id, excerpts }) => [id, excerpts.length])).toEqual([
    ['walk-2', 1],
    ['call', 2],
  ]);
});

test('what is still open is not in it, as it is not on the page', () => {
  const added = addedAs('note', drawing, { walk: { verdict: 'open' } });
  expect(seedOf(added, published).events.map(({ id }) => id)).toEqual(['call', 'chat']);
});

test('an account makes nobody take part in an event that did not', () => {
  const added = addedAs('note', 'call: 2024-09-16 call ann+cleo', { call: { joins: 'talks' } });
  expect(seedOf(added, published).accounts[0]?.event.actors).toEqual([
    { id: 'ann', role: 'participant' },
    { id: 'cleo', role: 'mentioned' },
  ]);
});
