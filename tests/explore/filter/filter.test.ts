import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  facetValuesOf,
  isEmpty,
  matchSwitched,
  noFilter,
  onlyThis,
  ruledOut,
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

test('a facet switched twice is as it was', () => {
  const any = matchSwitched(noFilter, 'actors');
  expect(any.anyOf).toEqual(['actors']);
  expect(matchSwitched(any, 'actors')).toEqual(noFilter);
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
