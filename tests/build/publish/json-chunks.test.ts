import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonChunks } from '../../../src/build/publish/json-chunks.ts';

test('the chunks together are what JSON.stringify writes', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.array(fc.anything()));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (object) => {
      expect([...jsonChunks(object)].join('')).toBe(`${JSON.stringify(object, null, 2)}\n`);
    }),
  );
});

test('no chunk holds much more than one entry', () => {
  const entries = Array.from({ length: 5000 }, (_, id) => ({ id, text: 'x'.repeat(100) }));
  const chunks = [...jsonChunks({ entries })];
  expect(chunks.length).toBeGreaterThan(5);
  expect(chunks.filter(({ length }) => length > 70_000)).toEqual([]);
});
