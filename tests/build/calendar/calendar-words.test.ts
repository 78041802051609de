import { expect, test } from 'vitest';
import { allRules, readCalendarWords } from '../../../src/build/calendar/calendar-words.ts';
import { edtfOf } from '../../../src/model/days.ts';

/** The Tuesday on which the rules' examples are published if they do not say otherwise. */
const usual = '2025-01-28';

function read(words: string, published = usual) {
  const found = readCalendarWords(words, { earliest: published, latest: published }, allRules);
  return found.map(({ rule, means }) => ({ name: rule.name, means: means.map(edtfOf) }));
}

test.each(allRules)('$name: $example.words', ({ name, example }) => {
  expect(read(example.words, example.published)).toEqual([{ name, means: example.means }]);
});

test.each([
  ['10 and 11 September 2024', ['2024-09-10/2024-09-11']],
  ['Tuesday 10 to Wednesday 11 September 2024', ['2024-09-10/2024-09-11']],
  ['the 10th of September, 2024', ['2024-09-10']],
  ['Sunday October 15, 2023', ['2023-10-15']],
  ['Sept 3rd 2024', ['2024-09-03']],
  ['JANUARY 26, 2025', ['2025-01-26']],
  ['January 26', ['2024-01-26', '2025-01-26', '2026-01-26']],
  ['29 February', ['2024-02-29']],
  ['September 10-11', ['2024-09-10/2024-09-11', '2025-09-10/2025-09-11', '2026-09-10/2026-09-11']],
  ['the summer of 1838', ['1838']],
  ['2017', ['2017']],
  ['next Monday', ['2025-01-27', '2025-02-03', '2025-02-10']],
  ['last Monday', ['2025-01-20', '2025-01-27', '2025-02-03']],
  ['Before Tuesday’s meeting', ['2025-01-21', '2025-01-28', '2025-02-04']],
  ['tonight', ['2025-01-28']],
  ['next week', ['2025-02-03/2025-02-09', '2025-02-02/2025-02-08']],
  ['next month', ['2025-02']],
  ['last year', ['2024']],
])('%s', (words, means) => {
  expect(read(words).map((each) => each.means)).toEqual([means]);
});

test.each([
  '45-minute call',
  'a year’s worth of talks',
  'for 99 years',
  'they may march to the second house',
  'more than 2000 soldiers',
  'over the last month',
  'at 10-11 Downing Street',
  '£90 million',
  'soon',
  '31 September 2024',
])('no day is named by: %s', (words) => {
  expect(read(words)).toEqual([]);
});

test('several expressions are read in their order, each once', () => {
  const found = readCalendarWords(
    'on Sunday, before the talks of 10-11 September 2024 and next month',
    { earliest: usual, latest: usual },
    allRules,
  );
  expect(found.map(({ words }) => words)).toEqual(['Sunday', '10-11 September 2024', 'next month']);
});
