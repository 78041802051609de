import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isEmpty,
  noFilter,
  openingView,
  toggled,
  withEvent,
  withPage,
} from '../../src/explore/view.ts';
import { someFilter, somePeople } from './support/arbitrary.ts';

test('choosing an option adds it, choosing it again takes it out, and other lists stay', () => {
  const one = toggled(noFilter, 'discussed', 'chagos');
  expect(one).toEqual({ ...noFilter, discussed: ['chagos'] });
  const two = toggled(one, 'notDiscussed', 'chagos');
  expect(two).toEqual({ ...noFilter, discussed: ['chagos'], notDiscussed: ['chagos'] });
  expect(toggled(two, 'discussed', 'chagos')).toEqual({ ...noFilter, notDiscussed: ['chagos'] });
});

test('an option chosen twice leaves the filter as it was', () => {
  fc.assert(
    fc.property(someFilter, fc.constantFrom(...somePeople), (filter, id) => {
      const twice = toggled(toggled(filter, 'actors', id), 'actors', id);
      expect(new Set(twice.actors)).toEqual(new Set(filter.actors));
      expect(twice.actors).toHaveLength(filter.actors.length);
    }),
  );
});

test('a filter is empty only where all its lists are', () => {
  expect(isEmpty(noFilter)).toBe(true);
  expect(isEmpty(toggled(noFilter, 'actors', 'ann'))).toBe(false);
  expect(isEmpty(toggled(noFilter, 'discussed', 'peace'))).toBe(false);
  expect(isEmpty(toggled(noFilter, 'notDiscussed', 'peace'))).toBe(false);
  expect(isEmpty(toggled(noFilter, 'bases', 'stated'))).toBe(false);
});

test('opening another event closes the source of the one before, and keeps the filter', () => {
  const filter = toggled(noFilter, 'actors', 'ann');
  const reading = { ...openingView, filter, event: 'talks', source: 'letter', excerpt: 1 };
  expect(withEvent(reading, 'call')).toEqual({ ...openingView, filter, event: 'call' });
  expect(withEvent(reading, null)).toEqual({ ...openingView, filter });
});

test('a page closes what is open beside it, and keeps filter and window', () => {
  const window = { from: '2024-09-01', to: '2024-09-30' };
  const reading = { ...openingView, window, event: 'talks', source: 'letter', excerpt: 1 };
  const unsaid = withPage(reading, { kind: 'unsaid' });
  expect(unsaid).toEqual({ ...openingView, window, page: { kind: 'unsaid' } });
  expect(withPage(unsaid, null)).toEqual({ ...openingView, window });
  expect(withEvent(unsaid, 'talks').page).toEqual({ kind: 'unsaid' });
});
