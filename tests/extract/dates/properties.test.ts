import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateWords } from '../../../src/extract/dates/read-dates.ts';
import { eachReadingOfDateWords } from '../../../src/extract/dates/readings-of-words.ts';
import { readSentences } from '../../../src/extract/segment/sentences.ts';
import { guessSource } from '../../../src/extract/source/guess-source.ts';
import { isIsoDate } from '../../../src/model/civil-date.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';

/** Words of dates, and what stands between them, to be put together in any order. */
const pieces = [
  ...'early|late|mid-|the|of|in|on|to|and|or|between|about|no later than|before|after|eve of'.split(
    '|',
  ),
  ...'first|second|31st|last|this|next|week|month|year|quarter|decade|weekend|days|ago|later'.split(
    '|',
  ),
  ...'Monday|Sept.|February|May|spring|today|tomorrow|anniversary|999 decades|99 years|12'.split(
    '|',
  ),
  ...'2024|1000|2199|0000|9999|198G|’98|29|31|30|1/2/2024|2024-02-30|2024Q3|1990s|44 BC|fiscal'.split(
    '|',
  ),
  ...',|.|-|–|/|:|~|\n|\n\n|\r\n> |\u00ad|\u200b|\u00a0|&nbsp;|**|~~|(|)|\u0000|\ud800|１０|¹'.split(
    '|',
  ),
];
const words = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '')), { maxLength: 40 })
  .map((all) => all.map(([piece, gap]) => piece + gap).join(''));
const anything = fc.oneof(words, words, fc.string({ unit: 'binary', maxLength: 200 }));
const reference = fc.constantFrom(null, '2025-01-28', '2024-02-29', '0001-01-01', '9999-12-31');

describe('whatever the text', () => {
  test('each date has days of the calendar in their order, a valid EDTF and its place', () => {
    fc.assert(
      fc.property(anything, reference, (text, day) => {
        const { dates, unread } = readDateWords(text, readSentences(text, []), day);
        let last = 0;
        for (const { start, end, text: exact, edtf, earliest, latest, precision } of dates) {
          expect(isIsoDate(earliest) && isIsoDate(latest)).toBe(true);
          expect(earliest <= latest).toBe(true);
          expect(parseEdtf(edtf)).toMatchObject({ earliest, latest, precision });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(exact);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        for (const { start, end } of unread) {
          expect(end).toBeGreaterThan(start);
          expect(dates.some((date) => date.start < end && date.end > start)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('no day of publication and no reading of words throws', () => {
    fc.assert(
      fc.property(anything, reference, (text, day) => {
        guessSource(text, undefined, false, text);
        const days = day === null ? null : { earliest: day, latest: day };
        for (const { earliest, latest } of eachReadingOfDateWords(text, { reference: days }))
          expect(earliest <= latest).toBe(true);
      }),
      { numRuns: 300, examples: [['early May ', '9999-12-31']] },
    );
  });
});

/** Texts that make a careless pattern run away. */
const endless = [
  'Monday ',
  '10 March ',
  '1999, ',
  '1, ',
  '10-11-',
  '(“[',
  'a-\n',
  '~~',
  '[',
  'a@',
  'a.b.',
  '-: ',
  'the first Monday of ',
  'March and ',
  'two weeks before ',
  '          ',
  'x: ',
];

/** Processor time of this process, in milliseconds, the least of two. */
function timeOf(work: () => void): number {
  const times = [1, 2].map(() => {
    const begin = process.cpuUsage();
    work();
    return process.cpuUsage(begin).user / 1000;
  });
  return Math.min(...times);
}

test.each(endless)('dates of a text of %j take time in proportion to its length', (piece) => {
  const short = piece.repeat(Math.ceil(8_000 / piece.length));
  const long = short.repeat(4);
  const read = (text: string) => () => {
    readDateWords(text, readSentences(text, []), '2025-01-28');
    guessSource(text);
  };
  read(short)();
  // Sixteen times the time would be its square. Small times tell nothing.
  expect(timeOf(read(long))).toBeLessThan(Math.max(timeOf(read(short)), 30) * 10);
});
