import { expect, test } from 'vitest';
import { type Told, toldIn } from './told-in.ts';

const long =
  'They discussed the drought, the harvest and the roads of the region, and thanked the staff who had come from far.';

test.each<[manner: string, text: string, published: string, events: readonly Partial<Told>[]]>([
  [
    'whom somebody met while in a city takes part',
    `Secretary of State Ann Lee met virtually while in Oslo today with French Foreign Minister Carla Roy, German Foreign Minister Di Gray, and UK Foreign Secretary Ed Hay. ${long}`,
    '2024-03-05',
    [{ date: '2024-03-05', who: 'Ann Lee, Carla Roy, Di Gray, Ed Hay' }],
  ],
  [
    'while they did something else begins a clause of others',
    `Secretary Ann Lee met on March 3, while her deputy spoke with Minister Bo Ray. ${long}`,
    '2024-03-05',
    [{ date: '2024-03-03', who: 'Ann Lee' }],
  ],
  [
    '“that is why” tells nothing, what follows does',
    `That is why, in January, the council announced new rules for the port of Bergen. ${long}`,
    '2024-03-05',
    [
      {
        date: '2024-01',
        kind: 'statement',
        title: 'The council announced new rules for the port of Bergen',
      },
    ],
  ],
  [
    'whoever attends a gathering does so on its day',
    'President Ann Lee will attend the lakes summit in Basel, which is happening from June 11-13.',
    '2024-06-03',
    [
      {
        date: '2024-06-11/2024-06-13',
        who: 'Ann Lee',
        title: 'President Ann Lee will attend the lakes summit in Basel',
      },
    ],
  ],
  [
    'a day that was counted is the one that is written beside it',
    'On June 15, 1775, the men came to Basel. The following day, on June 17, nearly 900 soldiers attacked the town. Fifty years ago, on March 3, 1974, they were remembered there.',
    '2024-06-17',
    [{ date: '1775-06-15' }, { date: '1775-06-17', kind: 'military' }, { date: '1974-03-03' }],
  ],
  [
    'whoever has the command takes part; a date that opens a title goes whole',
    'On the eve of February 16, 2024, over 900 men, under the command of Colonel Bo Ray, marched to Basel and put up a wall.',
    '2024-03-05',
    [
      {
        date: '2024-02-15',
        who: 'Bo Ray',
        title:
          'Over 900 men, under the command of Colonel Bo Ray, marched to Basel and put up a wall',
      },
    ],
  ],
  [
    'nobody holds an office years before the text names its holder',
    `On August 17, 2001, the President issued the order. ${long}\n\nANN LEE`,
    '2020-08-13',
    [{ date: '2001-08-17', who: '' }],
  ],
  [
    'those who will host come to what was announced, where its name is said again',
    'The Department of Lakes announced today that the first Lakes Dialogue will be held in Basel June 21.\nSecretary Ann Lee will host State Councilor Bo Ray and Gen. Cy Fox for the Dialogue.\nThe Dialogue was launched by President Di Gray in Oslo on February 7.',
    '2024-06-05',
    [
      { date: '2024-06-05', kind: 'statement' },
      { date: '2024-06-21', who: 'Ann Lee, Bo Ray, Cy Fox' },
      { date: '2024-02-07', who: 'Di Gray' },
    ],
  ],
  [
    'and not where it is another gathering',
    'The Department of Lakes announced today that the first Lakes Dialogue will be held in Basel June 21.\nSecretary Ann Lee will host Minister Bo Ray for lunch.',
    '2024-06-05',
    [
      { date: '2024-06-05', kind: 'statement' },
      { date: '2024-06-21', who: '' },
    ],
  ],
  [
    'who they are stands not between those who did something and what they did',
    'U.S. Senators Ann Lee (D-NJ), a member of the Senate Foreign Relations Committee, and Bo Ray (D-CO), a member of the Senate Select Committee on Intelligence, returned on March 3 from a trip to Jordan.',
    '2024-03-05',
    [
      {
        date: '2024-03-03',
        who: 'Ann Lee, Bo Ray',
        title: 'U.S. Senators Ann Lee (D-NJ) and Bo Ray (D-CO) returned from a trip to Jordan',
      },
    ],
  ],
  [
    'a notice does what it says that it does',
    'Notice\n\nOn August 17, 2001, the President issued Executive Order 13222. The laws were not renewed in time.\n\nTherefore, in accordance with section 202(d) of the Act (50 U.S.C. 1622(d)), I am continuing for one year the emergency that it declared.',
    '2020-08-13',
    [
      { date: '2001-08-17', kind: 'publication' },
      {
        date: '2020-08-13',
        title: 'I am continuing for one year the emergency that it declared',
      },
    ],
  ],
  [
    'a day that is proclaimed is what was proclaimed',
    'Fifty years ago, on March 3, 1974, the bridge of Basel fell into the lake.\n\nNOW, THEREFORE, I, BARBARA REEVE, do hereby proclaim March 5, 2024, as a Day of Bridges.',
    '2024-03-05',
    [
      { date: '1974-03-03' },
      {
        date: '2024-03-05',
        who: 'Barbara Reeve',
        title: 'I, BARBARA REEVE, do hereby proclaim March 5, 2024, as a Day of Bridges',
      },
    ],
  ],
  [
    'the intent to nominate somebody is told as an appointment',
    `President Ann Lee Thursday announced her intent to nominate Bo Ray of Ohio to be Ambassador to Peru. ${long}`,
    '2018-08-25',
    [{ date: '2018-08-23', kind: 'appointment' }],
  ],
  [
    'a visitor who went on to meet others is told so',
    `President Ann Lee traveled to Jordan today. ${long} From Amman, the President went to Ramallah to meet with Prime Minister Bo Ray. The President went to bed late.`,
    '2024-03-05',
    [
      { date: '2024-03-05', kind: 'visit' },
      { date: '2024-03-05', who: 'Ann Lee, Bo Ray' },
    ],
  ],
  [
    'travel to come is in the month that follows',
    `President Ann Lee spoke today with Prime Minister Bo Ray. They noted their upcoming April travel to Italy. ${long}`,
    '2024-03-05',
    [
      { date: '2024-03-05', kind: 'call' },
      { date: '2024-04', kind: 'visit', status: 'announced' },
    ],
  ],
])('%s', (_, text, published, events) => {
  expect(toldIn(text, published)).toEqual(events.map((event) => expect.objectContaining(event)));
});

test.each<[manner: string, text: string, title: string]>([
  [
    'a day between commas takes both with it',
    'Mexico, yesterday, approved the treaty on lakes and rivers.',
    'Mexico approved the treaty on lakes and rivers',
  ],
  [
    'the comma after a year is of the date',
    'Minister Ann Lee traveled to Jeddah on July 27, 2023, to meet with Bo Ray.',
    'Minister Ann Lee traveled to Jeddah to meet with Bo Ray',
  ],
  [
    'and closes what a comma opened',
    'Minister Ann Lee, in Jeddah on July 27, 2023, met with Bo Ray.',
    'Minister Ann Lee, in Jeddah, met with Bo Ray',
  ],
  [
    'small words before a date go with the noun after it',
    'The ministers welcomed the progress that was made during the July 15, 2023 session in Islamabad.',
    'The ministers welcomed the progress that was made during the session in Islamabad',
  ],
  [
    'a stop of an abbreviation stays',
    'The dialogue will be held in Washington, D.C. June 21.',
    'The dialogue will be held in Washington, D.C.',
  ],
])('titles: %s', (_, text, title) => {
  expect(toldIn(text, '2023-07-28').map((event) => event.title)).toContain(title);
});
