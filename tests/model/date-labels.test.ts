import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bases } from '../../src/model/basis.ts';
import {
  dateInWords,
  lastsThroughout,
  longDay,
  monthName,
  periodInWords,
  plainDay,
  publicationInWords,
  shortDate,
} from '../../src/model/date-labels.ts';
import type { EventDate } from '../../src/model/event.ts';
import { someEdtf } from '../explore/support/arbitrary.ts';
import { drawTimeline } from '../explore/support/draw-timeline.ts';

function dateOf(drawing: string): EventDate {
  const [event] = drawTimeline(drawing).events;
  if (event === undefined) throw new Error('Nothing is drawn.');
  return event.date;
}

/** A date as drawn; what a reader is told in full, and what in short. */
const told: readonly (readonly [string, string, string])[] = [
  ['2025-01-26 stated', 'Sunday 26 January 2025', '26 Jan'],
  ['2025-01-26 relative', 'Sunday 26 January 2025', '26 Jan'],
  ['2025-01-26 inferred', 'Sunday 26 January 2025', '26 Jan'],
  ['2024-02-29 stated', 'Thursday 29 February 2024', '29 Feb'],
  ['1969-07-20 stated', 'Sunday 20 July 1969', '20 Jul'],
  // A range that its source states lasted; any other happened at some time within it.
  ['2024-09-10/2024-09-11 stated', '10–11 September 2024', '10–11 Sep'],
  ['2024-09-10/2024-09-11 relative', '10 or 11 September 2024', '10–11 Sep'],
  ['2024-09-10/2024-09-11 inferred', '10 or 11 September 2024', '10–11 Sep'],
  ['2025-01-26/2025-01-28 stated', '26–28 January 2025', '26–28 Jan'],
  ['2025-01-26/2025-01-28 inferred', 'Between 26 and 28 January 2025', '26–28 Jan'],
  ['2025-01-30/2025-02-02 stated', '30 January – 2 February 2025', '30 Jan – 2 Feb'],
  ['2025-01-30/2025-02-02 relative', 'Between 30 January and 2 February 2025', '30 Jan – 2 Feb'],
  ['2024-12-31/2025-01-01 inferred', '31 December 2024 or 1 January 2025', '31 Dec – 1 Jan'],
  ['2024-12-30/2025-01-02 stated', '30 December 2024 – 2 January 2025', '30 Dec – 2 Jan'],
  ['2025-03-15/2025-03-16 relative', 'Weekend of 15–16 March 2025', '15–16 Mar'],
  ['2025-03-15/2025-03-16 inferred', 'Weekend of 15–16 March 2025', '15–16 Mar'],
  ['2025-01-20/2025-01-26 relative', 'Week of 20–26 January 2025', '20–26 Jan'],
  ['2025-03-31/2025-04-06 inferred', 'Week of 31 March – 6 April 2025', '31 Mar – 6 Apr'],
  ['2024-08 stated', 'August 2024', 'Aug'],
  ['2024-08 relative', 'August 2024', 'Aug'],
  ['2024-08 inferred', 'August 2024', 'Aug'],
  ['2022 stated', '2022', '2022'],
  ['2022 inferred', '2022', '2022'],
  ['2024-09-10/.. stated', 'On or after 10 September 2024', 'from 10 Sep'],
  ['2024-09-10/.. inferred', 'On or after 10 September 2024', 'from 10 Sep'],
  // What is not dated to the day names no day, at either end.
  ['2024-08/.. relative', 'In or after August 2024', 'from Aug 2024'],
  ['2024/.. stated', 'In or after 2024', 'from 2024'],
  ['2024-08/2024-09 inferred', 'Between August and September 2024', 'Aug–Sep 2024'],
  ['2012-01/2012-04 stated', 'January–April 2012', 'Jan–Apr 2012'],
  ['2023-12/2024-04 stated', 'December 2023 – April 2024', 'Dec 2023 – Apr 2024'],
  ['2026/2029 stated', '2026–2029', '2026–2029'],
  ['2026/2029 inferred', 'Between 2026 and 2029', '2026–2029'],
  ['2024/2025-03-01 stated', '2024 – 1 March 2025', '2024 – 1 Mar 2025'],
  ['1960/1969 stated', '1960s', '1960s'],
  ['1960/1969~ stated', 'About 1960s', 'c. 1960s'],
  // No weekday where the day itself is not sure, and “about” in short too.
  ['2025-03-18~ inferred', 'About 18 March 2025', 'c. 18 Mar'],
  ['2025-03-18? stated', 'About 18 March 2025', 'c. 18 Mar'],
  ['2024-08% relative', 'About August 2024', 'c. Aug'],
  ['2022~ inferred', 'About 2022', 'c. 2022'],
  ['2024-09-10~/2024-09-11 stated', 'About 10–11 September 2024', 'c. 10–11 Sep'],
  ['1926/1929~ stated', 'About 1926–1929', 'c. 1926–1929'],
  ['1926~/.. stated', 'About 1926 or later', 'c. from 1926'],
];

