import { expect, test } from 'vitest';
import { dayOfFileName } from '../../../src/extract/source/file-name-day.ts';

test.each([
  ['2025-01-26-call.txt', '2025-01-26'],
  ['call 2025-01-26.txt', '2025-01-26'],
  ['20250126 call.txt', '2025-01-26'],
  ['notes/2025_01_26.txt', '2025-01-26'],
  ['report (final) 26.01.2025.txt', '2025-01-26'],
  ['call of 12.03.2024.txt', '2024-03-12'],
  ['01-26-2025.txt', '2025-01-26'],
  ['04-04-2025.txt', '2025-04-04'],
  ['Jan 26, 2025 - readout.txt', '2025-01-26'],
  ['26 January 2025.txt', '2025-01-26'],
  ['1st-may-2024.txt', '2024-05-01'],
  ['readout_2025_Jan_26.txt', '2025-01-26'],
  ['2025-01-26 on the talks of 2025-01-20.txt', '2025-01-26'],
])('%s came out on %s', (name, day) => {
  expect(dayOfFileName(name)).toBe(day);
});

test.each([
  'call.txt',
  '03-04-2025.txt',
  '2025-13-45.txt',
  'report 202501261.txt',
  'from 2025-01-20 to 2025-01-26.txt',
  '26-01-25.txt',
  'maya 26 2025.txt',
])('%s gives no day', (name) => {
  expect(dayOfFileName(name)).toBeNull();
});
