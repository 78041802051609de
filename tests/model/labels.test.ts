import { expect, test } from 'vitest';
import { count, sourceKindLabel } from '../../src/model/labels.ts';
import { sourceKinds } from '../../src/model/source.ts';

test('every kind of source stands after “a”', () => {
  for (const kind of sourceKinds) {
    expect(`a ${sourceKindLabel(kind)}`).toMatch(/^a (?!other)[b-df-hj-np-tv-z]/);
  }
  expect(sourceKindLabel('news report')).toBe('news report');
});

test('one is told from many, and large numbers are grouped', () => {
  expect([count(1, 'text'), count(2, 'text'), count(10_000, 'event')]).toEqual([
    '1 text',
    '2 texts',
    '10,000 events',
  ]);
});
