import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addedId,
  addedName,
  isAddedId,
  isAddedSource,
} from '../../../src/explore/added/added-ids.ts';
import { withDecision } from '../../../src/explore/added/decisions.ts';
import { withAdded } from '../../../src/explore/added/with-added.ts';
import { addedAs } from '../support/added-source.ts';
import { someDrawing } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const published = drawTimeline(`
  talks: 2024-09-10 meeting ann@north+bob@south -> peace [letter]
  walk: 2024-09-20 visit ann
`);
const note = 'call: 2024-09-15 call ann+dora@east -> peace toll [note:dora]';

function listed(timeline: typeof published): readonly string[] {
  return timeline.events.map(({ id, reviewed }) => (reviewed ? id : `${id}, not reviewed`));
}

test('nothing added is the published timeline itself', () => {
  expect(withAdded(published, [])).toBe(published);
});

test('what is open or rejected changes nothing, and its source is not there', () => {
  for (const verdict of ['open', 'rejected'] as const) {
    const joins = { call: { verdict, joins: 'talks' } };
    for (const laid of [{ call: { verdict } }, joins])
      expect(withAdded(published, [addedAs('note', note, laid)])).toBe(published);
  }
});

test('a draft that is accepted stands in its time among the others, with whom no register knows among the others', () => {
  const timeline = withAdded(published, [addedAs('note', note)]);
  expect(listed(timeline)).toEqual(['talks', 'added.note.call', 'walk']);
  expect(timeline.sources.map(({ id }) => id)).toEqual(['letter', 'paper', 'added.note']);
  const dora = timeline.actors.find(({ id }) => id === 'dora');
  expect(dora).toMatchObject({ side: 'south', registered: false });
  // The timeline has no such issue, so nothing could name it.
  expect(timeline.events[1]?.issues.map(({ id }) => id)).toEqual(['peace']);
});

test('a draft that tells an event again is a further account of it, which keeps its own facts', () => {
  const again = addedAs('note', note, { call: { joins: 'talks' } });
  const { events } = withAdded(published, [again]);
  expect(events.map(({ id }) => id)).toEqual(['talks', 'walk']);
  expect(events[0]).toMatchObject({ title: 'Title of talks', reviewed: true });
  expect(events[0]?.date).toEqual(published.events[0]?.date);
  expect(events[0]?.excerpts.map(({ source }) => source)).toEqual(['letter', 'added.note']);
  expect(events[0]?.actors.at(-1)).toEqual({ id: 'dora', role: 'mentioned' });
});

test('what it tells again may be gone: then it stands by itself', () => {
  const again = addedAs('note', note, { call: { joins: 'lunch' } });
  expect(listed(withAdded(published, [again]))).toContain('added.note.call');
});

test('an account of what another added text tells joins that, whatever was added first', () => {
  const first = addedAs('memo', 'tell: 2024-09-15 call ann', {
    tell: { joins: 'added.note.call' },
  });
  const second = addedAs('note', note);
  for (const added of [
    [first, second],
    [second, first],
  ])
    expect(listed(withAdded(published, added))).toEqual(['talks', 'added.note.call', 'walk']);
  const onward = addedAs('note', note, { call: { joins: 'talks' } });
  const { events } = withAdded(published, [first, onward]);
  expect(events.map(({ id, excerpts }) => [id, excerpts.length])).toEqual([
    ['talks', 3],
    ['walk', 1],
  ]);
});

test('two accounts of each other stand by themselves', () => {
  const one = addedAs('one', 'a: 2024-09-15 call ann', { a: { joins: 'added.two.b' } });
  const two = addedAs('two', 'b: 2024-09-15 call ann', { b: { joins: 'added.one.a' } });
  expect(listed(withAdded(published, [one, two]))).toEqual([
    'talks',
    'added.one.a',
    'added.two.b',
    'walk',
  ]);
});

test('what is set right is what is shown', () => {
  const added = withDecision(addedAs('note', 'call: 2024-09-15 call ann ?dora [note]'), {
    id: 'set',
    kind: 'set',
    draft: 'added.note.call',
    change: { title: 'A call', status: 'announced' },
    actors: [],
  });
  const { events } = withAdded(published, [added]);
  expect(events[1]).toMatchObject({ title: 'A call', status: 'announced', reviewed: true });
  expect(events[1]?.excerpts).toEqual(added.drafts[0]?.event.excerpts);
});

test('the id of what is added is free', () => {
  const first = addedId('note', new Set());
  const second = addedId('note', new Set([first]));
  expect([first, second]).toEqual(['added.note', 'added.note-2']);
  expect(addedName(second)).toBe('note-2');
  expect([second, 'added-note', 'added.'].map(isAddedId)).toEqual([true, false, false]);
});

test('a published source whose file is called added.note.txt is not taken for an added one', () => {
  const rename = (id: string) => (id === 'letter' ? 'added.note' : id);
  const seeds = {
    ...published,
    sources: published.sources.map((source) => ({ ...source, id: rename(source.id) })),
    events: published.events.map((event) => ({
      ...event,
      excerpts: event.excerpts.map((each) => ({ ...each, source: rename(each.source) })),
    })),
  };
  const taken = new Set(seeds.sources.map(({ id }) => id));
  expect(addedId('note', taken)).toBe('added.note-2');
  const added = [addedAs('note-2', note)];
  const { sources } = withAdded(seeds, added);
  expect(sources.filter(({ id }) => isAddedSource(id, added)).map(({ id }) => id)).toEqual([
    'added.note-2',
  ]);
  // Kept in the browser since before the seed was published.
  expect(withAdded(seeds, [addedAs('note', note)])).toBe(seeds);
});

test('whatever is added: every id stands once, all that is named is there, what was published stays', () => {
  const verdict = fc.constantFrom('open' as const, 'accepted' as const, 'rejected' as const);
  fc.assert(
    fc.property(someDrawing(), someDrawing(), verdict, fc.boolean(), (one, other, said, joins) => {
      const base = drawTimeline(one);
      const target = base.events[0]?.id ?? null;
      const [first] = drawTimeline(other).events;
      const laid =
        first === undefined ? {} : { [first.id]: { verdict: said, joins: joins ? target : null } };
      const { events, actors, sources } = withAdded(base, [addedAs('note', other, laid)]);
      const ids = events.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = new Set([...actors, ...sources].map(({ id }) => id));
      for (const event of events) {
        for (const { id } of event.actors) expect(named.has(id)).toBe(true);
        for (const { source } of event.excerpts) expect(named.has(source)).toBe(true);
      }
      for (const { id, title, date } of base.events) {
        expect(events.find((event) => event.id === id)).toMatchObject({ title, date });
      }
    }),
  );
});
