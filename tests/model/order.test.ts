import { expect, test } from 'vitest';
import type { EventKind } from '../../src/model/event-kinds.ts';
import { inTime } from '../../src/model/order.ts';

type Placed = { readonly source?: string; readonly start?: number; readonly kind?: EventKind };

/** An event of 10 September 2024, whose words begin there in a text. */
function event(id: string, { source = 'a', start = 0, kind = 'meeting' }: Placed = {}) {
  const date = { earliest: '2024-09-10', latest: '2024-09-10' };
  return { id, kind, date, excerpts: [{ source, start }] } as unknown as Parameters<
    typeof inTime
  >[0];
}

test('events that share a day stand in the order of their text', () => {
  const events = [
    event('a-last', { start: 900 }),
    event('z-first', { start: 10 }),
    event('m-second', { start: 300 }),
    event('b-of-another-text', { source: 'b' }),
  ];
  expect(events.toSorted(inTime).map(({ id }) => id)).toEqual([
    'z-first',
    'm-second',
    'a-last',
    'b-of-another-text',
  ]);
});

test('what was done on a day stands before what was said of it', () => {
  const events = [event('said', { kind: 'statement' }), event('done', { start: 50 })];
  expect(events.toSorted(inTime).map(({ id }) => id)).toEqual(['done', 'said']);
});
