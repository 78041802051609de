import { expect, test } from 'vitest';
import { noFilter, toggled } from '../../src/explore/filter.ts';
import { openingView, withEvent, withPage } from '../../src/explore/view.ts';

test('opening another event closes the source of the one before, and keeps the filter', () => {
  const filter = toggled(noFilter, { list: 'actors', id: 'ann' });
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
