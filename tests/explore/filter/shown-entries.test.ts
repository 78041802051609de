import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FacetEntry, shownEntries } from '../../../src/explore/filter/shown-entries.ts';

/** So many entries, the first with the fewest events: `entry 1` has one. */
function entries(size: number, on: readonly number[] = []): readonly FacetEntry[] {
  return Array.from({ length: size }, (_, at) => ({
    id: `entry-${at + 1}`,
    label: `Entry ${at + 1}`,
    count: at + 1,
    isOn: on.includes(at + 1),
  }));
}

test('a facet of thirty is shown whole, of more the twelve with the most events', () => {
  expect(shownEntries(entries(30), '')).toMatchObject({ more: 0 });
  expect(shownEntries(entries(30), '').ids.size).toBe(30);
  const { ids, more } = shownEntries(entries(31), '');
  expect([...ids].sort()).toEqual(Array.from({ length: 12 }, (_, at) => `entry-${at + 20}`));
  expect(more).toBe(19);
});

test('what is chosen or ruled out is shown however few events it has', () => {
  const { ids, more } = shownEntries(entries(100, [1, 100]), '');
  expect(ids.has('entry-1')).toBe(true);
  expect([ids.size, more]).toEqual([13, 87]);
});

test('what is looked for is found without case and accents, thirty at the most', () => {
  const named = [{ id: 'tr', label: 'Türkiye', count: 0, isOn: false }];
  expect([...shownEntries([...entries(100), ...named], 'TUR').ids]).toEqual(['tr']);
  expect(shownEntries(entries(100), 'entry')).toMatchObject({ more: 70 });
  expect(shownEntries(entries(100), 'nobody')).toEqual({ ids: new Set(), more: 0 });
});

test('nothing hidden has more events than anything shown, unless that is on', () => {
  const someEntries = fc.array(fc.record({ count: fc.nat(9), isOn: fc.boolean() }), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(someEntries, fc.constantFrom('', 'a'), (drawn, text) => {
      const all = drawn.map((entry, at) => ({ ...entry, id: `${at}`, label: at % 2 ? 'a' : 'b' }));
      const { ids, more } = shownEntries(all, text);
      const found = all.filter(({ label }) => label.includes(text));
      const hidden = found.filter(({ id }) => !ids.has(id));
      expect(ids.size + more).toBe(found.length);
      expect(hidden.some(({ isOn }) => isOn)).toBe(false);
      const most = Math.max(-1, ...hidden.map(({ count }) => count));
      for (const { id, count, isOn } of found) {
        if (ids.has(id) && !isOn) expect(count).toBeGreaterThanOrEqual(most);
      }
    }),
  );
});
