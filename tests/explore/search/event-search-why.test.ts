import { expect, test } from 'vitest';
import { foundFieldsOf } from '../../../src/explore/search/found-fields.ts';
import { whyFound } from '../../../src/explore/search/snippet.ts';
import { indexed } from '../support/indexed.ts';
import { eventOf, published } from '../support/real-corpus.ts';

const index = indexed(published, () => '');

/** Each reason as `who: found words`. */
async function reasons(id: string, query: string): Promise<readonly string[]> {
  const { search } = await index.answer(query);
  return whyFound(foundFieldsOf(published)(eventOf(id)), search).map(
    ({ says, snippet }) =>
      `${says}: ${snippet.pieces.flatMap(({ text, found }) => (found ? text : [])).join(' ')}`,
  );
}

const call = '2025-01-28-lammy-rubio-call';

test('what the title or a name in the row shows needs no reason', async () => {
  expect(await reasons(call, 'rubio')).toEqual([]);
  expect(await reasons(call, 'marco')).toEqual([]);
});

test('a quote says who speaks', async () => {
  expect(await reasons(call, 'rubio aukus')).toEqual(['State Department, quoted: Aukus']);
  expect(await reasons(call, 'chagos')).toEqual(['The reporter: Chagos']);
});

test('words in different places have a reason each, two at the most', async () => {
  expect(await reasons(call, 'chagos aukus')).toHaveLength(2);
  expect((await reasons(call, 'aukus chagos guyana ukraine')).length).toBeLessThanOrEqual(2);
});

test('where no quote says it, a fact does', async () => {
  expect(await reasons('2025-01-27-downing-street-briefing', 'chagos')).toEqual([
    'Discussed: Chagos',
  ]);
  expect(await reasons(call, 'cymru')).toEqual(['Published by: Cymru']);
});

test('what the row says was not discussed needs no reason', async () => {
  const timeline = published.events.filter(({ id }) => id === '2025-01-26-starmer-trump-call');
  expect(timeline).toHaveLength(1);
  expect(await reasons('2025-01-26-starmer-trump-call', 'target')).toEqual([]);
});
