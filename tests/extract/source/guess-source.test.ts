import { expect, test } from 'vitest';
import { guessSource } from '../../../src/extract/source/guess-source.ts';
import { kindOf, kindRules } from '../../../src/extract/source/kind-rules.ts';
import { publisherRules } from '../../../src/extract/source/publisher-rules.ts';

test.each(kindRules)('$kind: $name', ({ kind, example }) => {
  expect(kindOf(example)).toBe(kind);
});

test.each(publisherRules)('$name', ({ example }) => {
  expect(guessSource(example.text).publisher?.value).toBe(example.publisher);
});

test('a guess points at the words it rests on', () => {
  const text =
    'A toll for the bridge\n4 May 1901\n\nThe mayor met the guild at the mill on Friday and said nothing of the bell there.';
  const { title, published, publisher } = guessSource(text);
  expect(title).toMatchObject({ value: 'A toll for the bridge', basis: 'stated' });
  expect(published).toMatchObject({ value: '1901-05-04', basis: 'stated' });
  expect(publisher).toBeNull();
  for (const guess of [title, published]) {
    expect(text.slice(guess?.span.start, guess?.span.end)).not.toBe('');
  }
});

test('a date that is not printed is inferred from the last day looked back on', () => {
  const text = 'The Dialogue was held on 10 September 2024. They will meet on 13 September 2024.';
  expect(guessSource(text).published).toMatchObject({ value: '2024-09-10~', basis: 'inferred' });
});

test('a text without a date shows none', () => {
  expect(guessSource('The mayor met the guild.').published).toBeNull();
});
