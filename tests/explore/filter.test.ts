import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeActors, filterEvents, issuesTreated } from '../../src/explore/filter.ts';
import { type Filter, noFilter } from '../../src/explore/view.ts';
import { someDrawing, someFilter } from './support/arbitrary.ts';
import { drawTimeline } from './support/draw-timeline.ts';

const { events } = drawTimeline(`
  talks:  2024-09-10 meeting ann+bob ?cleo -> peace !fishing
  call:   2024-09-11 call ann+cleo *bob    -> peace fishing
  remark: 2024-09-12 relative post *cleo ?ann ?bob -> !peace
  visit:  2024-09-13 inferred visit bob
`);

function left(filter: Partial<Filter>): readonly string[] {
  return filterEvents(events, { ...noFilter, ...filter }).map(({ id }) => id);
}

test('without a filter every event is left', () => {
  expect(left({})).toEqual(['talks', 'call', 'remark', 'visit']);
});

test('a person leaves the events they took part in or spoke about', () => {
  expect(left({ actors: ['bob'] })).toEqual(['talks', 'call', 'visit']);
});

test('who is only mentioned was not there', () => {
  expect(left({ actors: ['cleo'] })).toEqual(['call', 'remark']);
});

test('an issue leaves the events that discussed it', () => {
  expect(left({ discussed: ['peace'] })).toEqual(['talks', 'call']);
});

test('an issue not discussed leaves the events whose source says so', () => {
  expect(left({ notDiscussed: ['peace'] })).toEqual(['remark']);
  expect(left({ notDiscussed: ['fishing'] })).toEqual(['talks']);
});

test('an event has to meet every entry of every list', () => {
  expect(left({ actors: ['ann', 'bob'] })).toEqual(['talks', 'call']);
  expect(left({ actors: ['ann'], discussed: ['peace', 'fishing'] })).toEqual(['call']);
  expect(left({ discussed: ['peace'], notDiscussed: ['peace'] })).toEqual([]);
});

test('how a date is known: an event has one basis, so one of those asked for is enough', () => {
  expect(left({ bases: ['stated'] })).toEqual(['talks', 'call']);
  expect(left({ bases: ['relative', 'inferred'] })).toEqual(['remark', 'visit']);
  expect(left({ bases: ['inferred'], actors: ['ann'] })).toEqual([]);
});

test('an unknown person or issue leaves nothing', () => {
  expect(left({ actors: ['nobody'] })).toEqual([]);
  expect(left({ discussed: ['nothing'] })).toEqual([]);
});

test('an issue that two passages show counts once', () => {
  const [event] = drawTimeline('2024-09-10 call ann -> peace peace !peace').events;
  expect(event && issuesTreated(event, 'discussed')).toEqual(['peace']);
  expect(event && issuesTreated(event, 'not-discussed')).toEqual(['peace']);
});

test('who takes part and also comments counts once', () => {
  const [event] = drawTimeline('2024-09-10 call ann+bob *ann ?ann').events;
  expect(event && activeActors(event)).toEqual(['ann', 'bob']);
});

test('every event left meets the filter, every event left out fails it, the order stays', () => {
  fc.assert(
    fc.property(someDrawing(), someFilter, (drawing, filter) => {
      const all = drawTimeline(drawing).events;
      const meets = all.filter(
        ({ actors, issues, date }) =>
          (filter.bases.length === 0 || filter.bases.includes(date.basis)) &&
          filter.actors.every((id) =>
            actors.some((part) => part.id === id && part.role !== 'mentioned'),
          ) &&
          filter.discussed.every((id) =>
            issues.some((issue) => issue.id === id && issue.treatment === 'discussed'),
          ) &&
          filter.notDiscussed.every((id) =>
            issues.some((issue) => issue.id === id && issue.treatment === 'not-discussed'),
          ),
      );
      expect(filterEvents(all, filter)).toEqual(meets);
    }),
  );
});

test('filters narrow one after the other as they do together', () => {
  fc.assert(
    fc.property(someDrawing(), someFilter, someFilter, (drawing, one, other) => {
      const all = drawTimeline(drawing).events;
      const both = {
        bases: one.bases,
        actors: [...one.actors, ...other.actors],
        discussed: [...one.discussed, ...other.discussed],
        notDiscussed: [...one.notDiscussed, ...other.notDiscussed],
      };
      expect(filterEvents(filterEvents(all, one), { ...other, bases: [] })).toEqual(
        filterEvents(all, both),
      );
    }),
  );
});
