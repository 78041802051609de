import fc from 'fast-check';
import { expect, test } from 'vitest';
import { receivedText } from '../../../src/explore/added/received-text.ts';

const encode = (text: string) => new TextEncoder().encode(text);

test('a text is what its bytes say, without a mark of their order', () => {
  expect(receivedText(encode('\uFEFFCafé 🙂'))).toEqual({ text: 'Café 🙂' });
});

test.each([
  ['more than a megabyte', encode('a'.repeat(1_000_001)), 'This has 1.1 MB'],
  ['five of them', encode('a'.repeat(5_000_000)), 'This has 5.0 MB'],
  ['bytes that are no UTF-8', new Uint8Array([0x66, 0xff, 0xfe]), 'not a plain text'],
  ['a text with zeros, which no text has', encode('a\0b'), 'not a plain text'],
  ['nothing', encode(''), 'no words'],
  ['nothing but white space', encode(' \n\t'), 'no words'],
])('%s is refused in words', (_, bytes, words) => {
  expect(receivedText(bytes)).toEqual({ refused: expect.stringContaining(words) });
});

test('any bytes at all are read as they are or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const read = receivedText(bytes);
      if ('text' in read) expect(new TextDecoder().decode(bytes)).toBe(read.text);
      else expect(read.refused).toMatch(/\.$/);
    }),
  );
});
