import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  actorProfile,
  type Frequency,
  issueProfile,
} from '../../../src/explore/evidence/profiles.ts';
import { type Filter, noFilter } from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { someDrawing, someIssues, somePeople } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';

const harbour = drawTimeline(`
  talks:  2024-09-10 meeting ann+bob ?cleo -> peace toll !fishing
  call:   2024-09-11 call ann+bob *cleo    -> peace
  remark: 2024-09-12 post *ann ?bob        -> !peace
  visit:  2024-09-13 visit bob ?ann        -> toll
`);

function shown(tallies: readonly Frequency[]): readonly string[] {
  return tallies.map(({ id, count }) => `${id} ${count}`);
}

test('a person’s page has their events by the part they had', () => {
  const { byRole } = actorProfile('ann', harbour);
  expect(byRole.map((group) => [group.role, ...group.events.map(({ id }) => id)])).toEqual([
    ['participant', 'talks', 'call'],
    ['speaker', 'remark'],
    ['mentioned', 'visit'],
  ]);
});

test('it says with whom and on what, and what was not spoken of, where they were there', () => {
  const { withWhom, discussed, notDiscussed } = actorProfile('ann', harbour);
  expect(shown(withWhom)).toEqual(['bob 2', 'cleo 1']);
  expect(shown(discussed)).toEqual(['peace 2', 'toll 1']);
  expect(shown(notDiscussed)).toEqual(['fishing 1', 'peace 1']);
});

test('who is only mentioned has no company and no issues', () => {
  const profile = actorProfile('cleo', { ...harbour, events: harbour.events.slice(0, 1) });
  expect(profile.byRole.map(({ role }) => role)).toEqual(['mentioned']);
  expect([profile.withWhom, profile.discussed, profile.notDiscussed]).toEqual([[], [], []]);
});

test('an issue’s page keeps apart where it was discussed and where it was not', () => {
  const { discussed, notDiscussed, byWhom } = issueProfile('peace', harbour);
  expect(discussed.map(({ id }) => id)).toEqual(['talks', 'call']);
  expect(notDiscussed.map(({ id }) => id)).toEqual(['remark']);
  expect(shown(byWhom)).toEqual(['ann 2', 'bob 2', 'cleo 1']);
});

test('in the real corpus Trump took part in four events, and is only mentioned in the ministers’ call', () => {
  const { byRole } = actorProfile('donald-trump', published);
  const [participant, ...others] = byRole;
  expect(participant?.role).toBe('participant');
  expect(participant?.events).toHaveLength(4);
  expect(others.map(({ role }) => role)).toEqual(['mentioned']);
  expect(others[0]?.events.map(({ id }) => id)).toContain('2025-01-28-lammy-rubio-call');
});

test('a page counts what the filter of the same names leaves', () => {
  fc.assert(
    fc.property(
      someDrawing(),
      fc.constantFrom(...somePeople),
      fc.constantFrom(...someIssues),
      (drawing, actor, issue) => {
        const timeline = drawTimeline(drawing);
        const left = (filter: Partial<Filter>) =>
          filterEvents(timeline, { ...noFilter, ...filter });
        const expectCounts = (
          tallies: readonly Frequency[],
          filterOf: (id: string) => Partial<Filter>,
        ) => {
          for (const { id, count } of tallies) expect(left(filterOf(id))).toHaveLength(count);
        };
        const { withWhom, discussed, notDiscussed } = actorProfile(actor, timeline);
        expectCounts(withWhom, (id) => ({ actors: [actor, id], allOf: ['actors'] }));
        expectCounts(discussed, (id) => ({ actors: [actor], discussed: [id] }));
        expectCounts(notDiscussed, (id) => ({ actors: [actor], notDiscussed: [id] }));
        const page = issueProfile(issue, timeline);
        expect(page.discussed).toEqual(left({ discussed: [issue] }));
        expect(page.notDiscussed).toEqual(left({ notDiscussed: [issue] }));
        expectCounts(page.byWhom, (id) => ({ actors: [id], discussed: [issue] }));
      },
    ),
  );
});
