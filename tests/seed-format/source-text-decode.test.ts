import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/seed-format/source-text.ts';

test('a byte order mark is dropped, as in a browser', () => {
  expect(decodeText(Buffer.from('\ufefflight'))).toEqual({ text: 'light' });
});

test('every text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!text.startsWith('\ufeff'));
      expect(decodeText(Buffer.from(text))).toEqual({ text });
    }),
  );
});

test.each([
  ['a byte of Latin-1', [...Buffer.from('a\nbé'), 0xe9, 0x20], 2, 3],
  ['the first byte', [0xff, 0x41], 1, 1],
  ['a character cut at the end', [0x41, 0xe2, 0x80], 1, 2],
  ['a character cut by a letter', [0x41, 0xe2, 0x80, 0x41], 1, 2],
  ['a byte after an astral character, which is two units long', [...Buffer.from('🕯'), 0x80], 1, 3],
])('%s', (_, bytes, line, column) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ badByte: { line, column } });
});

test('the place of a bad byte is found wherever it stands', () => {
  fc.assert(
    fc.property(fc.string(), fc.uint8Array(), (before, after) => {
      const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xff]), after]);
      const lines = before.split('\n');
      const badByte = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
      expect(decodeText(bytes)).toEqual({ badByte });
    }),
  );
});
