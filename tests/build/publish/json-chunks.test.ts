import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonChunks } from '../../../src/build/publish/json-chunks.ts';

test('the chunks together say what JSON.stringify says, a field and an entry of a list a line', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.array(fc.jsonValue()));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (object) => {
      const text = [...jsonChunks(object)].join('');
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(object));
      for (const list of Object.values(object)) {
        if (!Array.isArray(list)) continue;
        for (const entry of list) {
          const line = JSON.stringify(entry);
          expect(text.includes(`\n${line},\n`) || text.includes(`\n${line}\n`)).toBe(true);
        }
      }
    }),
  );
});

test('an event a line', () => {
  const events = [
    { id: 'a', issues: ['x', 'y'] },
    { id: 'b', title: 'two\nlines' },
  ];
  expect([...jsonChunks({ version: 1, none: [], events })].join('')).toBe(
    '{\n"version": 1,\n"none": [],\n"events": [\n{"id":"a","issues":["x","y"]},\n{"id":"b","title":"two\\nlines"}\n]\n}\n',
  );
});

test('no chunk holds much more than one entry', () => {
  const entries = Array.from({ length: 5000 }, (_, id) => ({ id, text: 'x'.repeat(100) }));
  const chunks = [...jsonChunks({ entries })];
  expect(chunks.length).toBeGreaterThan(5);
  expect(chunks.filter(({ length }) => length > 70_000)).toEqual([]);
});
