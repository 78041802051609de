import { expect, test } from 'vitest';
import { eventIndexOf, searchEvents } from '../../../src/explore/search/event-search.ts';
import { whyFound } from '../../../src/explore/search/snippet.ts';
import { eventOf, published } from '../support/real-corpus.ts';

/** Each reason as `who: found words`. */
function reasons(id: string, query: string): readonly string[] {
  const { search } = searchEvents(published, query);
  return whyFound(eventIndexOf(published).fieldsOf(eventOf(id)), search).map(
    ({ says, snippet }) =>
      `${says}: ${snippet.pieces.flatMap(({ text, found }) => (found ? text : [])).join(' ')}`,
  );
}

const call = '2025-01-28-lammy-rubio-call';

test('what the title or a name in the row shows needs no reason', () => {
  expect(reasons(call, 'rubio')).toEqual([]);
  expect(reasons(call, 'marco')).toEqual([]);
});

test('a quote says who speaks', () => {
  expect(reasons(call, 'rubio aukus')).toEqual(['State Department, quoted: Aukus']);
  expect(reasons(call, 'chagos')).toEqual(['The reporter: Chagos']);
});

test('words in different places have a reason each, two at the most', () => {
  expect(reasons(call, 'chagos aukus')).toHaveLength(2);
  expect(reasons(call, 'aukus chagos guyana ukraine').length).toBeLessThanOrEqual(2);
});

test('where no quote says it, a fact does', () => {
  expect(reasons('2025-01-27-downing-street-briefing', 'chagos')).toEqual(['Discussed: Chagos']);
  expect(reasons(call, 'cymru')).toEqual(['Published by: Cymru']);
});

test('what the row says was not discussed needs no reason', () => {
  const timeline = published.events.filter(({ id }) => id === '2025-01-26-starmer-trump-call');
  expect(timeline).toHaveLength(1);
  expect(reasons('2025-01-26-starmer-trump-call', 'target')).toEqual([]);
});
