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
    'a meeting of a month is that of its one day',
    'Minutes of the Committee meeting in May\n\nThe following are the minutes of the meeting held on 6-7 May 2024, during which the Committee discussed markets.',
    '2024-05-22',
    [{ date: '2024-05-06/2024-05-07', kind: 'meeting' }],
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
    'two meetings of a month are none of them that of the month',
    'The meeting in May was long. The meeting on 3 May 2024 was open. The meeting on 9 May 2024 was closed.',
    '2024-05-22',
    [{ date: '2024-05' }, { date: '2024-05-03' }, { date: '2024-05-09' }],
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
])('%s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
