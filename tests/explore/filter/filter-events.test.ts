import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeActors, issuesTreated } from '../../../src/explore/filter/event-values.ts';
import { type FacetId, facetIds } from '../../../src/explore/filter/facet-facts.ts';
import { type Filter, noFilter, takesAny } from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import type { TimelineEvent } from '../../../src/model/event.ts';
import { someDrawing, someFilter } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const harbour = drawTimeline(`
  talks:  2024-09-10 meeting ann+bob@south ?cleo -> peace !fishing [minutes] [letter]
  call:   2024-09-11 call ann+cleo *bob draft -> peace fishing [minutes]
  remark: 2024-09-12 relative post *cleo ?ann ?bob -> !peace
  visit:  2024-09-13 inferred announced visit bob
`);

function left(filter: Partial<Filter>): readonly string[] {
  return filterEvents(harbour, { ...noFilter, ...filter }).map(({ id }) => id);
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

test('an event has to meet every list, and every entry of those that ask for all', () => {
  expect(left({ actors: ['ann', 'bob'], allOf: ['actors'] })).toEqual(['talks', 'call']);
  const both: Partial<Filter> = { discussed: ['peace', 'fishing'], allOf: ['discussed'] };
  expect(left({ actors: ['ann'], ...both })).toEqual(['call']);
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

test('how far people are counted is the reader’s choice', () => {
  expect(left({ actors: ['cleo'], reach: 'took-part' })).toEqual(['call']);
  expect(left({ actors: ['cleo'], reach: 'mentioned' })).toEqual(['talks', 'call', 'remark']);
  expect(left({ sides: ['south'], reach: 'took-part' })).toEqual(['talks', 'visit']);
  expect(left({ sides: ['south'] })).toEqual(['talks', 'call', 'visit']);
});

test('any of these: one entry is enough, and other facets still have to be met', () => {
  expect(left({ actors: ['ann', 'cleo'], allOf: ['actors'] })).toEqual(['call']);
  expect(left({ actors: ['ann', 'cleo'] })).toEqual(['talks', 'call', 'remark']);
  expect(left({ discussed: ['fishing', 'peace'] })).toEqual(['talks', 'call']);
  const bobOrCleo: Partial<Filter> = { actors: ['bob', 'cleo'] };
  expect(left({ ...bobOrCleo, kinds: ['visit', 'post'] })).toEqual(['remark', 'visit']);
});

test('what is ruled out leaves the rest', () => {
  expect(left({ without: [{ facet: 'actors', id: 'ann' }] })).toEqual(['remark', 'visit']);
  expect(left({ without: [{ facet: 'discussed', id: 'peace' }] })).toEqual(['remark', 'visit']);
  expect(left({ without: [{ facet: 'notDiscussed', id: 'peace' }] })).toEqual([
    'talks',
    'call',
    'visit',
  ]);
  const both = [
    { facet: 'kinds', id: 'visit' },
    { facet: 'kinds', id: 'post' },
  ] as const;
  expect(left({ without: both, actors: ['bob'] })).toEqual(['talks', 'call']);
});

test('kind, status, source, side and review narrow too', () => {
  expect(left({ kinds: ['call'] })).toEqual(['call']);
  expect(left({ statuses: ['announced'] })).toEqual(['visit']);
  expect(left({ sources: ['minutes'] })).toEqual(['talks', 'call']);
  expect(left({ sources: ['minutes', 'letter'] })).toEqual(['talks', 'call']);
  expect(left({ sources: ['minutes', 'letter'], allOf: ['sources'] })).toEqual(['talks']);
  expect(left({ review: ['draft'] })).toEqual(['call']);
});

test('every event left meets the filter, every event left out fails it, the order stays', () => {
  fc.assert(
    fc.property(someDrawing(), someFilter, (drawing, filter) => {
      const timeline = drawTimeline(drawing);
      const {
        'took-part': took,
        spoke,
        mentioned,
      } = {
        'took-part': ['participant'],
        spoke: ['participant', 'speaker'],
        mentioned: ['participant', 'speaker', 'mentioned'],
      };
      const roles = { 'took-part': took, spoke, mentioned }[filter.reach];
      const sideOf = (id: string) => timeline.actors.find((actor) => actor.id === id)?.side;
      const has = (event: TimelineEvent, facet: FacetId, value: string): boolean => {
        const there = event.actors.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
        const treated = (treatment: string) =>
          event.issues.some((issue) => issue.id === value && issue.treatment === treatment);
        switch (facet) {
          case 'actors':
            return there.includes(value);
          case 'sides':
            return there.some((id) => sideOf(id) === value);
          case 'discussed':
            return treated('discussed');
          case 'notDiscussed':
            return treated('not-discussed');
          case 'sources':
            return event.excerpts.some(({ source }) => source === value);
          case 'kinds':
            return event.kind === value;
          case 'statuses':
            return event.status === value;
          case 'bases':
            return event.date.basis === value;
          case 'review':
            return event.reviewed === (value === 'reviewed');
        }
      };
      const meets = timeline.events.filter((event) => {
        if (filter.without.some(({ facet, id }) => has(event, facet, id))) return false;
        return facetIds.every((facet) => {
          const met = filter[facet].filter((id) => has(event, facet, id)).length;
          if (filter[facet].length === 0) return true;
          return takesAny(filter, facet) ? met > 0 : met === filter[facet].length;
        });
      });
      expect(filterEvents(timeline, filter)).toEqual(meets);
    }),
  );
});
