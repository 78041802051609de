import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilter } from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { narrowedTo } from '../../../src/explore/matrix/cell.ts';
import { someDrawing, someFilter, someIssues, somePeople } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const ann = { facet: 'actors', id: 'ann' } as const;
const bob = { facet: 'actors', id: 'bob' } as const;
const peace = { facet: 'discussed', id: 'peace' } as const;

test('what is not chosen yet is added to what is', () => {
  const filter = { ...noFilter, actors: ['ann'], kinds: ['call'] };
  expect(narrowedTo(filter, [ann, peace])).toEqual({ ...filter, discussed: ['peace'] });
  expect(narrowedTo(filter, [ann, bob])).toEqual({
    ...filter,
    actors: ['ann', 'bob'],
    allOf: ['actors'],
  });
});

test('somebody with themselves is one entry', () => {
  expect(narrowedTo(noFilter, [ann, ann]).actors).toEqual(['ann']);
});

test('where one entry is enough, the two replace what was chosen and both are asked for', () => {
  const together = { ...noFilter, actors: ['ann', 'bob'], allOf: ['actors'] };
  const filter = { ...noFilter, actors: ['cleo', 'dora'] };
  expect(narrowedTo(filter, [ann, bob])).toEqual(together);
  expect(narrowedTo({ ...noFilter, actors: ['ann', 'cleo'] }, [ann, bob])).toEqual(together);
  expect(narrowedTo(filter, [ann])).toEqual({ ...noFilter, actors: ['ann'] });
});

test('of a facet that has one value an event, the new one replaces what was chosen', () => {
  const filter = { ...noFilter, kinds: ['call'] };
  expect(narrowedTo(filter, [{ facet: 'kinds', id: 'visit' }]).kinds).toEqual(['visit']);
});

test('what is asked for together stays so, with what is added', () => {
  const filter = { ...noFilter, actors: ['cleo', 'dora'], allOf: ['actors'] as const };
  expect(narrowedTo(filter, [ann])).toEqual({ ...filter, actors: ['cleo', 'dora', 'ann'] });
});

test('whatever was chosen, only events with both are left, and none that was ruled out', () => {
  fc.assert(
    fc.property(
      someDrawing(),
      someFilter,
      fc.constantFrom(...somePeople),
      fc.constantFrom(...someIssues),
      (drawing, filter, person, issue) => {
        const timeline = drawTimeline(drawing);
        const without = filter.without.filter(({ id }) => id !== person && id !== issue);
        const entries = [
          { facet: 'actors', id: person },
          { facet: 'discussed', id: issue },
        ] as const;
        const left = filterEvents(timeline, narrowedTo({ ...filter, without }, entries));
        const both = filterEvents(timeline, {
          ...noFilter,
          reach: filter.reach,
          without,
          actors: [person],
          discussed: [issue],
        });
        expect(left.filter((event) => !both.includes(event))).toEqual([]);
      },
    ),
  );
});
