import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  byteReader,
  byteWriter,
  readNumber,
  readString,
  writeNumber,
  writeString,
  writtenBytes,
} from '../../src/search-index/bytes.ts';
import { openSearchIndex } from '../../src/search-index/read-index.ts';
import { writeSearchIndex } from '../../src/search-index/write-index.ts';
import { published, textOf } from '../explore/support/real-corpus.ts';

test('numbers and texts are read as they were written', () => {
  const someNumber = fc.oneof(fc.nat(), fc.nat(300), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(fc.tuple(someNumber, fc.string({ unit: 'grapheme' }))), (pairs) => {
      const writer = byteWriter(1);
      for (const [number, text] of pairs) {
        writeNumber(writer, number);
        writeString(writer, text);
      }
      const reader = byteReader(writtenBytes(writer));
      expect(pairs.map(() => [readNumber(reader), readString(reader)])).toEqual(pairs);
      expect(() => readNumber(reader)).toThrow('ends too soon');
    }),
  );
});

const { head, files } = writeSearchIndex(published, ({ id }) => textOf(id), 500);

async function fileOf(name: string): Promise<Uint8Array> {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`${name} is not there`);
  return bytes;
}

test('only the shards are read in which a word can stand, each once', async () => {
  const read: string[] = [];
  const index = openSearchIndex(head, (name) => {
    read.push(name);
    return fileOf(name);
  });
  expect(head.firstWords.length).toBeGreaterThan(20);
  const words = await index.wordsBeginning('chag');
  expect(words.map(({ plain, spelling }) => [plain, spelling])).toEqual([['chagos', 'Chagos']]);
  expect(read.length).toBeLessThanOrEqual(2);
  const before = read.length;
  expect((await index.wordAs('chagos'))?.spelling).toBe('Chagos');
  expect(await index.wordAs('chago')).toBeNull();
  expect(read).toHaveLength(before);
});

test('the first and the last word of every shard are found', async () => {
  const index = openSearchIndex(head, fileOf);
  const all = await index.wordsBeginning('');
  expect(all.map(({ plain }) => plain)).toEqual([...new Set(all.map(({ plain }) => plain))].sort());
  for (const { plain } of all) {
    expect((await index.wordAs(plain))?.plain).toBe(plain);
    expect((await index.wordsBeginning(plain))[0]?.plain).toBe(plain);
  }
});

test('a file that did not come is asked for again, and one that is cut off is no answer', async () => {
  let attempts = 0;
  const index = openSearchIndex(head, (name) => {
    attempts += 1;
    return attempts === 1 ? Promise.reject(new Error('no network')) : fileOf(name);
  });
  await expect(index.wordsBeginning('zel')).rejects.toThrow('no network');
  expect(await index.wordsBeginning('zel')).not.toEqual([]);
  const cut = openSearchIndex(head, async (name) => (await fileOf(name)).slice(0, 100));
  await expect(cut.wordsBeginning('zel')).rejects.toThrow('ends too soon');
});
