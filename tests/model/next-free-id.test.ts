import { expect, test } from 'vitest';
import { nextFreeId } from '../../src/model/next-free-id.ts';

test('an id that is taken gets the first free number', () => {
  expect(nextFreeId('note', new Set())).toBe('note');
  expect(nextFreeId('note', new Set(['note', 'note-2']))).toBe('note-3');
});
