import { describe, expect, test } from 'vitest';
import type { Basis } from '../../src/model/basis.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { contradiction } from '../../src/seed-format/date-contradiction.ts';

/** A date, the words it rests on, and when they were published; `post` where they stand in one. */
type Case = readonly [
  edtf: string,
  words: string,
  published?: string,
  basis?: Basis,
  post?: 'post',
];

function contradicted([edtf, words, published = '2025-01-28', basis = 'relative', post]: Case) {
  const span = published === '' ? null : parseEdtf(published);
  return contradiction({ edtf, words, basis, published: span, inPost: post === 'post' });
}

const admitted: readonly Case[] = [
  ['2024-09-10/2024-09-11', '10-11 September 2024', '2024-09-11', 'stated'],
  ['2024-09-11', '10-11 September 2024', '2024-09-11', 'inferred'],
  ['2025-01-27', 'on Monday night'],
  ['2025-02-03', 'are to meet on Monday'],
  ['2025-01-26', 'over the weekend'],
  ['2025-01-25/2025-01-26', 'over the weekend'],
  ['2025-01-20/2025-01-26', 'confirmed last week'],
  ['2024-08', 'last month’s publication', '2024-09-11'],
  ['2024-09-13', 'September 13', '2024-09-11', 'stated'],
  ['2022', 'first began in 2022', '2025-01-27', 'stated'],
  ['2022-05-04', 'first began in 2022'],
  ['2022/..', 'first began in 2022'],
  ['2025-01-26', 'I spoke with @POTUS today', '2025-01-27', 'relative', 'post'],
  ['2025-01-27/2025-01-29', 'from Monday to Wednesday'],
  ['2025-01-29', 'on Monday and Wednesday'],
  ['2025-01-28', 'a 45-minute call'],
  ['2030-12-24', 'soon'],
  ['2025-03-17', 'on Monday', '2025-03-18~'],
  ['2025-03-17', 'today', '2025-03-18~'],
  ['2025-03', 'on Monday', '2025-03'],
  ['2024-09-10', '10 September 2024', ''],
  ['2024-09-10', 'last month', ''],
  ['2024-09-10', 'today', '2025-01-28/..'],
];

describe('a date agrees with its words', () => {
  test.each(admitted.map((each) => [each]))('%j', (each) => {
    expect(contradicted(each)).toBeNull();
  });
});

const refused: readonly (readonly [Case, string])[] = [
  [['2024-09-12', '10-11 September 2024', '2024-09-11', 'stated'], '2024-09-10/2024-09-11'],
  [['2024-09-10', '10-11 September 2024', '2024-09-11', 'stated'], '2024-09-10/2024-09-11'],
  [['2024-09-09/2024-09-11', '10-11 September 2024', '2024-09-11'], '2024-09-10/2024-09-11'],
  [['2024-09-10/2024-09-11', '10-12 September 2024', '2024-09', 'stated'], '2024-09-10/2024-09-12'],
  [['2024', '10 September', '2024-09'], '2023-09-10 or 2024-09-10 or 2025-09-10'],
  [['2025-01-28', 'on Monday night'], '2025-01-27 or 2025-02-03'],
  [['2025-01-20', 'on Monday'], '2025-01-27 or 2025-02-03'],
  [['2025-01', 'on Monday'], '2025-01-27 or 2025-02-03'],
  [['2025-01-24', 'over the weekend'], '2025-01-25/2025-01-26 or 2025-02-01/2025-02-02'],
  [['2025-01-26', 'I spoke with @POTUS today', '2025-01-27'], '2025-01-27'],
  [
    ['2025-01-01', 'I spoke with @POTUS today', '2025-01-27', 'relative', 'post'],
    '2025-01-20 or 2025-01-21 or 2025-01-22 or 2025-01-23 or …',
  ],
  [['2021', 'first began in 2022'], '2022'],
  [['2021/..', 'first began in 2022'], '2022'],
  [['2024-09-11', '10 September 2024', ''], '2024-09-10'],
  [['2025-01-31', 'from Monday to Wednesday'], '2025-01-27/2025-01-29 or 2025-02-03/2025-02-05'],
];

describe('a date contradicts its words', () => {
  test.each(refused)('%j', (each, means) => {
    const [edtf, words] = each;
    expect(contradicted(each)).toBe(
      `the date ${edtf} contradicts the words "${words}", which mean ${means}. Correct the date or quote the words it rests on.`,
    );
  });
});
