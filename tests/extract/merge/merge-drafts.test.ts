import { expect, test } from 'vitest';
import { mergeDrafts, proposeMatches } from '../../../src/extract/merge/merge-drafts.ts';
import { readSample } from '../read-sample.ts';

const call = 'Foreign Minister Ann Lee spoke to President Bo Ray by phone on Sunday.';

function eventsOf(text: string, id: string) {
  return readSample(text).events.map((event) => ({
    ...event,
    excerpts: event.excerpts.map((excerpt) => ({ ...excerpt, source: id })),
  }));
}

test('the same act in two texts is one event with two accounts', () => {
  const { events, joined } = mergeDrafts(
    eventsOf(call, 'one'),
    eventsOf(`On Sunday President Bo Ray and Foreign Minister Ann Lee spoke by phone.`, 'two'),
  );
  expect(events).toHaveLength(1);
  expect(events[0]?.excerpts.map(({ source }) => source)).toEqual(['one', 'two']);
  expect([...joined.values()]).toEqual([events[0]?.id]);
});

test('a reviewed event stays reviewed, whatever a machine adds', () => {
  const reviewed = eventsOf(call, 'one').map((event) => ({ ...event, reviewed: true }));
  expect(mergeDrafts(reviewed, eventsOf(call, 'two')).events[0]?.reviewed).toBe(true);
});

test('a match is proposed with its reasons', () => {
  const [match] = proposeMatches(eventsOf(call, 'one'), eventsOf(call, 'two'));
  expect(match?.reasons).toEqual([
    'the same date',
    'the same kind',
    'took part in both: ann-lee, bo-ray',
  ]);
});

test.each([
  ['another day', 'Foreign Minister Ann Lee spoke to President Bo Ray by phone on Monday.'],
  ['other people', 'Foreign Minister Ann Lee spoke to President Cy Fox by phone on Sunday.'],
  ['another kind', 'Foreign Minister Ann Lee announced new measures on Sunday.'],
])('%s is another event', (_, text) => {
  const { events, joined } = mergeDrafts(eventsOf(call, 'one'), eventsOf(text, 'two'));
  expect(events).toHaveLength(2);
  expect(joined.size).toBe(0);
  expect(new Set(events.map(({ id }) => id)).size).toBe(2);
});