test.each(told)('%s is told as “%s”, in short “%s”', (drawing, words, short) => {
  expect(dateInWords(dateOf(drawing))).toBe(words);
  expect(shortDate(dateOf(drawing))).toBe(short);
});

test.each([
  '2025-01-26/2025-01-28~ inferred',
  '2024-09-10~/.. inferred',
  '2025-03-15~/2025-03-16 relative',
  '2025-01-20/2025-01-26~ relative',
])('an approximate date reads as one phrase: %s', (drawing) => {
  expect(dateInWords(dateOf(drawing))).not.toMatch(/About (Between|On|Week)/);
});

test('a range of more than a year is not shortened to two days of one month', () => {
  const date = dateOf('2024-09-10/2025-09-11 stated');
  expect(dateInWords(date)).toBe('10 September 2024 – 11 September 2025');
  expect(shortDate(date)).not.toBe('10–11 Sep');
  expect(shortDate(date)).toContain('2025');
});

test('only a range that its source states lasted from its first day to its last', () => {
  expect(lastsThroughout(dateOf('2024-09-10/2024-09-11 stated'))).toBe(true);
  expect(lastsThroughout(dateOf('2024-09-10/2024-09-11 relative'))).toBe(false);
  expect(lastsThroughout(dateOf('2024-09-10/2024-09-11 inferred'))).toBe(false);
  expect(lastsThroughout(dateOf('2024-09-10/.. stated'))).toBe(false);
  expect(lastsThroughout(dateOf('2024-09-10 stated'))).toBe(false);
  expect(lastsThroughout(dateOf('2024-08 stated'))).toBe(false);
});

test('days and months by name', () => {
  expect(longDay('2024-09-10')).toBe('Tuesday 10 September 2024');
  expect(plainDay('2024-09-01')).toBe('1 September 2024');
  expect(monthName('2024-12-31')).toBe('December');
});

test('no weekday is said of a day before the Gregorian calendar began', () => {
  expect(longDay('1582-10-15')).toBe('Friday 15 October 1582');
  expect(longDay('1582-10-14')).toBe('14 October 1582');
  expect(longDay('1066-10-14')).toBe('14 October 1066');
});

test.each([
  ['2025-01-28', '28 January 2025'],
  ['2025-03-18~', 'about 18 March 2025'],
  ['2025-01', 'January 2025'],
  ['2025?', 'about 2025'],
  ['2025-01-26/2025-01-28', '26–28 January 2025'],
  ['2025-03-15/2025-03-16', '15–16 March 2025'],
  ['2024-09-10/..', '10 September 2024 or later'],
  ['2024/2026', '2024–2026'],
  ['2024-08~/..', 'about August 2024 or later'],
])('a source dated %s came out “%s”', (edtf, words) => {
  expect(publicationInWords({ edtf })).toBe(words);
});

test('a period is told in months', () => {
  expect(periodInWords('2024-09-01', '2025-03-31')).toBe('September 2024 – March 2025');
  expect(periodInWords('2024-09-01', '2024-09-30')).toBe('September 2024');
  expect(periodInWords('2024-09-01', '2025-09-30')).toBe('September 2024 – September 2025');
});

test('no date is told more finely than it is known, or without its year', () => {
  fc.assert(
    fc.property(someEdtf, fc.constantFrom(...bases), (edtf, basis) => {
      const date = dateOf(`${edtf} ${basis}`);
      const words = dateInWords(date);
      expect(words).toContain(date.earliest.slice(0, 4));
      if (date.latest !== null) expect(words).toContain(date.latest.slice(0, 4));
      if (!/\d-\d\d-\d/.test(edtf)) expect(words).not.toMatch(/(^|[^\d])\d{1,2} [A-Z]/);
      if (!/\d-\d\d-\d/.test(edtf)) expect(words).not.toMatch(/(^|[^\d])\d{1,2} [A-Z]/);
      if (date.precision !== 'day') expect(words).not.toMatch(/day \d/);
      if (['month', 'year'].includes(date.precision) && date.latest !== null) {
        expect(words).not.toMatch(/\b\d{1,2}\b/);
      }
      expect(words.startsWith('About ')).toBe(/[?~%]/.test(edtf));
      expect(`${words} ${shortDate(date)}`).not.toMatch(/undefined|NaN|\s\s|^\s|\s$/);
    }),
  );
});
