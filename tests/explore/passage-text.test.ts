import { expect, test } from 'vitest';
import { passageText } from '../../src/explore/passage-text.ts';
import { passagesOf, published, wordsAt } from './support/real-corpus.ts';

const excerpts = [
  { source: 'letter', start: 100, end: 117, exact: 'They spoke at ten', prefix: '', suffix: '' },
  { source: 'minutes', start: 100, end: 112, exact: 'Nobody spoke', prefix: '', suffix: '' },
].map((excerpt) => ({ ...excerpt, voice: null }));

test('a passage within a quote is cut out of its words', () => {
  expect(passageText({ source: 'letter', start: 105, end: 110 }, excerpts)).toBe('spoke');
  expect(passageText({ source: 'minutes', start: 107, end: 112 }, excerpts)).toBe('spoke');
});

test('the whole quote is a passage of it', () => {
  expect(passageText({ source: 'letter', start: 100, end: 117 }, excerpts)).toBe(
    'They spoke at ten',
  );
});

test('a passage that no quote holds entirely has no words here', () => {
  expect(passageText({ source: 'letter', start: 99, end: 104 }, excerpts)).toBeNull();
  expect(passageText({ source: 'letter', start: 111, end: 118 }, excerpts)).toBeNull();
  expect(passageText({ source: 'diary', start: 100, end: 112 }, excerpts)).toBeNull();
  expect(passageText({ source: 'letter', start: 100, end: 112 }, [])).toBeNull();
});

test('in the real corpus the words cut out of quotes are those of the text', () => {
  const cut = published.events.flatMap((event) =>
    passagesOf(event).flatMap((passage) => {
      const words = passageText(passage, event.excerpts);
      return words === null ? [] : [{ words, stands: wordsAt(passage) }];
    }),
  );
  expect(cut.length).toBeGreaterThan(100);
  for (const { words, stands } of cut) expect(words).toBe(stands);
});
