import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type FacetEntry,
  hasEntriesByNameAlone,
  shownEntries,
  topEntries,
} from '../../../src/explore/filter/shown-entries.ts';

/** So many entries, the first with the fewest events: `entry 1` has one, and under the filter the most. */
function entries(size: number, staying: readonly number[] = []): readonly FacetEntry[] {
  return Array.from({ length: size }, (_, at) => ({
    id: `entry-${at + 1}`,
    label: `Entry ${at + 1}`,
    count: size - at,
    total: at + 1,
    stays: staying.includes(at + 1),
  }));
}

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `entry-${from + at}`);
const sorted = (ids: ReadonlySet<string>) => [...ids].toSorted(byNumber);
const byNumber = (a: string, b: string) => Number(a.split('-')[1]) - Number(b.split('-')[1]);

test('a facet of ten begins whole, a longer one with the eight that have the most events in all', () => {
  expect(topEntries(entries(10))).toMatchObject({ more: 0 });
  expect(topEntries(entries(10)).ids.size).toBe(10);
  const { ids, more } = topEntries(entries(11));
  expect(sorted(ids)).toEqual(numbered(4, 11));
  expect(more).toBe(3);
});

test('no button hides one or two entries', () => {
  expect(topEntries(entries(11, [1, 2]))).toMatchObject({ more: 0 });
  expect(topEntries(entries(11, [1])).more).toBe(0);
});

test('opened, thirty are shown, those with the most events under the filter', () => {
  expect(shownEntries(entries(30), '')).toMatchObject({ more: 0 });
  expect(hasEntriesByNameAlone(entries(30))).toBe(false);
  const { ids, more } = shownEntries(entries(31), '');
  expect(sorted(ids)).toEqual(numbered(1, 30));
  expect(more).toBe(1);
  expect(hasEntriesByNameAlone(entries(31))).toBe(true);
});

test('what stays is shown however few events it has', () => {
  const top = topEntries(entries(100, [1, 100]));
  expect(top.ids.has('entry-1')).toBe(true);
  expect([top.ids.size, top.more]).toEqual([9, 91]);
  const opened = shownEntries(entries(100, [1, 100]), '');
  expect(opened.ids.has('entry-100')).toBe(true);
  expect([opened.ids.size, opened.more]).toEqual([31, 69]);
});

test('what is looked for is found without case and accents, thirty at the most', () => {
  const named = [{ id: 'tr', label: 'Türkiye', count: 0, total: 0, stays: false }];
  expect([...shownEntries([...entries(100), ...named], 'TUR').ids]).toEqual(['tr']);
  expect(shownEntries(entries(100), 'entry')).toMatchObject({ more: 70 });
  expect(shownEntries(entries(100), 'nobody')).toEqual({ ids: new Set(), more: 0 });
});

test('nothing hidden has more events than anything shown, unless that stays', () => {
  const someEntries = fc.array(
    fc.record({ count: fc.nat(9), total: fc.nat(9), stays: fc.boolean() }),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(someEntries, fc.constantFrom('', 'a', null), (drawn, text) => {
      const all = drawn.map((entry, at) => ({ ...entry, id: `${at}`, label: at % 2 ? 'a' : 'b' }));
      const [{ ids, more }, by] =
        text === null
          ? [topEntries(all), 'total' as const]
          : [shownEntries(all, text), 'count' as const];
      const found = all.filter(({ label }) => label.includes(text ?? ''));
      const hidden = found.filter(({ id }) => !ids.has(id));
      expect(ids.size + more).toBe(found.length);
      expect(hidden.some(({ stays }) => stays)).toBe(false);
      const most = Math.max(-1, ...hidden.map((entry) => entry[by]));
      for (const entry of found) {
        if (ids.has(entry.id) && !entry.stays) expect(entry[by]).toBeGreaterThanOrEqual(most);
      }
    }),
  );
});
