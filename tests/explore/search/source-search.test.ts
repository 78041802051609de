import { expect, test } from 'vitest';
import { spansInSource } from '../../../src/explore/search/source-search.ts';
import { findPassage } from '../../../src/explore/text/find-passage.ts';
import { indexed } from '../support/indexed.ts';
import { passagesOf } from '../support/passages.ts';
import { published, sourceOf, textOf } from '../support/real-corpus.ts';

const index = indexed(published, ({ id }) => textOf(id));

test('a passage is found that no event quotes', async () => {
  const [passage, ...others] = await passagesOf(index, 'syria', published.events);
  expect(others).toEqual([]);
  expect(passage).toMatchObject({ paragraph: 5, quoted: false });
  expect(passage?.source.id).toBe('2024-09-11-strategic-dialogue');
});

test('notices, captions and comments are not searched', async () => {
  for (const words of ['"expensive give away"', 'Elkowitz', 'WhatsApp', 'donate']) {
    expect(await passagesOf(index, words, [])).toEqual([]);
  }
});

test('all words have to stand in one paragraph', async () => {
  for (const { source, passage } of await passagesOf(index, 'chagos rubio', [])) {
    expect(textOf(source.id).slice(passage.start, passage.end)).toMatch(/Chagos|Rubio/);
  }
  expect(await passagesOf(index, 'chagos guyana', [])).toEqual([]);
  expect(await passagesOf(index, '?', [])).toEqual([]);
});

test('every link leads to the words it was made of', async () => {
  const passages = await passagesOf(index, 'ukraine OR trade', []);
  expect(passages.length).toBeGreaterThan(10);
  for (const { source, passage } of passages) {
    const text = textOf(source.id);
    expect(findPassage(text, passage).place).toBe('there');
    expect(text.slice(passage.start, passage.end)).toMatch(/^(?:Ukrain|trade)/i);
  }
});

test('what the events shown quote comes last and says so', async () => {
  const passages = await passagesOf(index, 'chagos', published.events);
  const quoted = passages.map((each) => each.quoted);
  expect(quoted).toEqual([...quoted].sort());
  expect(new Set(quoted).size).toBe(2);
  const unquoted = await passagesOf(index, 'chagos', []);
  expect(unquoted.map((each) => each.quoted)).toEqual(quoted.map(() => false));
});

test('in an open source every word that was searched for is found, in its own telling alone', async () => {
  const source = sourceOf('2025-01-28-lammy-rubio-call');
  const text = textOf(source.id);
  const spans = spansInSource({ source, text }, 'chagos guyana');
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Guyana', 'Chagos']);
});
