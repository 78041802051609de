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

const readoutOf =
  'Deputy Minister of Defense Ann Lee met today with Japan’s Vice-Minister of Defense for International Affairs Serizawa Kiyoshi at the ministry to discuss the alliance of both.';
const bothMet = 'meeting 2025-01-28 Ann Lee Serizawa Kiyoshi';

test.each<[manner: string, text: string, told: readonly string[]]>([
  [
    'who provides a readout is no part of what it tells, and that is no event',
    `Spokesperson Cy Fox provided the following readout:\n\n${readoutOf.replace(' today', '')}`,
    [bothMet],
  ],
  [
    'whoever is called on is met, apart from the meeting of the day',
    `${readoutOf}\n\nEarlier in the day, Vice-Minister Serizawa called on Secretary of State Bo Ray.`,
    [bothMet, 'meeting 2025-01-28 Bo Ray Serizawa Kiyoshi'],
  ],
  [
    'what was on the margins is an event of its own, of its own people',
    `${readoutOf}\n\nOn the margins of the meeting, the Deputy Minister held talks with Ambassador Bo Ray.`,
    [bothMet, 'meeting 2025-01-28 Ann Lee Bo Ray'],
  ],
  [
    'others who met separately are none of those of the meeting',
    `${readoutOf}\n\nSeparately, the State Secretary, Cy Fox, met with the Minister of National Development Planning, Bo Ray.`,
    [bothMet, 'meeting 2025-01-28 Bo Ray Cy Fox'],
  ],
  [
    'what was said in public before the meeting is no part of it',
    `${readoutOf}\n\nBefore the meeting, the Vice-Minister spoke at the Conference on Water.`,
    [bothMet, 'statement 2025-01-28 Serizawa Kiyoshi'],
  ],
  [
    'what is agreed on is of the two who met',
    `${readoutOf} They agreed to meet again in Tokyo on 3 March.`,
    [bothMet, 'meeting 2025-03-03 Ann Lee Serizawa Kiyoshi'],
  ],
  [
    'what begins on one day and runs through another is one event',
    `${readoutOf} The Deputy Minister thanked Japan for hosting Exercise Keen Sword, which begins on March 3 and runs through March 9.`,
    [bothMet, 'other 2025-03-03/2025-03-09'],
  ],
  [
    'what was signed is an event of its own, of those who signed it or else of those who met',
    `${readoutOf}\n\nThe Deputy Minister and Trade Minister Cy Fox signed a memorandum of understanding on mines.\n\nAt the end of the meeting the sides signed a programme of works. Both had signed a pact before.`,
    [
      bothMet,
      'negotiation 2025-01-28 Ann Lee Cy Fox',
      'negotiation 2025-01-28 Ann Lee Serizawa Kiyoshi',
    ],
  ],
  [
    'a ceasefire that is welcomed in a call is not the day of the call',
    'Foreign Minister Ann Lee received a telephone call from the Foreign Minister of Peru, Bo Ray.\n\nThey discussed the situation in the region. Foreign Minister Ray welcomed the ceasefire of 20 January and reiterated the support of Peru.',
    ['call 2025-01-28 Ann Lee Bo Ray', 'negotiation 2025-01-20'],
  ],
  [
    'whoever accompanied one who met took part',
    `${readoutOf}\n\nThe Head of the Mission, Ambassador Bo Ray, accompanied the Deputy Minister.`,
    ['meeting 2025-01-28 Ann Lee Bo Ray Serizawa Kiyoshi'],
  ],
  [
    'whom a visitor met where she went, the visit was to',
    'On 20 January, Minister Ann Lee travelled to Kaya, where she held talks with Governor Bo Ray.',
    ['visit 2025-01-20 Ann Lee Bo Ray'],
  ],
  [
    'two offices before a name are both of who is named',
    'Chairperson-in-Office, Minister of Trade Ann Lee, spoke with Governor Bo Ray on 20 January. The Chairperson-in-Office travelled to Kaya on 21 January.',
    ['call 2025-01-20 Ann Lee Bo Ray', 'visit 2025-01-21 Ann Lee'],
  ],
  [
    'a place and a day before a colon are of the text, whatever mark is between them',
    'Accra, Ghana – January 28, 2025: A team of the Fund led by Mr Bo Ray visited Accra from January 12 to January 20.',
    ['visit 2025-01-12/2025-01-20 Bo Ray'],
  ],
  [
    'who chaired and hosted a meeting took part in it',
    'The Third Ministerial Meeting of both unions was held in Oslo on 27 January 2025. The meeting was chaired by the High Representative of the Union for Foreign Affairs and Security Policy, Ms Ann Lee, and hosted by the Minister of Foreign Affairs, Mr Bo Ray.',
    ['meeting 2025-01-27 Ann Lee Bo Ray'],
  ],
  [
    'the title of a readout names whom the text calls a counterpart',
    'Readout of Deputy Minister Ann Lee’s Meeting With Vice-Minister of Defense Serizawa Kiyoshi\n\nJan. 28, 2025\n\nDeputy Minister of Defense Ann Lee met with her Japanese counterpart at the ministry to discuss ways to strengthen the alliance of both countries and to plan the year.',
    [bothMet],
  ],
])('%s', (_, text, events) => {
  expect(told(text)).toEqual(events);
});

test('the title of what is told in a relative clause begins with what the clause is about', () => {
  const { events } = readSample(
    'They thanked Japan for hosting Exercise Keen Sword, which begins on March 3 and runs through March 9.',
  );
  expect(events.map(({ title }) => title)).toContain('Exercise Keen Sword begins');
});
