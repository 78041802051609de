import { expect, test } from 'vitest';
import { noFilter, toggled } from '../../src/explore/filter/filter.ts';
import {
  eventAt,
  isTour,
  openingView,
  withEvent,
  withoutLast,
  withPage,
  withSource,
} from '../../src/explore/view.ts';

test('opening another event closes the source of the one before, and keeps the filter', () => {
  const filter = toggled(noFilter, { facet: 'actors', id: 'ann' });
  const reading = { ...openingView, filter, event: 'talks', source: 'letter', excerpt: 1 };
  expect(withEvent(reading, 'call')).toEqual({ ...openingView, filter, event: 'call' });
  expect(withEvent(reading, null)).toEqual({ ...openingView, filter });
});

test('a page closes what is open beside it, and keeps filter and window', () => {
  const window = { from: '2024-09-01', to: '2024-09-30' };
  const reading = { ...openingView, window, event: 'talks', source: 'letter', excerpt: 1 };
  const notDiscussed = withPage(reading, { kind: 'not-discussed' });
  expect(notDiscussed).toEqual({ ...openingView, window, page: { kind: 'not-discussed' } });
  expect(withPage(notDiscussed, null)).toEqual({ ...openingView, window });
  expect(withEvent(notDiscussed, 'talks').page).toEqual({ kind: 'not-discussed' });
});

const touring = withPage(openingView, { kind: 'tour', id: 'talks' });

test('a tour goes to the event that is opened, instead of opening it beside', () => {
  expect(withEvent(touring, 'call')).toEqual(withPage(openingView, { kind: 'tour', id: 'call' }));
  expect([isTour(touring), eventAt(touring)]).toEqual([true, 'talks']);
  expect([isTour(openingView), eventAt(withEvent(openingView, 'call'))]).toEqual([false, 'call']);
  expect(eventAt(openingView)).toBeNull();
});

test('closing takes one thing after the other: the source, the event', () => {
  const event = withEvent(openingView, 'talks');
  expect(withoutLast(withSource(event, 'letter', { excerpt: 1 }))).toEqual(event);
  expect(withoutLast(event)).toEqual(openingView);
});

test('closing a source leads back to the tour, and closing the tour to its event', () => {
  const reading = { ...withSource(touring, 'letter', { excerpt: 1 }), event: 'call' };
  expect(withoutLast(reading)).toEqual(touring);
  expect(withoutLast(touring)).toEqual(withEvent(openingView, 'talks'));
});
