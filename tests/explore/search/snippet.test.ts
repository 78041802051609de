import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundFieldsOf } from '../../../src/explore/search/found-fields.ts';
import {
  piecesOf,
  type Snippet,
  snippetOf,
  whyFound,
} from '../../../src/explore/search/snippet.ts';
import { findInText } from '../../../src/explore/text/find-in-text.ts';
import { indexed } from '../support/indexed.ts';
import { passagesOf } from '../support/passages.ts';
import { published, textOf } from '../support/real-corpus.ts';

/** `… covered [trade] and the …`. */
function drawn({ pieces, cutBefore, cutAfter }: Snippet): string {
  const words = pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
  return `${cutBefore ? '… ' : ''}${words}${cutAfter ? ' …' : ''}`;
}

function snippet(text: string, words: string, length?: number): string {
  return drawn(snippetOf(text, findInText(text, words), length));
}

const line = 'There was a 45-minute call between the two men on Sunday, which covered trade.';

test('a short text is shown whole', () => {
  expect(snippet(line, 'call')).toBe(line.replace('call', '[call]'));
  expect(snippet('', 'call')).toBe('');
});

test('a long one is cut between words, and says where it goes on', () => {
  expect(snippet(line, 'call', 30)).toBe('… 45-minute [call] between the two men on …');
  expect(snippet(line, 'minute', 20)).toBe('… 45-[minute] call between …');
  expect(snippet(line, 'trade', 30)).toBe('… on Sunday, which covered [trade].');
});

test('it is cut where most of what was found stands together', () => {
  const text = `Trade ${'and so on '.repeat(20)}trade and more trade ${'and so on '.repeat(9)}`;
  expect(snippet(text, 'trade', 40)).toBe('… so on [trade] and more [trade] and so on and so …');
});

test('a text without spaces is cut where it has to be', () => {
  const { start, end } = snippetOf('x'.repeat(1000), [{ start: 500, end: 501 }], 60);
  expect(end - start).toBeLessThan(150);
  expect(start).toBeLessThanOrEqual(500);
});

test('the pieces of any snippet are its words, and every find in it is marked', () => {
  const someText = fc
    .array(fc.constantFrom('call', 'trade', 'and', 'x'.repeat(60), '–', '\n'), { maxLength: 60 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(someText, fc.integer({ min: 1, max: 200 }), (text, length) => {
      const found = findInText(text, 'call');
      const { start, end, pieces } = snippetOf(text, found, length);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(start, end));
      const inside = found.filter((span) => span.start >= start && span.end <= end);
      expect(pieces.filter((piece) => piece.found)).toHaveLength(inside.length);
      if (found.length > 0) expect(inside.length).toBeGreaterThan(0);
      const whole = piecesOf(text, found);
      expect(whole.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

const queries = [
  'chagoss',
  'Iraq',
  '“45-minute”',
  'foreign secretary',
  'zelenskiy',
  'trade economy',
];

test('what is shown of the real corpus for some queries', async () => {
  const index = indexed(published, ({ id }) => textOf(id));
  const lines: string[] = [];
  for (const query of queries) {
    const { search, mask } = await index.answer(query);
    const events = published.events.filter((_, row) => mask?.[row] === 1);
    const passages = await passagesOf(index, query, events);
    lines.push(
      `# ${query}: ${events.length} events, ${passages.length} passages`,
      ...events.flatMap((event) => [
        event.title,
        ...whyFound(foundFieldsOf(published)(event), search).map(
          (why) => `    ${why.says}: ${drawn(why.snippet)}`,
        ),
      ]),
      ...passages.map(
        (each) =>
          `  ¶${each.paragraph} ${each.source.id}${each.quoted ? ' (quoted)' : ''}: ${drawn(each.snippet)}`,
      ),
      '',
    );
  }
  await expect(lines.join('\n')).toMatchFileSnapshot('../../fixtures/search/snippets.golden');
});
