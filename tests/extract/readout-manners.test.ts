import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { readSample } from './read-sample.ts';

const registers = { actors: [], issues: [] };

/** Kind, day and persons of what a text of 28 January 2025 tells. */
function told(text: string): readonly string[] {
  const { events, actors } = readSample(text);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return events.map(({ kind, date, actors: parts }) => {
    const persons = parts
      .filter(({ role }) => role === 'participant')
      .map(({ id }) => names.get(id))
      .sort();
    return [kind, date.edtf, ...persons].join(' ');
  });
}

test('a courtesy call is a meeting with whom it is paid to, apart from another on the same day', () => {
  const text =
    'Minister Ann Lee met with Minister Cy Fox on 28 January 2025.\n\nEarlier in the day, Ms Lee paid a courtesy call on President Bo Ray.';
  expect(told(text)).toEqual([
    'meeting 2025-01-28 Ann Lee Cy Fox',
    'meeting 2025-01-28 Ann Lee Bo Ray',
  ]);
});

test('to call on somebody is to meet, to call on somebody to act is to say something', () => {
  expect(told('Minister Ann Lee called on President Bo Ray on 3 January 2025.')[0]).toMatch(
    /^meeting 2025-01-03/,
  );
  expect(
    told('Minister Ann Lee called on President Bo Ray to resign on 3 January 2025.')[0],
  ).toMatch(/^statement 2025-01-03/);
});

test('place and day of signing under a text are no event, and say when it came out', () => {
  const text =
    'Chancellor Ann Lee spoke on the phone with Prime Minister Bo Ray this afternoon.\n\nBerlin, Wednesday, 20 August 2025\nPress Office';
  const { source, events } = extract(text, { id: 'sample', registers });
  expect(source.published?.edtf).toBe('2025-08-20');
  expect(events.map(({ kind, date }) => [kind, date.edtf])).toEqual([['call', '2025-08-20']]);
});

test('place and day before a colon are those of the text, not of what it tells', () => {
  const text =
    'Addis Ababa, 11 May 2025: The Chairperson, Ann Lee, concluded a two-day visit to Zambia on 10 May 2025.';
  const { source, events } = extract(text, { id: 'sample', registers });
  expect(source.published?.edtf).toBe('2025-05-11');
  expect(events.map(({ kind, date }) => [kind, date.edtf])).toEqual([['visit', '2025-05-10']]);
});

test('a title keeps no “of” of the date that it leaves out, and one that goes with a noun', () => {
  const titles = (text: string) => readSample(text).events.map(({ title }) => title);
  expect(titles('Ann Lee condemned the attack of 4 January 2025 on the port.').join()).toContain(
    'attack on the port',
  );
  expect(titles('They discussed the signing of the 2016 peace agreement.').join()).toContain(
    'of the peace agreement',
  );
});

test('whoever is named in full with the family first is the same by that name alone', () => {
  const text =
    'Secretary-General Kao Kim Hourn met President Bo Ray on 20 January 2025.\n\nDr. Kao spoke to Prime Minister Cy Fox on 21 January 2025.';
  expect(told(text)).toEqual([
    'meeting 2025-01-20 Bo Ray Kao Kim Hourn',
    'call 2025-01-21 Cy Fox Kao Kim Hourn',
  ]);
});
