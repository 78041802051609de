import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

const registers = { actors: [], issues: [] };

/** Kind, date and status of the events of a text of 10 March 2025 that have a day of their own. */
function dated(text: string): readonly string[] {
  const { events } = extract(text, { id: 'sample', published: '2025-03-10', registers });
  return events
    .filter(({ date }) => date.basis !== 'inferred')
    .map(({ kind, date, status }) => [kind, date.edtf, status].join(' '));
}

/** What is to come of a month that was over when the text came out is of the next such month. */
const toCome: readonly (readonly [string, string])[] = [
  ['The President accepted an invitation to visit in January.', 'visit 2026-01 announced'],
  ['The Prime Minister has been invited to visit Oslo in January.', 'visit 2026-01 announced'],
  ['He invited President Lee to visit Oslo in February.', 'visit 2026-02 announced'],
  ['She plans to visit Oslo in February.', 'visit 2026-02 announced'],
  ['They agreed to meet again in January.', 'meeting 2026-01 announced'],
  ['The president is to visit Oslo in January.', 'visit 2026-01 announced'],
  ['The minister said he will visit Oslo in January.', 'visit 2026-01 announced'],
  ['They met ahead of a summit in January.', 'meeting 2026-01 announced'],
  ['She accepted the King’s invitation for a state visit in January.', 'visit 2026-01 announced'],
  ['They discussed preparations for the summit in January.', 'meeting 2026-01 announced'],
  ['He confirmed his part in the upcoming conference in January.', 'meeting 2026-01 announced'],
  ['The council scheduled an election for February.', 'appointment 2026-02 announced'],
  ['They expect the council to meet in January.', 'meeting 2026-01 announced'],
  ['Ann Lee called on workers to protest on Wednesday.', 'other 2025-03-12 announced'],
  [
    'The summit is on 21 March. It is small.\n\nNobody knows. The minister will speak on Wednesday.',
    'call 2025-03-12 announced',
  ],
  ['The parties decided to hold the next round in January.', 'meeting 2026-01 announced'],
  [
    'The committee will publish its report in the first week of February.',
    'publication 2026-02-01/2026-02-07 announced',
  ],
];

test.each(toCome)('to come: %s', (text, event) => {
  expect(dated(text)).toContain(event);
});

/** The same words, where the month is that of what was done. */
const done: readonly (readonly [string, string])[] = [
  ['In January they agreed to meet again.', 'negotiation 2025-01 happened'],
  ['In February he invited President Lee to visit Oslo.', 'other 2025-02 happened'],
  ['In January, ahead of the summit, they met in Oslo.', 'meeting 2025-01 happened'],
  [
    'At the summit in January, the leaders asked their ministers to meet.',
    'other 2025-01 happened',
  ],
  ['She accepted an invitation in January.', 'other 2025-01 happened'],
  ['Doubts remain despite pledges during the first summit in January.', 'meeting 2025-01 happened'],
  ['The talks in January were constructive.', 'meeting 2025-01 happened'],
  ['The minister, who met Bo Ray in January, will travel to Oslo.', 'meeting 2025-01 happened'],
];

test.each([
  ['The ministers will meet by 10 May 2025.', '2025-03-10/2025-05-10'],
  ['The ministers will meet before the end of May.', '2025-03-10/2025-05-31'],
  ['The ministers will meet before Easter.', '2025-03-10/2025-04-21'],
  ['The ministers will meet by 2030.', '2030'],
  ['The ministers adjourned until 10 May 2025.', '2025-05-10'],
  ['The ministers had met by 3 March 2025.', '2025-03-03'],
])('a limit ahead is the last of the days on which it may be: %s', (text, date) => {
  const { events } = extract(text, { id: 'sample', published: '2025-03-10', registers });
  expect(events.map((event) => event.date.edtf)).toContain(date);
});

test.each(done)('done: %s', (text, event) => {
  expect(dated(text)).toContain(event);
});
