import { expect, test } from 'vitest';
import { contentParagraphs } from '../../src/model/source.ts';
import { searchParagraphs } from '../../src/search-index/search-paragraphs.ts';
import { published, textOf } from '../explore/support/real-corpus.ts';

const wrapped = `The council of Selston sat for two days in the old hall by the river and heard
the keepers of the bridge, who asked for oil, rope and a new bell before the
winter comes and the fog with it, as it had come every year since the flood.

On the second day Ann Lee met Bob Carr in the small room behind the hall, where
they spoke of trade for an hour.
`;

function drawn(text: string, zones: Parameters<typeof searchParagraphs>[1] = []) {
  return searchParagraphs(text, zones).map(
    ({ number, start, end }) => `¶${number} ${text.slice(start, end).replace(/\s+/g, ' ')}`,
  );
}

test('lines that were broken to a width are one paragraph, with the number of the first', () => {
  expect(drawn(wrapped)).toEqual([
    `¶1 ${wrapped.split('\n\n')[0]?.replace(/\n/g, ' ')}`,
    `¶4 ${wrapped.split('\n\n')[1]?.trim().replace(/\n/g, ' ')}`,
  ]);
  expect(drawn(wrapped.replaceAll('\n', '\r\n'))).toEqual(drawn(wrapped));
});

test('a notice between two lines is left out, and they stay apart', () => {
  const lines = wrapped.split('\n');
  const start = (lines[0]?.length ?? 0) + 1;
  const notice = { zone: 'boilerplate', start, end: start + (lines[1]?.length ?? 0) } as const;
  expect(drawn(wrapped, [notice])).toEqual([
    `¶1 ${lines[0]}`,
    `¶2 ${lines[2]}`,
    `¶3 ${lines[4]} ${lines[5]}`,
  ]);
});

test('paragraphs of one line each are those of which quotes say the number', () => {
  expect(drawn('One.\nTwo.\n\nThree.')).toEqual(['¶1 One.', '¶2 Two.', '¶3 Three.']);
  expect(searchParagraphs('', [])).toEqual([]);
  for (const { id, zones } of published.sources) {
    const numbers = searchParagraphs(textOf(id), zones).map(({ number }) => number);
    expect(numbers).toEqual(contentParagraphs(textOf(id), zones).map((_, at) => at + 1));
  }
});
