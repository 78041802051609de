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
    `That is why, in January, my Administration announced new rules for the port of Bergen. ${long}`,
    '2024-03-05',
    [
      {
        date: '2024-01',
        kind: 'statement',
        title: 'My Administration announced new rules for the port of Bergen',
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
  [
    '“He” after an office is a name; a republic has its owner in its name',
    `Secretary Ann Lee met with People’s Republic of China Vice Premier He Fang in Basel on November 9-10. Secretary Lee and Vice Premier He had candid talks. ${long}`,
    '2023-11-10',
    [{ date: '2023-11-09/2023-11-10', kind: 'meeting', who: 'Ann Lee, He Fang' }],
  ],
  [
    'whoever hosts somebody for meetings does so on their days',
    'Secretary Ann Lee will host Minister Bo Ray for two days of bilateral meetings on November 9 and 10 in Basel.',
    '2023-11-06',
    [
      {
        date: '2023-11-09/2023-11-10',
        who: 'Ann Lee, Bo Ray',
        title:
          'Secretary Ann Lee will host Minister Bo Ray for two days of bilateral meetings in Basel',
      },
    ],
  ],
  [
    'a day of every year is none',
    'The port of Basel was opened on May 3, 2004. The council, by a law of its own, has designated December 7 of each year as the Day of Bridges.',
    '2004-12-06',
    [{ date: '2004-05-03' }],
  ],
  [
    'what was announced by somebody had no part in it, and those under whom it was done had',
    'The Basel Partnership was launched by President Ann Lee in July under the direction of Secretary Bo Ray and Minister Cy Fox.',
    '2013-12-09',
    [{ date: '2013-07', who: 'Ann Lee, Bo Ray, Cy Fox' }],
  ],
  [
    'whoever’s order it was had the meeting before it, and what follows another is of both',
    'The group builds on President Ann Lee’s order to speak more often after her meeting with President Bo Ray on March 3. This event follows their first meeting in Basel on February 2.',
    '2024-03-05',
    [
      { date: '2024-03-03', kind: 'meeting', who: 'Ann Lee, Bo Ray' },
      { date: '2024-02-02', kind: 'meeting', who: 'Ann Lee, Bo Ray' },
    ],
  ],
  [
    'the President of a readout is of its own country, not the guest',
    `President Ann Lee met today with President Bo Ray of Chile in Basel. On March 4, the President visited the harbour. ${long}`,
    '2024-03-05',
    [
      { date: '2024-03-05', who: 'Ann Lee, Bo Ray' },
      { date: '2024-03-04', who: 'Ann Lee' },
    ],
  ],
  [
    'the guests of a meeting may be named in the sentence after it',
    'Today, President Ann Lee hosted the leaders of the council for a productive meeting about roads and rivers in the region.\n\nThe President enjoyed hosting Speaker Bo Ray and Leader Cy Fox, and thanked them for their work.',
    '2021-05-12',
    [{ date: '2021-05-12', kind: 'meeting', who: 'Ann Lee, Bo Ray, Cy Fox' }],
  ],
  [
    'who led others home was there with them',
    'U.S. Senator Ann Lee (D-Conn.), Chairman of the Senate Subcommittee on Near East, South Asia and Roads, this week returned from Greece after leading a delegation of U.S. Senators Bo Ray (D-Conn.) and Cy Fox (D-Ga.) to Jordan.',
    '2021-09-10',
    [
      {
        who: 'Ann Lee, Bo Ray, Cy Fox',
        title:
          'U.S. Senator Ann Lee (D-Conn.) returned from Greece after leading a delegation of U.S. Senators Bo Ray…',
      },
    ],
  ],
  [
    'what is told in brackets is told by itself',
    'This trip to Asia will be his fourth since becoming Secretary of State (Secretary Ann Lee also traveled to Basel, Ohio, in June to meet Premier Bo Ray).',
    '2013-12-09',
    [
      {
        date: '2013-06',
        kind: 'visit',
        who: 'Ann Lee, Bo Ray',
        title: 'Secretary Ann Lee also traveled to Basel, Ohio, to meet Premier Bo Ray',
      },
    ],
  ],
  [
    'the year of a list is that of its title, and what is told below a day is of that day',
    'Journal of President Ann Lee, 2023\nDecember 31, 2023\nJanuary 1\nIn the morning, the President traveled to Basel, where she rested.\nJanuary 2\nIn the afternoon, the President met with Bo Ray, the envoy.\nJanuary 3\nThe President announced her intention to nominate Cy Fox to be Ambassador to Oman.',
    '2023-12-31',
    [
      { date: '2023-01-01', kind: 'visit', who: 'Ann Lee' },
      { date: '2023-01-02', kind: 'meeting', who: 'Ann Lee, Bo Ray' },
      { date: '2023-01-03', kind: 'appointment', who: 'Ann Lee, Cy Fox' },
    ],
  ],
  [
    'a list tells of each what it tells of the first; a firm is no general',
    'General Basel Systems, Bern, was awarded a $428,229,970 contract for the roads of the region and all of their bridges. Work will be done with each order.\n\nSierra Nord Corp., Oslo, was awarded a $318,952,224 contract for boats. Bids were asked for on the net.',
    '2020-08-11',
    [
      {
        date: '2020-08-11',
        title:
          'General Basel Systems, Bern, was awarded a $428,229,970 contract for the roads of the region and all of their…',
        who: '',
      },
      {
        date: '2020-08-11',
        title: 'Sierra Nord Corp., Oslo, was awarded a $318,952,224 contract for boats',
      },
    ],
  ],
  [
    'what saddens somebody is said',
    `Bo and I are deeply saddened by the loss of the ten who were in the boat and of those who came to help. ${long}`,
    '2024-03-05',
    [{ date: '2024-03-05', kind: 'statement' }],
  ],
  [
    'each of two days is of its own: of the call, and of what was spoken of',
    `President Ann Lee spoke today with President Bo Ray of Chile to discuss the use of force in Basel on April 4th. ${long}`,
    '2017-04-17',
    [{ date: '2017-04-17', kind: 'call', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'what follows a past of years ago is of it; the seal is none of what is told',
    'Nearly 70 years ago, on December 7, 1941, the people of Basel awoke to an attack by the fleet. More than 300 of them were killed or wounded.\n\nNOW, THEREFORE, I, BARBARA REEVE, do hereby proclaim December 7, 2010, as a Day of Bridges.\n\nIN WITNESS WHEREOF, I have hereunto set my hand this seventh day of December, in the year two thousand ten.',
    '2010-12-06',
    [
      {
        date: '1941-12-07',
        title: 'The people of Basel awoke to an attack by the fleet',
      },
      { date: '2010-12-07', kind: 'statement', who: 'Barbara Reeve' },
    ],
  ],
  [
    'forms of address in capitals end no sentence',
    'Press Briefing by Ann Lee\n\nMS. LEE: Good day to all of you who came here to hear about the lake.\n\nQ: Is it deep?\n\nMS. LEE: It is.\n\nQ: How deep?\n\nMS. LEE: I do not know.',
    '2023-07-09',
    [{ date: '2023-07-09', kind: 'statement', who: 'Ann Lee', title: 'Remarks: MS. LEE' }],
  ],
  [
    'a place in capitals before an unspaced dash is none of the title; who the members are is told after',
    'WASHINGTON–U.S. Senator Ann Lee (D-Conn.), a member of the Committee on Roads, returned to Ohio on Sunday after a trip to Jordan. Members of the delegation include U.S. Senators Bo Ray (D-Del.), Majority Whip Cy Fox (R-Minn.), and Di Gray (R-N.Y.).\n\nIn Amman, the delegation met with Minister Ed Hay.',
    '2024-04-09',
    [
      {
        date: '2024-04-07',
        kind: 'visit',
        who: 'Ann Lee, Bo Ray, Cy Fox, Di Gray',
        title: 'U.S. Senator Ann Lee (D-Conn.) returned to Ohio after a trip to Jordan',
      },
      { date: '2024-04-07', kind: 'meeting', who: 'Ann Lee, Ed Hay' },
    ],
  ],
  [
    'what somebody was proud to do was done',
    '“Last week, I was proud to join Speaker Bo Ray in Basel,” Minister Ann Lee said.',
    '2024-03-05',
    [{ date: '2024-02-26/2024-03-03', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'what is hereby designated is so',
    `In accordance with section 114(c) of the Act, I hereby designate as urgent all funding of bridges and of roads. ${long}`,
    '2023-09-30',
    [
      {
        date: '2023-09-30',
        title: 'I hereby designate as urgent all funding of bridges and of roads',
      },
    ],
  ],
  [
    'who had the call that was spoken of had another',
    `Secretary Ann Lee spoke today with Minister Bo Ray to discuss next steps following the October 16 call between President Cy Fox and President Di Gray. ${long}`,
    '2025-10-21',
    [
      { date: '2025-10-21', kind: 'call', who: 'Ann Lee, Bo Ray' },
      { date: '2025-10-16', kind: 'call', who: 'Cy Fox, Di Gray' },
    ],
  ],
  [
    'nothing was said on a day to come',
    'Secretary Ann Lee met Minister Bo Ray today. She also emphasized that, as they look forward to marking fifty years of relations next year, the roads will be built.',
    '2025-12-05',
    [{ date: '2025-12-05', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'an order is told by its title',
    `Order Regarding the Bridges of Basel\n\nBy the authority vested in me as President by the laws of the land, including section 721 of the Act, it is hereby ordered as follows:\n\nSection 1. Findings. The bridges of the region are old and in need of care, as all who cross them know.`,
    '2025-01-03',
    [{ date: '2025-01-03', kind: 'publication', title: 'Order Regarding the Bridges of Basel' }],
  ],
])('%s', (_, text, published, events) => {
  expect(toldIn(text, published)).toEqual(events.map((event) => expect.objectContaining(event)));
});

test.each<[manner: string, text: string, title: string]>([
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
    'the comma after a weekday and its day is of the date',
    'The joint statement issued Tuesday, July 25, by the ministers was read in Basel.',
    'The joint statement issued by the ministers was read in Basel',
  ],
  [
    'a stop of an abbreviation stays',
    'The dialogue will be held in Washington, D.C. June 21.',
    'The dialogue will be held in Washington, D.C.',
  ],
])('titles: %s', (_, text, title) => {
  expect(toldIn(text, '2023-07-28').map((event) => event.title)).toContain(title);
});
