import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { allToldIn } from '../told-in.ts';

/** Day, title and participants of what a text of 10 March 2025, a Monday, tells. */
function told(text: string): readonly string[] {
  return allToldIn(text, '2025-03-10').map(
    ({ date, title, who }) => `${date} ${title}${who === '' ? '' : ` (${who})`}`,
  );
}

test.each([
  [
    'a noun that is told beside another act',
    'Ann Lee thanked the Minister for his efforts to help organise the meeting between Bo Ray and Cy Dunn in Oslo on 3 March.',
    [
      '2025-03-08/2025-03-10 Ann Lee thanked the Minister for his efforts to help organise the meeting between Bo Ray and Cy Dunn in Oslo (Ann Lee)',
      '2025-03-03 The meeting between Bo Ray and Cy Dunn in Oslo (Bo Ray, Cy Dunn)',
    ],
  ],
  [
    'two acts of one subject',
    'Ann Lee met Bo Ray in Oslo on 3 March and flew to Rome on 4 March for talks.',
    [
      '2025-03-03 Ann Lee met Bo Ray in Oslo (Ann Lee, Bo Ray)',
      '2025-03-04 Ann Lee flew to Rome for talks (Ann Lee)',
    ],
  ],
  [
    'the day of those whom it befell',
    'Minister Ann Lee met the families of those killed on 7 October 2023 on Monday.',
    [
      '2025-03-10 Minister Ann Lee met the families of those killed (Ann Lee)',
      '2023-10-07 The families of those killed',
    ],
  ],
  [
    'who was not there',
    'Minister Ann Lee met Minister Bo Ray on 3 March without Minister Cy Fox.',
    ['2025-03-03 Minister Ann Lee met Minister Bo Ray without Minister Cy Fox (Ann Lee, Bo Ray)'],
  ],
  [
    'a pronoun before a noun of events',
    'Minister Cy Fox left on 3 March.\n\nBo Ray, the mayor, is ill, but he needs a win in the elections in May.',
    ['2025-03-03 Minister Cy Fox left (Cy Fox)', '2025-05 Bo Ray needs a win in the elections'],
  ],
  [
    'two acts to come',
    'Ann Lee will visit Oslo on 13 March and attend a summit in Rome on 14 March.',
    [
      '2025-03-13 Ann Lee will visit Oslo (Ann Lee)',
      '2025-03-14 Ann Lee will attend a summit in Rome (Ann Lee)',
    ],
  ],
  [
    'two acts to come after a relative clause',
    'Ann Lee, who took office in May 2019 after a vote, will visit Oslo on 13 March and attend a summit in Rome on 14 March.',
    [
      '2019-05 Ann Lee took office after a vote (Ann Lee)',
      '2025-03-13 Ann Lee will visit Oslo (Ann Lee)',
      '2025-03-14 Ann Lee will attend a summit in Rome (Ann Lee)',
    ],
  ],
  [
    'two acts of one day',
    'Ann Lee met Bo Ray in Oslo on 3 March and signed the treaty.',
    ['2025-03-03 Ann Lee met Bo Ray in Oslo and signed the treaty (Ann Lee, Bo Ray)'],
  ],
  [
    'two countries before the day',
    'Kenya and the Solomon Islands on 3 March agreed to open a school.',
    ['2025-03-03 Kenya and the Solomon Islands agreed to open a school (Kenya, Solomon Islands)'],
  ],
  [
    'a clause whose subject has no name, after one whose has',
    'On 3 March Ann Lee called President Bo Ray to thank him, and on 4 March a trade team visited Rome.',
    [
      '2025-03-03 Ann Lee called President Bo Ray to thank him (Ann Lee, Bo Ray)',
      '2025-03-04 A trade team visited Rome',
    ],
  ],
  [
    'a name and an office in a list',
    'Cy Fox said that on 3 March Ann Lee, and the president, Bo Ray, met in Rome.',
    ['2025-03-03 Ann Lee, and the president, Bo Ray, met in Rome (Ann Lee, Bo Ray)'],
  ],
  [
    'a thing before a relative clause',
    'Ann Lee welcomed the treaty, which enters into force on 1 May.',
    [
      '2025-03-08/2025-03-10 Ann Lee welcomed the treaty (Ann Lee)',
      '2025-05-01 The treaty enters into force',
    ],
  ],
  [
    'one thing of several before a relative clause',
    'Ann Lee took stock of the talks on a treaty with Norway, which enters into force on 1 May.',
    [
      '2025-03-08/2025-03-10 Ann Lee took stock of the talks on a treaty with Norway (Ann Lee)',
      '2025-05-01 Stock of the talks on a treaty with Norway, which enters into force (Norway)',
    ],
  ],
  [
    'a subject before a relative clause',
    'Ann Lee, who was chosen by the party on 3 March after a long count, is to travel to Rome on 14 March.',
    [
      '2025-03-03 Ann Lee was chosen by the party after a long count (Ann Lee)',
      '2025-03-14 Ann Lee is to travel to Rome (Ann Lee)',
    ],
  ],
  [
    'somebody in the relative clause',
    'Ann Lee, who arrived by train with Bo Ray, met Cy Fox in Rome on 3 March.',
    ['2025-03-03 Ann Lee met Cy Fox in Rome (Ann Lee, Cy Fox)'],
  ],
  [
    'a relative clause behind what stands beside the name',
    'Ann Lee did not name Bo Ray, the head of the party, who resigned from the post on 3 March.',
    ['2025-03-03 Bo Ray resigned from the post (Bo Ray)'],
  ],
  [
    'what was announced',
    'Ann Lee met Bo Ray in Oslo on 3 March and announced that a second boat would be handed over in August.',
    [
      '2025-03-03 Ann Lee met Bo Ray in Oslo (Ann Lee, Bo Ray)',
      '2025-08 A second boat would be handed over',
    ],
  ],
  [
    'what was told to some',
    'Ann Lee told reporters on 3 March that the port of Oslo would be opened on 14 March.',
    [
      '2025-03-03 Ann Lee told reporters that the port of Oslo would be opened (Ann Lee)',
      '2025-03-14 The port of Oslo would be opened',
    ],
  ],
  [
    'what was said in an interview',
    'Bo Ray met Cy Fox in Oslo on 7 March. Ann Lee called the announcement "thin" in an interview with the ABC on 3 March, and urged them to publish it.',
    [
      '2025-03-07 Bo Ray met Cy Fox in Oslo (Bo Ray, Cy Fox)',
      '2025-03-03 Ann Lee called the announcement "thin" in an interview with the ABC, and urged them to publish it',
    ],
  ],
  [
    'a clause with a subject of its own',
    'The Danish parliament reopened the debate on 3 March, but Minister Bo Ray refused to meet Cy Fox.',
    [
      '2025-03-03 The Danish parliament reopened the debate, but Minister Bo Ray refused to meet Cy Fox',
    ],
  ],
  [
    'a main verb after a relative clause',
    'Ann Lee, who had studied in Havana before she joined the party in May 2019, told reporters on Friday that the envoys would meet in Rome on 14 March.',
    [
      '2019-05 Ann Lee joined the party (Ann Lee)',
      '2025-03-07 Ann Lee told reporters that the envoys would meet in Rome (Ann Lee)',
      '2025-03-14 The envoys would meet in Rome',
    ],
  ],
  [
    'a past and a future of two',
    'Ann Lee met Bo Ray in Oslo on 3 March. The two last spoke in May 2024 and will meet again in Rome on 14 March.',
    [
      '2025-03-03 Ann Lee met Bo Ray in Oslo (Ann Lee, Bo Ray)',
      '2024-05 The two last spoke (Ann Lee, Bo Ray)',
      '2025-03-14 The two will meet again in Rome (Ann Lee, Bo Ray)',
    ],
  ],
  [
    'what has been since a day',
    'The line has never carried a train since floods destroyed its bridges in May 2019.',
    ['2019-05 Floods destroyed its bridges'],
  ],
  [
    'a senate that sits',
    'The Chilean senate sits on Thursday.',
    ['2025-03-13 The Chilean senate sits'],
  ],
  [
    'what meets again by plan',
    'The assembly reconvenes on Thursday, and Bo Ray presents the budget.',
    ['2025-03-13 The assembly reconvenes, and Bo Ray presents the budget'],
  ],
  [
    'two whom the text told of',
    'Ann Lee met Bo Ray in Oslo on 3 March. The two monarchs last spoke in May 2024.',
    [
      '2025-03-03 Ann Lee met Bo Ray in Oslo (Ann Lee, Bo Ray)',
      '2024-05 The two monarchs last spoke (Ann Lee, Bo Ray)',
    ],
  ],
])('each clause has its own day, people and title: %s', (_, text, events) => {
  expect(told(text)).toEqual(events);
});

test('who stands before the comma of a report is not who told it', () => {
  const text = 'Ann Lee flew to Rome on 4 March 2025 for talks with Cy Fox, officials said.';
  const { events } = extract(text, {
    id: 'sample',
    published: '2025-03-10',
    registers: { actors: [], issues: [] },
  });
  expect(events.flatMap(({ excerpts }) => excerpts.map(({ voice }) => voice))).toEqual([null]);
});
