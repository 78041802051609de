import { expect, test } from 'vitest';
import { stepsFrom, stepsInto, tourStart } from '../../../src/explore/list/steps.ts';
import { openingView, withEvent, withPage } from '../../../src/explore/view.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const { events, window } = drawTimeline('talks: 2024-09-10\ncall: 2024-09-13');

test('reading one by one begins at the open event, else at the first in view', () => {
  expect(tourStart(openingView, stepsInto(events, window))).toBe('talks');
  expect(tourStart(withEvent(openingView, 'call'), stepsFrom('call', events, events))).toBe('call');
});

test('it begins nowhere where there is no event, or where it has begun', () => {
  expect(tourStart(openingView, stepsInto([], window))).toBeNull();
  const touring = withPage(openingView, { kind: 'tour', id: 'talks' });
  expect(tourStart(touring, stepsFrom('talks', events, events))).toBeNull();
});
