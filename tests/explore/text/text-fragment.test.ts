import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressAtWords } from '../../../src/explore/text/text-fragment.ts';

const page = 'https://example.org/a';
const long = (word: string, times: number) => Array(times).fill(word).join(' ');

test.each([
  ['words', 'the two men', `${page}#:~:text=the%20two%20men`],
  ['a hyphen, a comma and an ampersand', 'US-UK, AT&T', `${page}#:~:text=US%2DUK%2C%20AT%26T`],
  ['spaces of any kind', ' the\u00a0 two\tmen ', `${page}#:~:text=the%20two%20men`],
  ['a percent sign', '5% of GDP', `${page}#:~:text=5%25%20of%20GDP`],
  ['other scripts', '会談', `${page}#:~:text=%E4%BC%9A%E8%AB%87`],
  ['nothing', ' \n', page],
])('%s', (_, words, address) => {
  expect(addressAtWords(page, words)).toBe(address);
});

test('a fragment of its own, and a text that is pointed to already, stay', () => {
  expect(addressAtWords(`${page}?b=c#d`, 'e')).toBe(`${page}?b=c#d:~:text=e`);
  expect(addressAtWords(`${page}#:~:text=d`, 'e')).toBe(`${page}#:~:text=d&text=e`);
});

test('an address of another kind has no fragments of text', () => {
  expect(addressAtWords('ftp://example.org/a', 'words')).toBe('ftp://example.org/a');
});

test('long words, and words of several paragraphs, are found by their beginning and end', () => {
  const words = `First, ${long('middle', 60)} the very last`;
  expect(addressAtWords(page, words)).toMatch(
    /#:~:text=First%2C%20middle[^,]*,middle%20[^,]*the%20very%20last$/,
  );
  expect(addressAtWords(page, 'One day.\r\n\r\nAnother - day.')).toBe(
    `${page}#:~:text=One%20day.,Another%20%2D%20day.`,
  );
  // A language without spaces is cut between its words too.
  const ends = addressAtWords(page, '首相は大統領と電話で会談した'.repeat(40));
  expect(ends.length).toBeLessThan(1200);
});

test('whatever the words, it is one address, and its parts are words of the quote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (words) => {
      const address = addressAtWords(page, words);
      expect(URL.canParse(address)).toBe(true);
      const parts = address.slice(`${page}#:~:text=`.length).split(',').map(decodeURIComponent);
      const plain = words.replace(/[\r\n]+/g, ' ').replace(/\s+/g, ' ');
      for (const part of parts) expect(plain).toContain(part);
      expect(address.slice(page.length + 1)).not.toMatch(/-(?!:)|[\s]/);
    }),
  );
});
