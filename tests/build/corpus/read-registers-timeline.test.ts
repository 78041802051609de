import { expect, test } from 'vitest';
import { changed, corpusOf, faultsAfter, swap } from '../tiny-corpus.ts';

test.each([
  [
    'a window that ends before it begins',
    swap('to: 1901-05-31', 'to: 1901-04-30'),
    '2:33: the window ends on 1901-04-30, before it begins on 1901-05-01. Correct one of them.',
  ],
  [
    'an era that ends before it begins',
    swap('to: 1901-12-31', 'to: 1889-12-31'),
    '7:54: the era "ferry" ends on 1889-12-31, before it begins on 1890-01-01. Correct one of them.',
  ],
  [
    'a side that stands twice',
    swap('id: guild', 'id: town'),
    '5:11: there already is a side "town", in line 4. Give this one another id, or make them one.',
  ],
  [
    'an era that stands twice',
    (content: string) => `${content}${content.split('\n').at(-2)}\n`,
    '8:11: there already is an era "ferry", in line 7. Give this one another id, or make them one.',
  ],
  [
    'a month where a day belongs',
    swap('from: 1901-05-01', 'from: 1901-05'),
    '2:17: "1901-05" is not a day of the calendar. Write it as 2025-01-27.',
  ],
])('%s', (_, change, fault) => {
  expect(faultsAfter({ 'timeline.yaml': change })).toEqual([`seeds/timeline.yaml:${fault}`]);
});

test('a frame without eras', () => {
  const { timeline } = corpusOf(
    changed({ 'timeline.yaml': (content) => content.slice(0, content.indexOf('eras:')) }),
  );
  expect(timeline.eras).toEqual([]);
  expect(timeline.window).toEqual({ from: '1901-05-01', to: '1901-05-31' });
});
