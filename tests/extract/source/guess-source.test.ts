import { describe, expect, test } from 'vitest';
import { guessSource } from '../../../src/extract/source/guess-source.ts';
import { kindRules, sourceKindOf } from '../../../src/extract/source/kind-rules.ts';
import { publisherRules } from '../../../src/extract/source/publisher-rules.ts';

test.each(kindRules)('$kind: $name', ({ kind, example }) => {
  expect(sourceKindOf(example)).toBe(kind);
});

describe.each(publisherRules)('$name', ({ pattern, example, not }) => {
  test('names the publisher', () => {
    expect(pattern.exec(example.text)?.groups?.name).toBe(example.publisher);
    expect(guessSource(example.text).publisher?.value).toBe(example.publisher);
  });

  test.each(not)('names nobody: %s', (text) => {
    expect(guessSource(text).publisher).toBeNull();
  });
});

test('a guess points at the words it rests on', () => {
  const text =
    'A toll for the bridge\n4 May 1901\n\nThe mayor met the guild at the mill on Friday and said nothing of the bell there.';
  const { title, published, publisher } = guessSource(text);
  expect(title).toMatchObject({ value: 'A toll for the bridge', basis: 'stated' });
  expect(published).toMatchObject({ value: '1901-05-04', basis: 'stated' });
  expect(publisher).toBeNull();
  for (const guess of [title, published]) {
    expect(text.slice(guess?.span?.start, guess?.span?.end)).not.toBe('');
  }
});

test('a date that is not printed is inferred from the last day looked back on', () => {
  const text = 'The Dialogue was held on 10 September 2024. They will meet on 13 September 2024.';
  expect(guessSource(text).published).toMatchObject({ value: '2024-09-10~', basis: 'inferred' });
});

test('a text without a date shows none', () => {
  expect(guessSource('The mayor met the guild.').published).toBeNull();
});

const story = 'Minister Ann Lee met Minister Bob Carr on 3 March 2020 at the mill.';

/** A text, the name of its file, and the day it came out. */
const days: readonly (readonly [
  text: string,
  fileName: string | null,
  published: string | null,
])[] = [
  [
    `published_time: 2021-08-27 15:36:30-04:00\nmodified_time: 2021-08-29\n\n${story}`,
    null,
    '2021-08-27',
  ],
  [`**Published:** 10 September 2024\n\n${story}`, '2025-01-26-call.txt', '2024-09-10'],
  [`| Date | 10 September 2024 |\n\n${story}`, null, '2024-09-10'],
  [`Sent: Thu Oct 26 11:00:09 EDT 2017\n\n${story}`, null, '2017-10-26'],
  [story, '2025-01-26-call.txt', '2025-01-26'],
  [story, 'texts/2025-01-26-call.txt', '2025-01-26'],
  [story, '20250126_call.txt', '2025-01-26'],
  [story, '2025-13-45-call.txt', '2020-03-03~'],
  [story, 'call.txt', '2020-03-03~'],
  [`${story} They will meet on 4 May 2031.`, null, '2020-03-03~'],
  [`${story} Deadline: 4 May 2031.`, null, '2020-03-03~'],
  [`${story} The budget for 1992/93 was approved for fiscal 2024.`, null, '2020-03-03~'],
  [`${story} It was about 5 May 2020.`, null, '2020-03-03~'],
  ['The council met in March 2020.', null, null],
];

test.each(days)('the day of %j under the name %s', (text, fileName, published) => {
  expect(guessSource(text, undefined, false, fileName).published?.value ?? null).toBe(published);
});

test.each([
  ["---\ntitle: 'Readout of a call'\n---\n\nIt was short.", 'Readout of a call'],
  ['Title: Readout of a call\r\n\r\nIt was short.', 'Readout of a call'],
  ['# **Readout** of a [call](https://example.org/x)\n\nIt was short.', 'Readout of a call'],
  [
    '<h1>Trade &amp; tariffs</h1>\n\nIt was short, and that was that for the day.',
    'Trade & tariffs',
  ],
])('the title of %j', (text, title) => {
  expect(guessSource(text).title?.value).toBe(title);
});
