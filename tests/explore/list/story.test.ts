import { expect, test } from 'vitest';
import { storyAt, storyPage } from '../../../src/explore/list/story.ts';
import { openingView, withEvent, withPage } from '../../../src/explore/view.ts';
import { drawTimeline } from '../support/draw-timeline.ts';

const plain = drawTimeline(`
  talks: 2024-09-10
  call:  2024-09-13
  visit: 2025-01-20
`);
const told = {
  ...plain,
  story: [
    { event: 'visit', sentence: 'It ends here.' },
    { event: 'talks', sentence: 'It began here.' },
  ],
};
const reading = (id: string) => withPage(openingView, { kind: 'story', id });

test('the editor’s story begins at its first event, whatever else could be read', () => {
  expect(storyPage(told, 'call')).toEqual({ kind: 'story', id: 'visit' });
  expect(storyPage(told, null)).toEqual({ kind: 'story', id: 'visit' });
  expect(storyPage(plain, 'call')).toEqual({ kind: 'tour', id: 'call' });
  expect(storyPage(plain, null)).toBeNull();
});

test('it goes through its events in its own order, with the sentence of each', () => {
  const here = storyAt(reading('talks'), told);
  expect(here?.events.map(({ id }) => id)).toEqual(['visit', 'talks']);
  expect(here?.sentence).toBe('It began here.');
  expect(withEvent(reading('talks'), 'visit')).toEqual(reading('visit'));
});

test('at an event that it does not come to, and in a tour, there is no story', () => {
  expect(storyAt(reading('call'), told)).toBeNull();
  expect(storyAt(reading('talks'), plain)).toBeNull();
  expect(storyAt(withPage(openingView, { kind: 'tour', id: 'talks' }), told)).toBeNull();
});
