import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf } from '../../../src/explore/chart/lanes.ts';
import { middlesOf, overviewBars, overviewDates } from '../../../src/explore/chart/overview.ts';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { timeScale } from '../../../src/explore/chart/time-scale.ts';
import { notDiscussedIn } from '../../../src/explore/evidence/not-discussed.ts';
import { actorProfile, issueProfile } from '../../../src/explore/evidence/profiles.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { reaches } from '../../../src/explore/filter/reach.ts';
import { laneKinds } from '../../../src/explore/view.ts';
import { dayNumber } from '../../../src/model/civil-date.ts';
import { isWhole } from '../../../src/model/event.ts';
import { someDay, someDrawing, someFilter, someIssues, somePeople } from '../support/arbitrary.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published } from '../support/real-corpus.ts';
import { plainLanes } from './oracle/plain-lanes.ts';
import { plainOverviewBars, plainOverviewDates } from './oracle/plain-overview.ts';
import {
  plainActorProfile,
  plainIssueProfile,
  plainNotDiscussed,
} from './oracle/plain-profiles.ts';
import { plainQuietStretches } from './oracle/plain-quiet-stretches.ts';

test('lanes', () => {
  fc.assert(
    fc.property(
      someDrawing(),
      someFilter,
      fc.constantFrom(...laneKinds),
      fc.constantFrom('first' as const, 'count' as const),
      (drawing, filter, by, order) => {
        const timeline = drawTimeline(drawing);
        const events = filterEvents(timeline, filter).filter(isWhole);
        expect(lanesOf(timeline, events, by, order, filter.reach)).toEqual(
          plainLanes(timeline, events, by, order, filter.reach),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('lanes of the shipped corpus', () => {
  for (const by of laneKinds) {
    for (const reach of reaches) {
      expect(lanesOf(published, published.events, by, 'count', reach)).toEqual(
        plainLanes(published, published.events, by, 'count', reach),
      );
    }
  }
});

test('pages of actors and issues, and what was not discussed', () => {
  fc.assert(
    fc.property(
      someDrawing(),
      fc.constantFrom(...somePeople, 'nobody'),
      fc.constantFrom(...someIssues, 'nothing'),
      (drawing, actor, issue) => {
        const timeline = drawTimeline(drawing);
        expect(actorProfile(actor, timeline)).toEqual(plainActorProfile(actor, timeline.events));
        expect(issueProfile(issue, timeline)).toEqual(plainIssueProfile(issue, timeline.events));
        expect(notDiscussedIn(timeline)).toEqual(plainNotDiscussed(timeline));
      },
    ),
    { numRuns: 200 },
  );
});

test('quiet stretches', () => {
  fc.assert(
    fc.property(someDrawing(), fc.boolean(), (drawing, backwards) => {
      const { events } = drawTimeline(drawing);
      const given = backwards ? events.toReversed() : events;
      expect(quietStretches(given)).toEqual(plainQuietStretches(given));
    }),
    { numRuns: 500 },
  );
});

test('the overview', () => {
  fc.assert(
    fc.property(
      someDrawing(),
      someFilter,
      fc.tuple(someDay, someDay),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      (drawing, filter, [one, other], parts, folded) => {
        const timeline = drawTimeline(drawing);
        const { events } = timeline;
        const scale = timeScale(folded ? quietStretches(events) : []);
        const left = filterEvents(timeline, filter);
        const ids = new Set(left.map(({ id }) => id));
        const [first, last] = [dayNumber(one), dayNumber(other)].sort((a, b) => a - b);
        const range = {
          start: scale.toDisplay(first ?? 0),
          end: scale.toDisplay(last ?? 0) + 1,
        };
        expect(
          overviewBars(middlesOf(events, scale), middlesOf(left, scale), range, parts),
        ).toEqual(plainOverviewBars(events, ids, scale, range, parts));
        expect(overviewDates(events, scale, range, 20 * parts)).toEqual(
          plainOverviewDates(events, scale, range, 20 * parts),
        );
      },
    ),
    { numRuns: 200 },
  );
});
