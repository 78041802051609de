import { expect, test } from 'vitest';
import { namesIn } from './read-analysed.ts';
import { type Told, toldIn } from './told-in.ts';

test.each<[manner: string, text: string, published: string, events: readonly Partial<Told>[]]>([
  [
    'two offices joined by “and” are of two persons',
    'Foreign Secretary Ann Lee met with Chilean Foreign Minister Bo Ray in New York.\n\nThe Foreign Secretary and Chilean Foreign Minister Bo Ray met at the Assembly on 18 September.',
    '2023-09-20',
    [{ date: '2023-09-18', kind: 'meeting', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'what a spokesperson introduces is told, not that he said it',
    'A Downing Street spokesperson said:\n\nThe Prime Minister held a telephone call with President Bo Ray this evening. The two leaders looked forward to the President’s visit to Leeds in July.',
    '2018-05-11',
    [
      { date: '2018-05-11', kind: 'call', who: 'Bo Ray' },
      { date: '2018-07', kind: 'visit', title: 'The President’s visit to Leeds' },
    ],
  ],
  [
    'a title with its month in brackets and a line on the text itself are no events',
    'PRESS RELEASE : Minister meets Chilean envoy Bo Ray [September 2023]\n\nThe press release issued by the Foreign Office on 20 September 2023.\n\nForeign Minister Ann Lee met with Chilean envoy Bo Ray on 18 September 2023.',
    '2023-09-20',
    [{ date: '2023-09-18', kind: 'meeting', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'a title with its month behind a dash, and the month for which somebody presides',
    'Bank rate held at 5% - June 2024\n\nOn 19 June 2024 the Committee voted to keep it. The remarks of Ann Lee, Chair for the month of May 2024, were noted.',
    '2024-06-20',
    [{ date: '2024-06-19' }],
  ],
  [
    'who was present or spoke at the meeting took part in it',
    'On 24 August, Prime Minister Ann Lee received a courtesy call from Foreign Minister Bo Ray of Chile. Minister Cy Fox was also present during the courtesy call.\n\nStatements were delivered by Commissioner Dan Moe; the Representative of Peru, Ambassador Eva Poe; and Envoy Gus Roe.',
    '2016-08-24',
    [
      {
        date: '2016-08-24',
        kind: 'meeting',
        who: 'Ann Lee, Bo Ray, Cy Fox, Dan Moe, Eva Poe, Gus Roe',
      },
    ],
  ],
  [
    'who met behind an aside did so, and who also took part in it is of the same meeting',
    'Prime Minister Ann Lee, this evening (Monday, 23 July 2018), at her office in Rome, met with a delegation led by Foreign Minister Bo Ray and Chief of the General Staff of the Armed Forces Cy Fox. Defense Minister Dan Moe and other officials also participated in the meeting at which trade was discussed.',
    '2018-07-23',
    [{ date: '2018-07-23', kind: 'meeting', who: 'Ann Lee, Bo Ray, Cy Fox, Dan Moe' }],
  ],
  [
    'of what was welcomed or condemned the day behind it is its own',
    'The Ministers met in Rome on 21 July 2010. They welcomed the realisation of the initiative on 24 March 2010 and stressed trade.',
    '2010-07-21',
    [
      { date: '2010-07-21', kind: 'meeting' },
      { date: '2010-03-24', kind: 'other' },
    ],
  ],
  [
    'a Council’s statement, and the attacks that it condemned, each of its day',
    'The following Security Council press statement was issued today by Council President Ann Lee (Chile):\n\nThe members of the Security Council condemned in the strongest terms the cowardly attack that took place in a church beside a school built by monks in Cairo, the capital of Egypt, today, 11 December 2016. They also condemned the attack that took place in Giza, Egypt, on Friday 9 December 2016, during which six were killed.',
    '2016-12-11',
    [
      { date: '2016-12-11', kind: 'statement' },
      {
        date: '2016-12-11',
        kind: 'military',
        title: '^The cowardly attack that took place in',
      },
      { date: '2016-12-09', kind: 'military' },
    ],
  ],
  [
    'a meeting of ministers of many countries was held',
    '1. The 11th Meeting of the Foreign Ministers of ASEAN and the Republic of Chile, Japan and the Republic of Peru was held in Rome on 21 July 2010. The Meeting was chaired by Minister Ann Lee.',
    '2010-07-22',
    [{ date: '2010-07-21', kind: 'meeting' }],
  ],
  [
    'what somebody looks forward to is to come',
    'Today, Prime Minister Ann Lee spoke with President Bo Ray.\n\nThe Prime Minister noted that she looks forward to welcoming President Ray in Oslo on June 8-9, 2018.',
    '2018-05-14',
    [
      { date: '2018-05-14', kind: 'call', who: 'Ann Lee, Bo Ray' },
      { date: '2018-06-08/2018-06-09', kind: 'visit', status: 'announced', who: 'Ann Lee, Bo Ray' },
    ],
  ],
  [
    'who goes or is on a visit is the visitor',
    'The Minister of State (MoS) for External Affairs Ann Lee will go on an official visit to Senegal from October 24-25. President Bo Ray will be travelling to India on a State visit during 7th to 10th of November, 2022. He had earlier visited India in June 2022.',
    '2022-10-20',
    [
      { date: '2022-10-24/2022-10-25', kind: 'visit', who: 'Ann Lee' },
      { date: '2022-11-07/2022-11-10', kind: 'visit', who: 'Bo Ray' },
      { date: '2022-06', kind: 'visit', who: 'Bo Ray' },
    ],
  ],
  [
    'who spoke by telephone did so, behind the line that says who communicated it',
    '(Communicated by the Media Adviser of the Minister)\n\nPrime Minister Ann Lee and President Bo Ray spoke by telephone earlier this evening (Monday), 6 April 2009. President Ray congratulated Prime Minister Lee on forming a government.',
    '2009-04-06',
    [{ date: '2009-04-06', kind: 'call', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'effort that goes on is no event of the day',
    'Following the unprecedented attack, the Federal Government is making every effort to prevent a war in the region. Chancellor Ann Lee spoke to Prime Minister Bo Ray on the phone on Sunday.',
    '2024-04-18',
    [{ date: '2024-04-14', kind: 'call', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'whom His Excellency met, with the title as it is written',
    'HE Prime Minister Ann Lee met HE Vice President of Palestine, Hussein Al Sheikh, on the occasion of his visit. They discussed trade, the region, and a number of issues of mutual interest to both of their countries and peoples.',
    '2025-05-11',
    [
      {
        kind: 'meeting',
        who: 'Ann Lee, Hussein Al Sheikh',
        title: '^HE Prime Minister Ann Lee met',
      },
    ],
  ],
  [
    'the lines that say their hour below a day are of it, what stands under them is not',
    'Secretary General to visit Chile\n\nSecretary General Ann Lee will travel to Chile on Thursday, 13 December and Friday, 14 December 2018.\n\nMedia Advisory\n\nFriday, 14 December (local time)\n\n09:30 - Joint press point by the Secretary General and the Mayor\n\n11.45 Inauguration of the school\n\nImages of the events will be available on the website afterwards.',
    '2018-12-12',
    [
      { date: '2018-12-13/2018-12-14', kind: 'visit', who: 'Ann Lee' },
      { date: '2018-12-14', status: 'announced', title: '^Joint press point by the Secretary' },
      { date: '2018-12-14', status: 'announced', title: '^Inauguration of the school' },
    ],
  ],
  [
    'a committee is due to do something next Tuesday',
    'The Committee of Permanent Representatives held an exchange of views on 24 July 2014. It is due to go through the proposals next Tuesday (29 July).',
    '2014-07-25',
    [{ date: '2014-07-24' }, { date: '2014-07-29', status: 'announced' }],
  ],
  [
    'who attended is listed below, and somebody was in the chair',
    '1. The Fifty-First Ordinary Session of the Authority of the Economic Community convened on 4 June 2017 in Rome, under the chairmanship of H. E. Ann Lee, President of the Republic of Chile.\n\n2. The Session was attended by the following Heads of State:\nH. E. Mr Bo Ray, President of Peru\nH. E. Cy Fox, President of Mali',
    '2017-06-05',
    [{ date: '2017-06-04', kind: 'meeting', who: 'Ann Lee, Bo Ray, Cy Fox' }],
  ],
  [
    'what others announced is not of those who speak of it',
    'Minister Ann Lee today announced that she will be in Rome on April 16.\n\nMinister Lee will meet with Minister Bo Ray. They will also discuss the Roadmap, announced in March by Prime Minister Cy Fox.',
    '2024-04-15',
    [
      { date: '2024-04-15', title: '^Minister Ann Lee announced that she' },
      { date: '2024-04-16', kind: 'visit' },
      { date: '2024-03', who: 'Cy Fox' },
    ],
  ],
  [
    'a day with “and after” and what was before is that day',
    'Foreign Minister Ann Lee paid a courtesy call on Prime Minister Bo Ray on July 8, and after the courtesy call, she left.',
    '2018-07-08',
    [{ date: '2018-07-08', kind: 'meeting', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'a day in the phrase that opens a sentence is of that phrase',
    'After an informal exchange tonight, the ministers will meet on 21 September 2020 in Rome.',
    '2020-09-20',
    [{ date: '2020-09-21', kind: 'meeting', status: 'announced' }],
  ],
  [
    'on what somebody congratulated in a call was on its own day',
    'The Prime Minister and President Bo Ray spoke today.\n\nThe Prime Minister began by congratulating the team for their emphatic win against Chile on Friday.',
    '2024-02-05',
    [{ date: '2024-02-05', kind: 'call', who: 'Bo Ray' }],
  ],
  [
    'what was held on a visit is a meeting, told from its subject on',
    'During her visit to Hanoi, the capital, for the Forum (WEF) under way from September 11 to 13, Foreign Minister Ann Lee held a Republic of Korea-Japan ministerial meeting with Minister Bo Ray on September 11.',
    '2018-09-12',
    [
      {
        date: '2018-09-11',
        kind: 'meeting',
        who: 'Ann Lee, Bo Ray',
        title: '^Foreign Minister Ann Lee held',
      },
    ],
  ],
  [
    'a call that commenced at its hour is told from its subject on',
    'On January 5, commencing at 10:00 a.m. for approximately 35 minutes, Ms. Ann Lee, Minister for Foreign Affairs of Japan, spoke over the phone with Minister Bo Ray.',
    '2024-01-05',
    [
      {
        date: '2024-01-05',
        kind: 'call',
        who: 'Ann Lee, Bo Ray',
        title: '^Ms. Ann Lee spoke over the phone',
      },
    ],
  ],
  [
    'a day between commas stands apart from its verb',
    'President Ann Lee will this afternoon, 28 June 2023, host President Bo Ray in Rome. President Lee will on Thursday, 29 June 2023, participate at the 8th Southern Customs Union (SCU) Heads of State and Government Summit in Oslo. The summit will be preceded by the meeting of the ministers taking place on 30 June 2023.',
    '2023-06-28',
    [
      {
        date: '2023-06-28',
        kind: 'visit',
        who: 'Ann Lee, Bo Ray',
        title: '^President Ann Lee will host President Bo Ray',
      },
      { date: '2023-06-29', kind: 'meeting', title: '^President Lee will participate at' },
      { date: '2023-06-30', kind: 'meeting' },
    ],
  ],
  [
    'a statement by somebody is what she said, where its text tells no event',
    'Minister Ann Lee before her first visit\n\nStatement by Foreign Minister Ann Lee before her first visit to Paris and Rome:\n\nIn Paris and Rome my first message will be this: our partners can rely on us from day one. My main goal during these visits is to listen to our closest partners, and we will not pursue our ideas over their heads.',
    '2021-12-08',
    [{ date: '2021-12-08', kind: 'statement', who: 'Ann Lee', title: '^Statement by Foreign' }],
  ],
  [
    'of two persons beside an office the second paid the visit',
    '1. At the invitation of H.E. Mr. Vo Ray, President of the Socialist Republic of Viet Nam, H.E. Mr. Bo Lee Jr., President of the Republic of the Philippines, paid a State-visit to Viet Nam from 29 - 30 January, 2024.',
    '2024-01-31',
    [{ date: '2024-01-29/2024-01-30', kind: 'visit', who: 'Bo Lee' }],
  ],
  [
    'who held a post came to no visit, and a visit that is scheduled is not the country’s',
    'This is the fourth visit since Ann Lee held the presidential post on June 30, 2016. Minister Bo Ray returned following a successful official visit to the Republic of China scheduled from 13 to 17 July 2015.',
    '2016-09-29',
    [
      { date: '2016-06-30', kind: 'appointment', who: 'Ann Lee' },
      { date: '2015-07-13/2015-07-17', kind: 'visit', who: '' },
    ],
  ],
  [
    'a visit or a meeting of somebody is told from whose it is',
    'He recalled Prime Minister Ann Lee’s official visit to Chile in May 2016. They spoke of Secretary Bo Ray and Minister Cy Fox’s meeting in Oslo in March 2017.',
    '2017-06-03',
    [
      { date: '2017-06-01/2017-06-03' },
      {
        date: '2016-05',
        kind: 'visit',
        who: 'Ann Lee',
        title: '^Prime Minister Ann Lee’s official',
      },
      { date: '2017-03', kind: 'meeting', who: 'Bo Ray, Cy Fox', title: '^Secretary Bo Ray and' },
    ],
  ],
  [
    'who has arrived in a capacity has arrived, and the newly elected were not elected then',
    'President Ann Lee, in her capacity as Chair of the Community (SADC), has arrived in Maputo on a working visit today, Saturday 17 March 2018.\n\nThe visit forms part of a tradition, whereby newly elected leaders pay courtesy calls to their neighbours.',
    '2018-03-17',
    [{ date: '2018-03-17', kind: 'visit', who: 'Ann Lee' }],
  ],
  [
    'a phrase of hours before the subject is no part of the title',
    'On February 17, from 7:15pm for approximately 100 minutes, the Ministers’ Meeting was held in Munich.',
    '2024-02-18',
    [{ date: '2024-02-17', kind: 'meeting', title: '^The Ministers’ Meeting was held' }],
  ],
  [
    '“hon.” ends no sentence, and what took place is told whole',
    'My right hon. Friend Ann Lee attended the Foreign Affairs Council on 19 March. The talks took place within the framework of the programme, which was signed by President Bo Ray in December 2014.',
    '2018-03-28',
    [
      { date: '2018-03-19', kind: 'meeting', title: '^My right hon. Friend Ann' },
      {
        date: '2014-12',
        kind: 'negotiation',
        who: 'Bo Ray',
        title: '^The talks took place within',
      },
    ],
  ],
  [
    'the presidents of two countries are two persons',
    'Presidents of Kazakhstan and Azerbaijan Kay Roy and Ilo Ray held extended talks in Rome today, and they spoke of trade, of transport and of the long friendship of their two peoples in all its many parts.',
    '2022-08-24',
    [{ date: '2022-08-24', kind: 'meeting', who: 'Kay Roy, Ilo Ray' }],
  ],
  [
    'another meeting by its name does not date the one that is told first',
    '1. Opening Remarks\n\nMinister Ann Lee held a telephone talk with Minister Bo Ray a while ago. The two reconfirmed the importance of close coordination between them in all fields of common interest. The Trilateral Meeting at the working level was held on the day before yesterday.',
    '2024-12-11',
    [{ date: '2024-12-11', kind: 'call' }, { date: '2024-12-09' }],
  ],
  [
    'a day in brackets goes whole, and who concludes a visit is the visitor, not who invited',
    'Secretary General Ann Lee visited Tirana on Sunday (2 June 2019) for talks with leaders.\n\nPresident Bo Ray and Madam Eva Roy left Oslo on June 1, concluding their visit to Norway on May 30-31 at the invitation of King Cy Fox.',
    '2019-06-03',
    [
      { date: '2019-06-02', title: '^Secretary General Ann Lee visited Tirana for talks' },
      { date: '2019-06-01' },
      {
        date: '2019-05-30/2019-05-31',
        kind: 'visit',
        who: 'Bo Ray, Eva Roy',
        title: '^Concluding their visit',
      },
    ],
  ],
])('%s', (_, text, published, events) => {
  expect(toldIn(text, published)).toEqual(
    events.map(({ title, ...rest }) =>
      expect.objectContaining({
        ...rest,
        ...(title !== undefined && { title: expect.stringMatching(title) }),
      }),
    ),
  );
});

test.each<[guard: string, text: string, published: string, events: readonly Partial<Told>[]]>([
  [
    'a day right behind the verb is that of the welcome',
    'The Council welcomed on 24 March 2010 the adoption of the plan.',
    '2010-04-01',
    [{ date: '2010-03-24', kind: 'statement' }],
  ],
  [
    'people are no deed that was welcomed',
    'Minister Ann Lee welcomed the delegation of Chile on 24 March 2010.',
    '2010-04-01',
    [{ date: '2010-03-24', kind: 'visit', who: 'Ann Lee' }],
  ],
  [
    'a day of the week is that of who welcomed',
    'Minister Ann Lee welcomed the realisation of the plan on Tuesday.',
    '2025-01-30',
    [{ date: '2025-01-28', kind: 'statement', who: 'Ann Lee' }],
  ],
  [
    'who issued a statement with a person’s name did so',
    'The statement made by Minister Ann Lee in Leeds on 20 September 2023.',
    '2023-09-22',
    [{ date: '2023-09-20', kind: 'statement', who: 'Ann Lee' }],
  ],
  [
    'an hour that stands below no day is of none',
    'Secretary General Ann Lee will travel to Chile on 13 December 2018.\n\n09:30 - Joint press point with the Mayor',
    '2018-12-12',
    [{ date: '2018-12-13', kind: 'visit' }],
  ],
  [
    'a day that opens a sentence by itself is of its verb',
    'Following a night of talks, on 21 September 2020, the ministers met in Rome.',
    '2020-09-22',
    [{ date: '2020-09-21', kind: 'meeting' }],
  ],
  [
    'a comma that closes a name stays',
    'The Minister, Ann Lee, on Monday met President Bo Ray.',
    '2025-01-29',
    [{ date: '2025-01-27', title: 'The Minister, Ann Lee, met President Bo Ray' }],
  ],
  [
    'a statement by somebody that tells of a meeting is that meeting',
    'Statement by Minister Ann Lee\n\nToday, I met with President Bo Ray in Rome to talk about trade and the region. We agreed to meet again, and I thanked him for the long friendship of our two peoples and for his welcome.',
    '2021-12-08',
    [{ date: '2021-12-08', kind: 'meeting' }],
  ],
  [
    'a meeting that is no more than named again dates the one that is told first',
    'Minister Ann Lee and Minister Bo Ray met in Rome for the second Strategic Dialogue to discuss trade, transport, energy and the region. The Dialogue, held on 10 September 2024, covered the key elements of their partnership.',
    '2024-09-11',
    [{ date: '2024-09-10', kind: 'meeting', who: 'Ann Lee, Bo Ray' }],
  ],
])('not read so: %s', (_, text, published, events) => {
  expect(toldIn(text, published)).toEqual(events.map((event) => expect.objectContaining(event)));
});

test.each([
  ['The AU Peace and Security Council met. Peace rose.', []],
  ['East Asia grew. Asia and ASEAN Plus Three grew. Three rose.', []],
  ['EAM Ann Lee left. EAM called on Mr. Bo Ray.', ['Ann Lee', 'Ann Lee', 'Bo Ray']],
  ['External Affairs Minister Ann Lee rose. EAM left.', ['Ann Lee', 'Ann Lee']],
  [
    'The Spokesperson Dr. Majid bin Omo Al Ansari rose. Dr. Al Ansari left.',
    ['Majid bin Omo Al Ansari', 'Majid bin Omo Al Ansari'],
  ],
  ['Emir Meets Top Officials', []],
  [
    'The President of the Commission of the Economic Community of West African States (ECOWAS), Marcel de Roy, rose.',
    ['Marcel de Roy'],
  ],
  ['The Ordinary Session opened. The Session closed. Article IV Consultations began.', []],
  ['EU Commissioner for the Internal Market Ann Lee rose.', ['Ann Lee']],
  [
    'President Bo Ray of the Republic of Kazakhstan and President Ann Lee rose.',
    ['Bo Ray', 'Ann Lee'],
  ],
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
