import { expect, test } from 'vitest';
import { chartKeys, commandFor } from '../../../src/ui/base/chart-keys.ts';

test.each([
  ['ArrowRight', 'next'],
  ['ArrowDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'open'],
  [' ', 'open'],
  ['+', 'zoom-in'],
  ['=', 'zoom-in'],
  ['-', 'zoom-out'],
  ['_', 'zoom-out'],
  ['0', 'fit'],
  ['PageUp', 'earlier'],
  ['PageDown', 'later'],
])('the key %j does "%s"', (key, command) => {
  expect(commandFor(key)).toBe(command);
});

test.each(['Tab', 'Escape', '/', '?', 'a', 'enter', 'F5', ''])(
  'the key %j is left to the page',
  (key) => {
    expect(commandFor(key)).toBeNull();
  },
);

/** How the guide writes keys that are named otherwise where they are pressed. */
const written: Readonly<Record<string, string>> = {
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  '−': '-',
  'Page Up': 'PageUp',
  'Page Down': 'PageDown',
};

test('every key the guide shows does something, but for Esc, which is the page’s', () => {
  const shown = chartKeys.flatMap(({ keys }) => keys);
  const without = shown.filter((key) => commandFor(written[key] ?? key) === null);
  expect(without).toEqual(['Esc']);
  expect(new Set(shown).size).toBe(shown.length);
});

test('the guide shows a key for everything that keys can do', () => {
  const shown = chartKeys.flatMap(({ keys }) => keys.map((key) => commandFor(written[key] ?? key)));
  const done = 'next previous first last open zoom-in zoom-out fit earlier later'.split(' ');
  expect(done.filter((command) => !shown.some((each) => each === command))).toEqual([]);
});
