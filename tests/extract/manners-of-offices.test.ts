import { expect, test } from 'vitest';
import { type Told, toldIn } from './told-in.ts';

test.each<[manner: string, text: string, published: string, events: readonly Partial<Told>[]]>([
  [
    'a readout that came out the day after it was printed is of the day that it prints',
    'March 20, 2025, 18:40\n\nVladimir Roy had a telephone conversation with President of Egypt Abdel Fattah el-Ray, at the initiative of the Egyptian side, and thanked him for the hospitality shown to his envoys during the talks there.',
    '2025-03-21',
    [{ date: '2025-03-20', kind: 'call', who: 'Vladimir Roy, Abdel Fattah el-Ray' }],
  ],
  [
    'day and office between strokes',
    '16.04.2024 | Example Press Team\n\nHigh Representative Ann Lee today convened a video conference of ministers. She will return to the issue in May.',
    '2024-04-17',
    [{ date: '2024-04-16', kind: 'call', who: 'Ann Lee' }, { kind: 'other' }],
  ],
  [
    'a press briefing is of the day that its title ends with, and is called by it',
    'Department Press Briefing – September 16, 2025\n\nQ: Thank you. Has he met them?\n\nA: Minister Ann Lee met Bo Ray, the envoy, earlier today.\n\nQ: And the others?\n\nA: She returns on Thursday.',
    '2025-09-17',
    [
      {
        date: '2025-09-16',
        kind: 'statement',
        title: 'Department Press Briefing – September 16, 2025',
      },
      { date: '2025-09-16', kind: 'meeting', who: 'Ann Lee, Bo Ray' },
      { date: '2025-09-18', kind: 'visit', who: 'Ann Lee' },
    ],
  ],
  [
    'the lines of a programme are events of whoever’s it is, each of its own',
    'Weekly schedule of President Ann Lee\n\nMonday 16 May 2022\n10.00 Meeting with President Bo Ray\n16.30 Visit to the port\n\nTuesday 17 May 2022\nNo public engagements\n\nWednesday 18 May 2022\nWorking lunch with Prime Minister Cy Fox',
    '2022-05-13',
    [
      {
        date: '2022-05-16',
        kind: 'meeting',
        who: 'Ann Lee, Bo Ray',
        title: 'Meeting with President Bo Ray',
      },
      { date: '2022-05-16', kind: 'visit', who: 'Ann Lee', title: 'Visit to the port' },
      { date: '2022-05-18', kind: 'meeting', who: 'Ann Lee, Cy Fox' },
    ],
  ],
  [
    'the timed lines of a programme of one day are of that day, sentences or not',
    'Public Schedule for November 4, 2013\n\nSECRETARY OF STATE ANN LEE\n\n10:00 a.m. Secretary Lee meets with Minister Bo Ray, in Riyadh.\n(OPEN PRESS)\n\nDEPUTY SECRETARY CYRIL FOX\n\n3:00 p.m. Deputy Secretary Fox meets with Minister Di Gray, at the Department.',
    '2013-11-04',
    [
      { date: '2013-11-04', kind: 'meeting', who: 'Ann Lee, Bo Ray' },
      { date: '2013-11-04', kind: 'meeting', who: 'Cyril Fox, Di Gray' },
    ],
  ],
  [
    'no year is lent by a date from which the text has moved on',
    'Minister Bo Ray, elected in May 2014, was in Oslo on Thursday. He gave an interview on March 5.',
    '2019-03-29',
    [
      { date: '2014-05', kind: 'appointment' },
      { date: '2019-03-28', kind: 'visit' },
      { date: '2019-03-05', kind: 'broadcast' },
    ],
  ],
  [
    'in a parliament who has the word stands with the seat or the office',
    'The Secretary of State for Trade (Brando Roy): With permission, I would like to make a statement. I met Simon Ray on 5 April 2021.\n\nAnn Lee (Leeds) (Lab): I thank the Secretary of State for sight of his statement.\n\nBrando Roy: I spoke to Simon Ray on Saturday.',
    '2021-04-13',
    [
      { date: '2021-04-05', kind: 'meeting', who: 'Brando Roy, Simon Ray' },
      { date: '2021-04-10', kind: 'call', who: 'Brando Roy, Simon Ray' },
    ],
  ],
  [
    'places in capitals before the news of them have no word',
    'JUBA: President Bo Ray flew to Addis Ababa on Wednesday.\n\nOSLO: Minister Ann Lee opened talks yesterday.\n\nMADRID: King Cy Fox is to rest next month.\n\nSEOUL: Minister Di Gray received Ed Hay, the envoy, on Thursday.',
    '2012-10-26',
    [
      { date: '2012-10-24', kind: 'visit', who: 'Bo Ray' },
      { date: '2012-10-25', kind: 'meeting', who: 'Ann Lee' },
      { date: '2012-11', who: 'Cy Fox' },
      { date: '2012-10-25', kind: 'visit', who: 'Di Gray, Ed Hay' },
    ],
  ],
  [
    'in a diary the meetings of a paragraph are of the day above it',
    'Tuesday, 8 June 1999\nUp at five. The Minister, Cy Fox, rang Ann Lee, the envoy. The weather was fine. Minister Bo Ray dined with Ann Lee.\n\nThursday, 10 June 1999\nThe council adopted the plan.\n\nSaturday, 12 June 1999\nTroops entered the town.',
    '1999-06-12',
    [
      { date: '1999-06-08', kind: 'call', who: 'Cy Fox, Ann Lee' },
      { date: '1999-06-08', kind: 'meeting', who: 'Bo Ray, Ann Lee' },
      { date: '1999-06-10' },
      { date: '1999-06-12', kind: 'other' },
    ],
  ],
  [
    'in a row of a table who stands in a cell before did it',
    'Visits to the capital were many, as the list that the embassy keeps shows.\n\n5 August 2014 | President Bo Ray | Met with Ann Lee, the envoy\n\n12 June 2009 | Minister Cy Fox | Trade Forum',
    '2018-06-30',
    [
      { date: '2014-08-05', kind: 'meeting', who: 'Bo Ray, Ann Lee' },
      { date: '2009-06-12', kind: 'meeting', who: 'Cy Fox' },
    ],
  ],
  [
    'who signs a letter says “I” in it',
    'Dear Mr Fox,\n\nI met the Norwegian Minister, Bo Ray, in Bergen on 11 March 2016, and I wrote to him last week.\n\nYours sincerely,\n\nGeorge Lee\nMinister of State',
    '2016-04-18',
    [
      { date: '2016-03-11', kind: 'meeting', who: 'George Lee, Bo Ray' },
      { date: '2016-04-11/2016-04-17', who: 'George Lee' },
    ],
  ],
  [
    'a statement is in the first person of whoever its title names',
    'Statement by Prime Minister Ann Lee\n\nI spoke with President Bo Ray on 3 March 2025 about the floods in his country.',
    '2025-03-04',
    [{ date: '2025-03-03', kind: 'call', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'of one verb with several days each has those who stand before it',
    'Ahead of it, Minister Ann Lee held calls with Bo Ray, the envoy, on 14 April 2024, and with Minister Cy Fox on 15 April 2024.',
    '2024-04-17',
    [
      { date: '2024-04-14', kind: 'call', who: 'Ann Lee, Bo Ray' },
      { date: '2024-04-15', kind: 'call', who: 'Ann Lee, Cy Fox' },
    ],
  ],
  [
    'whom somebody “also met” is another meeting',
    'Minister Ann Lee met today with Minister Bo Ray. They spoke of the floods and of trade at length.\n\nThe Minister also met, separately, with Minister Cy Fox.\n\nOn the eve, Minister Di Gray met with Minister Ed Hay.',
    '2023-09-23',
    [
      { date: '2023-09-23', kind: 'meeting', who: 'Ann Lee, Bo Ray' },
      { date: '2023-09-23', kind: 'meeting', who: 'Bo Ray, Cy Fox' },
    ],
  ],
  [
    'a pronoun means who said it in the same sentence',
    'President Bo Ray spoke on Monday. Minister Cy Fox said he had written to Rome on Sunday.',
    '2025-06-24',
    [
      { date: '2025-06-23', who: 'Bo Ray' },
      { date: '2025-06-22', who: 'Cy Fox', title: 'Cy Fox had written to Rome' },
    ],
  ],
  [
    'the items of a list of visits are visits',
    'Recent High Level Visits\nFrom India:\n• Prime Minister Shri Bo Ray (May 3-4, 2022)\nFrom Denmark:\n• Minister Ms. Ann Lee: 9-11 October 2021\n\nRelations were established on 1 September 1949 by an exchange of letters.\n\nPresident Cy Fox (3 May 2020)',
    '2022-05-02',
    [
      { date: '2022-05-03/2022-05-04', kind: 'visit', who: 'Bo Ray' },
      { date: '2021-10-09/2021-10-11', kind: 'visit', who: 'Ann Lee' },
      { date: '1949-09-01', kind: 'other' },
    ],
  ],
  [
    '“the two presidents” may stand after a day',
    'President Ann Lee met President Bo Ray in Rome on 3 March 2025. On 5 March 2025, the two presidents spoke by phone.',
    '2025-03-20',
    [
      { date: '2025-03-03', kind: 'meeting', who: 'Ann Lee, Bo Ray' },
      { date: '2025-03-05', kind: 'call', who: 'Ann Lee, Bo Ray' },
    ],
  ],
  [
    'who is said to travel is whoever stands before it',
    'Spokesman Cy Fox said that Seyyed Azra Roy would travel to Rome on 3 March 2025. The envoy, Di Gray, said that Ezra Ozu would visit Oslo on 5 March 2025.',
    '2025-03-02',
    [
      { date: '2025-03-03', kind: 'visit', who: 'Azra Roy' },
      { date: '2025-03-05', kind: 'visit', who: 'Ezra Ozu' },
    ],
  ],
  [
    'who is told something in a call took part in it',
    'Prime Minister Ann Lee told President Bo Ray in a call on Tuesday that it was over.',
    '2025-03-06',
    [{ date: '2025-03-04', kind: 'call', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'of a list of many “the two presidents” are none',
    'Present: Mr Bo Ray, Ms Ann Lee, Mr Cy Fox, Ms Di Gray\n\nThe Chair recalled that the two Presidents had met in Rome on 3 March 2025.',
    '2025-03-20',
    [{ date: '2025-03-03', kind: 'meeting', who: '' }],
  ],
])('%s', (_, text, published, events) => {
  expect(toldIn(text, published)).toMatchObject(events);
});

/** [the sentence, its kind] */
const kinds: readonly (readonly [string, string])[] = [
  ['On 3 March 2025, talks in Rome broke down.', 'meeting'],
  ['On 3 March 2025, Bo Ray became the first president to visit Rome.', 'other'],
  ['On 3 March 2025, Bo Ray became president of the club.', 'appointment'],
  ['On 3 March 2025 President Bo Ray was in Rome.', 'visit'],
  ['On 3 March 2025 President Bo Ray received the Cambodian guest at the palace.', 'visit'],
  ['“We stood our ground,” Prime Minister Bo Ray wrote on X on 3 March 2025.', 'post'],
  ['Ministers returned to the issue on 3 March 2025.', 'other'],
  ['On 3 March 2025, drones struck the port.', 'military'],
  ['On 3 March 2025, the two struck a deal on trade.', 'negotiation'],
  ['On 3 March 2025, the court struck out the claim.', 'other'],
  ['On 3 March 2025 the former minister died in Rome after an illness.', 'other'],
  ['Ann Lee, the minister, sat down with Bo Ray on 3 March 2025.', 'meeting'],
  ['Minister Bo Ray spent Thursday in Oslo.', 'visit'],
  ['Ann Lee, the minister, is expected in Oslo on 13 March 2025.', 'visit'],
  ['On 3 March 2025 Russian troops entered Hama.', 'military'],
  ['Bo Ray, the intelligence chief, slipped into Oslo on 3 March 2025.', 'visit'],
  ['Bo Ray, the envoy, came to the office on 3 March 2025.', 'visit'],
  ['On 3 March 2025 the Foreign Secretary was in Beirut.', 'visit'],
  ['The session has been pushed back to 13 March 2025.', 'meeting'],
  ['Bo Ray is expected to receive us on 13 March 2025.', 'visit'],
  [
    'Talks between the government, which is led by a former member of the old party, and the rebels began on 3 March 2025.',
    'meeting',
  ],
  ['The rebels took Hama on 3 March 2025.', 'military'],
  ['Ann Lee, the minister, will go to Rome on 13 March 2025.', 'visit'],
  ['Ann Lee, the minister, spoke to reporters on 3 March 2025.', 'statement'],
  ['The court looked at the statement which the minister had made on 3 March 2025.', 'statement'],
  ['Its next session is due in Rome on 13 March 2025.', 'meeting'],
  ['Ann Lee, the minister, was here in Rome on 3 March 2025.', 'visit'],
  ['Envoy Bo Ray will brief the Council on 13 March 2025.', 'briefing'],
  ['On 3 March 2025, the capital staged a regional conference.', 'meeting'],
];

test.each(kinds)('%s', (text, kind) => {
  expect(toldIn(text, '2025-03-10').map((event) => event.kind)).toEqual([kind]);
});

/** [the sentence, its title] */
const titles: readonly (readonly [string, string])[] = [
  [
    'Ann Lee met President Bo Ray and was due to leave on 3 March 2025.',
    'Ann Lee met President Bo Ray and was due to leave',
  ],
  [
    'They set up relations, and a treaty of friendship was concluded on 3 March 2025.',
    'A treaty of friendship was concluded',
  ],
  [
    'He condemned the strikes carried out in Erbil on 14 and 21 February 2025 by drones.',
    'The strikes carried out in Erbil by drones',
  ],
  [
    'The Council met in session on 2 March 2025, one day after Iran launched it.',
    'The Council met in session, one day after Iran launched it',
  ],
  ['2. The pact on trade was signed on 3 March 2025.', 'The pact on trade was signed'],
  [
    'ROME, March 3.—Minister Bo Ray returned to the port this evening.',
    'Minister Bo Ray returned to the port',
  ],
];

test.each(titles)('title: %s', (text, title) => {
  expect(toldIn(text, '2025-03-03').map((event) => event.title)).toContain(title);
});
