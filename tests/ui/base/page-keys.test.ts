import { expect, test } from 'vitest';
import { commandFor } from '../../../src/ui/base/chart-keys.ts';
import { pageCommandFor, pageKeys } from '../../../src/ui/base/page-keys.ts';

test('a key does one thing, and a capital the same as its letter', () => {
  expect(pageCommandFor('j')).toBe('next');
  expect(pageCommandFor('J')).toBe('next');
  expect(pageCommandFor('k')).toBe('previous');
  expect(pageCommandFor('x')).toBeNull();
  expect(pageCommandFor('Shift')).toBeNull();
  expect(new Set(pageKeys.map(({ key }) => key)).size).toBe(pageKeys.length);
});

test('each is one character, and none is a key of the chart', () => {
  for (const { key, command } of pageKeys) {
    expect(key).toHaveLength(1);
    expect(pageCommandFor(key)).toBe(command);
    expect(commandFor(key)).toBeNull();
  }
});
