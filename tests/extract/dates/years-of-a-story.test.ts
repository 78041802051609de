import { expect, test } from 'vitest';
import { readDates } from '../../../src/extract/dates/read-dates.ts';
import { readSentences } from '../../../src/extract/segment/sentences.ts';

test.each([
  [
    'a season gives its year, and the story goes on into the next',
    'In the winter of 1962 he flew to Oslo. In February they signed. That autumn he died.',
    ['1962-12-01/1963-02-28', '1963-02', '1963-09-01/1963-11-30'],
  ],
  [
    'what was told of last year goes on in the past, though the day is to come this year',
    'He died on 5 February 2024. His men died on 17 April. They will be buried on 20 April.',
    ['2024-02-05', '2024-04-17', '2025-04-20'],
  ],
  [
    'a part of a year gives it',
    'In early 1974 he resigned. In June he left. The following year he died. In May she came.',
    ['1974-01-01/1974-04-30', '1974-06', '1975', '1975-05'],
  ],
  [
    'a year by itself gives none',
    'She was elected in 2014. In March she met them.',
    ['2014', '2025-03'],
  ],
  [
    'a year that is counted gives it to the month beside it',
    'He left in 1911. Two years later, in June, he died.',
    ['1911', '1913', '1913-06'],
  ],
  [
    'a month of that year, and of the one that follows',
    'On 3 May 1911 he left. In December that year it closed. On 4 March of the following year he died.',
    ['1911-05-03', '1911-12', '1912-03-04'],
  ],
  [
    'what is to close, start or end in a month is no part of it',
    'The deal is expected to close in September. The trial is due to start in October.',
    ['2025-09', '2025-10'],
  ],
  [
    'news comes back from what it tells of some years ago',
    'They met in November 2022. He wrote the following month. On 17 August it closed.',
    ['2022-11', '2022-12', '2024-08-17'],
  ],
])('%s', (_, text, dates) => {
  const found = readDates(text, readSentences(text, []), '2025-03-28');
  expect(found.map(({ edtf }) => edtf)).toEqual(dates);
});
