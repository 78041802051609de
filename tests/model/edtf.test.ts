import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDateOf } from '../../src/model/civil-date.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { edtfFeaturesNotTaken, whyNotEdtf } from '../../src/model/edtf-not-taken.ts';

test.each([
  ['2022', '2022-01-01', '2022-12-31', 'year'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2024-12', '2024-12-01', '2024-12-31', 'month'],
  ['2024-09-10', '2024-09-10', '2024-09-10', 'day'],
  ['2024-09-10/2024-09-11', '2024-09-10', '2024-09-11', 'range'],
  ['2024-09-10/2024-09-10', '2024-09-10', '2024-09-10', 'day'],
  ['2025-03-15/2025-03-16', '2025-03-15', '2025-03-16', 'weekend'],
  ['2025-03-16/2025-03-17', '2025-03-16', '2025-03-17', 'range'],
  ['2025-03-10/2025-03-16', '2025-03-10', '2025-03-16', 'week'],
  ['2025-03-11/2025-03-17', '2025-03-11', '2025-03-17', 'range'],
  ['2024-08/2024-09', '2024-08-01', '2024-09-30', 'range'],
  ['2024-07/2024-09', '2024-07-01', '2024-09-30', 'quarter'],
  ['2024-06/2024-08', '2024-06-01', '2024-08-31', 'season'],
  ['2023-12-01/2024-02-29', '2023-12-01', '2024-02-29', 'season'],
  ['2024-05/2024-07', '2024-05-01', '2024-07-31', 'range'],
  ['1990/1999', '1990-01-01', '1999-12-31', 'decade'],
  ['1991/2000', '1991-01-01', '2000-12-31', 'range'],
  ['2024/2025-03', '2024-01-01', '2025-03-31', 'range'],
  ['2024-09-10/..', '2024-09-10', null, 'range'],
  ['2022/..', '2022-01-01', null, 'range'],
])('%s is %s to %s, a %s', (text, earliest, latest, precision) => {
  expect(parseEdtf(text)).toEqual({ earliest, latest, precision, approximate: false });
});

test.each([
  '2025-03-18~',
  '2025-03?',
  '2025%',
  '2025-03-18~/2025-03-19',
  '2025-03-18/2025-03-19?',
  '2025-03-18~/..',
])('%s is approximate', (text) => {
  expect(parseEdtf(text).approximate).toBe(true);
});

describe('what is no date says why', () => {
  test.each([
    ['2024-9-10', '"2024-9-10" is not a date in the Extended Date/Time Format'],
    ['Friday', '"Friday" is not a date in the Extended Date/Time Format'],
    ['', '"" is not a date in the Extended Date/Time Format'],
    ['2024-09-10T12:00', '"2024-09-10T12:00" is not a date in the Extended Date/Time Format'],
    ['2024-13', '"2024-13" names a day that the calendar does not have'],
    ['2024-00', '"2024-00" names a day that the calendar does not have'],
    ['2023-02-29', '"2023-02-29" names a day that the calendar does not have'],
    ['2024/2023', '"2024/2023" ends before it begins'],
    ['2024/2025/2026', '"2024/2025/2026" has more than one "/"'],
  ])('%j', (text, message) => {
    expect(() => parseEdtf(text)).toThrow(new RangeError(message));
  });
});

const pad = (number: number, digits: number) => String(number).padStart(digits, '0');
const year = fc.integer({ min: 1, max: 9998 }).map((number) => pad(number, 4));
const month = fc.integer({ min: 1, max: 12 }).map((number) => pad(number, 2));
const date = fc.integer({ min: -719_162, max: 2_932_530 }).map(isoDateOf);
const point = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  date,
);

test('the package edtf reads the same days in points and ranges', () => {
  const range = fc
    .tuple(point, point)
    .map((points) => points.toSorted().join('/'))
    .filter((text) => edtf(text.split('/')[0] ?? '').min <= edtf(text.split('/')[1] ?? '').min);
  fc.assert(
    fc.property(fc.oneof(point, range), (text) => {
      const { earliest, latest } = parseEdtf(text);
      const [from, to = from] = text.split('/').map(edtf);
      const dayOf = (time = 0) => new Date(time).toISOString().slice(0, 10);
      expect([earliest, latest]).toEqual([dayOf(from?.min), dayOf(to?.max)]);
    }),
  );
});

test('every text is a date or a RangeError', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{4}(-[0-9]{2}){0,2}[/.?~%]{0,3}$/));
  fc.assert(
    fc.property(texts, (text) => {
      try {
        const { earliest, latest } = parseEdtf(text);
        expect(latest === null || earliest <= latest).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});

describe('valid EDTF that is not taken is told from what is no EDTF', () => {
  test.each(edtfFeaturesNotTaken.map((feature) => [feature.example, feature] as const))(
    '%s',
    (example, { says, instead }) => {
      expect(() => edtf(example)).not.toThrow();
      const fact = `"${example}" is valid EDTF, but of a form that is not taken here: ${says}`;
      const message = instead === null ? fact : `${fact} (${instead} stands for ${example})`;
      expect(() => parseEdtf(example)).toThrow(RangeError);
      expect(whyNotEdtf(example)).toBe(message);
      if (instead !== null) expect(whyNotEdtf(instead)).toBeNull();
    },
  );

  test.each([
    '2024-XX',
    '2024-09-XX',
    'XXXX-12-25',
    '1560-25',
    'Y-17E7',
    '1950S2',
    '../..',
    '-1985',
    '?2004-06-11',
    '2004-06-~11',
    '[..1984]',
    '{1960,1961-12}',
  ])('%s is valid of a form that is not taken', (text) => {
    expect(() => edtf(text)).not.toThrow();
    expect(whyNotEdtf(text)).toContain('is valid EDTF, but of a form that is not taken here');
  });

  test('of dates that end before they begin the reason is the order', () => {
    const days = ['2024', '2023-05', '2023-05-31', '2022~', '2021-02?'];
    for (const first of days) {
      for (const last of days) {
        if (first.slice(0, 7) > last.slice(0, 7))
          expect(whyNotEdtf(`${first}/${last}`) ?? 'before it begins').toContain(
            'before it begins',
          );
      }
    }
  });

  test('whatever is called valid is so for another reader of EDTF', () => {
    const pieces = '2024 201X -09 -XX -21 -10 ~ ? / .. [ ] { } , T10:00:00 Z - Y17 E3 S2 1';
    const signs = fc.array(fc.constantFrom(...pieces.split(' ')), { maxLength: 7 });
    fc.assert(
      fc.property(
        signs.map((each) => each.join('')),
        (text) => {
          const message = whyNotEdtf(text) ?? '';
          // It may still end before it begins, of which its form says nothing.
          if (message.includes('is valid EDTF')) expect(syntaxFault(text)).toBeNull();
        },
      ),
      { numRuns: 5000 },
    );
  });
});

function syntaxFault(text: string): string | null {
  try {
    edtf(text);
    return null;
  } catch (error) {
    const message = String(error);
    return message.includes('Syntax error') || message.includes('No possible') ? message : null;
  }
}
