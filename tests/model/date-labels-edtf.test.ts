import { expect, test } from 'vitest';
import { edtfInWords } from '../../src/model/typed-date.ts';

test.each([
  [' 2025-01-27 ', '2025-01-27', 'Monday 27 January 2025'],
  ['2025-01', '2025-01', 'January 2025'],
  ['2025-01-26/2025-01-28', '2025-01-26/2025-01-28', '26–28 January 2025'],
])('%s is said in words', (typed, edtf, words) => {
  expect(edtfInWords(typed)).toEqual({ edtf, words });
});

test.each(['', '2025-', '2025-02-30', 'Monday'])('“%s” means nothing yet', (typed) => {
  expect(edtfInWords(typed)).toBeNull();
});
