import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetIds } from '../../../src/explore/filter/facet-facts.ts';
import {
  canTakeAll,
  facetValuesOf,
  isEmpty,
  matchSwitched,
  noFilter,
  onlyThis,
  ruledOut,
  takesAny,
  toggled,
  withoutOption,
} from '../../../src/explore/filter/filter.ts';
import { someFilter, somePeople } from '../support/arbitrary.ts';

const chagos = { facet: 'discussed', id: 'chagos' } as const;
const silence = { facet: 'notDiscussed', id: 'chagos' } as const;
const ann = { facet: 'actors', id: 'ann' } as const;

test('choosing an option adds it, choosing it again takes it out, and other lists stay', () => {
  const one = toggled(noFilter, chagos);
  expect(one).toEqual({ ...noFilter, discussed: ['chagos'] });
  const two = toggled(one, silence);
  expect(two).toEqual({ ...noFilter, discussed: ['chagos'], notDiscussed: ['chagos'] });
  expect(toggled(two, chagos)).toEqual({ ...noFilter, notDiscussed: ['chagos'] });
});

test('nothing is both chosen and ruled out', () => {
  const chosen = toggled(noFilter, ann);
  const out = ruledOut(chosen, ann);
  expect(out).toEqual({ ...noFilter, without: [ann] });
  expect(toggled(out, ann)).toEqual(chosen);
  expect(ruledOut(out, ann)).toEqual(noFilter);
});

test('only this leaves its facet to one entry and others as they are', () => {
  const much = ruledOut(toggled(toggled(toggled(noFilter, chagos), ann), silence), {
    facet: 'actors',
    id: 'bob',
  });
  expect(onlyThis(much, { facet: 'actors', id: 'cleo' })).toEqual({
    ...noFilter,
    actors: ['cleo'],
    discussed: ['chagos'],
    notDiscussed: ['chagos'],
  });
});

test('what is taken off again leaves the filter without it, chosen or ruled out', () => {
  expect(withoutOption(toggled(noFilter, ann), ann)).toEqual(noFilter);
  expect(withoutOption(ruledOut(noFilter, ann), ann)).toEqual(noFilter);
});

test('of several that are chosen any is enough; all can be asked for, and a switch back undoes it', () => {
  const bob = { facet: 'actors', id: 'bob' } as const;
  const two = toggled(toggled(noFilter, ann), bob);
  expect(takesAny(two, 'actors')).toBe(true);
  const together = matchSwitched(two, 'actors');
  expect(together).toEqual({ ...two, allOf: ['actors'] });
  expect(matchSwitched(together, 'actors')).toEqual(two);
  // A third comes under what was asked for.
  const three = toggled(together, { facet: 'actors', id: 'cleo' });
  expect(three.allOf).toEqual(['actors']);
  // Of one that is left all is any, and so it is when another comes.
  const one = toggled(together, bob);
  expect(one).toEqual(toggled(noFilter, ann));
  expect(takesAny(toggled(one, bob), 'actors')).toBe(true);
  expect(ruledOut(together, bob).allOf).toEqual([]);
  expect(onlyThis(together, ann).allOf).toEqual([]);
});

test('of one entry, or of a facet that has one value an event, all cannot be asked for', () => {
  const one = toggled(noFilter, ann);
  expect(canTakeAll(one, 'actors')).toBe(false);
  expect(matchSwitched(one, 'actors')).toEqual(one);
  const kinds = { ...noFilter, kinds: ['call', 'visit'] };
  expect(canTakeAll(kinds, 'kinds')).toBe(false);
  expect(matchSwitched(kinds, 'kinds')).toEqual(kinds);
});

test('whatever is done to a filter, all is asked for only of several, each facet once in order', () => {
  const anything = fc.array(
    fc.record({
      change: fc.constantFrom(toggled, ruledOut, onlyThis, withoutOption, 'switch' as const),
      facet: fc.constantFrom(...facetIds),
      id: fc.constantFrom('one', 'two', 'three'),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(someFilter, anything, (start, changes) => {
      const filter = changes.reduce(
        (before, { change, ...entry }) =>
          change === 'switch' ? matchSwitched(before, entry.facet) : change(before, entry),
        start,
      );
      const several = facetIds.filter((facet) => canTakeAll(filter, facet));
      expect(filter.allOf).toEqual(several.filter((facet) => filter.allOf.includes(facet)));
    }),
  );
});

test('an option chosen twice leaves the filter as it was', () => {
  fc.assert(
    fc.property(someFilter, fc.constantFrom(...somePeople), (filter, id) => {
      const start = { ...filter, without: [] };
      const twice = toggled(toggled(start, { facet: 'actors', id }), { facet: 'actors', id });
      expect(new Set(twice.actors)).toEqual(new Set(filter.actors));
      expect(twice.actors).toHaveLength(filter.actors.length);
    }),
  );
});

test('a filter is empty where nothing is chosen, ruled out or searched for', () => {
  expect(isEmpty(noFilter)).toBe(true);
  expect(isEmpty(matchSwitched({ ...noFilter, reach: 'mentioned' }, 'actors'))).toBe(true);
  expect(isEmpty({ ...noFilter, query: 'fish' })).toBe(false);
  for (const entry of [ann, chagos, silence]) {
    expect(isEmpty(toggled(noFilter, entry))).toBe(false);
    expect(isEmpty(ruledOut(noFilter, entry))).toBe(false);
  }
});

test('taking off everything that is on, one after the other, empties the filter', () => {
  fc.assert(
    fc.property(someFilter, (filter) => {
      expect(isEmpty(facetValuesOf(filter).reduce(withoutOption, filter))).toBe(true);
    }),
  );
});
