import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { allToldIn, type Told } from './told-in.ts';

test.each<[manner: string, text: string, published: string, events: readonly Partial<Told>[]]>([
  [
    'news agencies: who reports it at the end of a sentence is nobody who met',
    'Foreign Minister Han Lee will hold talks with his Mongolian counterpart, Bat Ray, in Oslo next week, the foreign ministry said Friday.',
    '2024-11-08',
    [
      { date: '2024-11-11/2024-11-17', kind: 'meeting', who: 'Han Lee, Bat Ray' },
      { date: '2024-11-08', kind: 'statement', who: '' },
    ],
  ],
  [
    'bodies of the United Nations: members speak as the body, and what they condemn is news',
    'The members of the Security Council condemned the attack on 9 June near Bria.\n\nThe Council will hold a session on 13 June.',
    '2025-06-11',
    [
      { kind: 'statement', who: 'Security Council' },
      { date: '2025-06-09', kind: 'military' },
      { date: '2025-06-13', kind: 'meeting', status: 'announced' },
    ],
  ],
  [
    'parliaments: members are labelled by their seats and times',
    'Senator LEE-RAY (Western Coast) (18:42): On 21 March I met with workers at the site.\n\nSenator FOX (North) (18:50): I visited Oslo last Thursday.',
    '2025-04-11',
    [
      { date: '2025-03-21', kind: 'meeting', who: 'Lee-Ray' },
      { date: '2025-04-10', kind: 'visit', who: 'Fox' },
    ],
  ],
  [
    'trade bodies: a federation or a chamber is a body, and a delegation is of whoever leads it',
    'The European Federation of Steel Users today criticised the decision. A delegation led by Mr Ann Lee will visit Oslo on 8 and 9 April.',
    '2025-04-03',
    [
      { date: '2025-04-03', who: 'European Federation of Steel Users' },
      { date: '2025-04-08/2025-04-09', kind: 'visit', who: 'Ann Lee' },
    ],
  ],
  [
    'foreign ministries: an invitation names who invites, not who visits',
    'At the invitation of the Foreign Minister of the Sultanate of Oman, H.E. Bo Ray, Minister Ann Lee paid a visit to Muscat from 27-29 September 2025. She co-chaired a meeting on 28 September.',
    '2025-09-30',
    [
      { title: 'Minister Ann Lee paid a visit to Muscat', who: 'Ann Lee' },
      { date: '2025-09-28', who: 'Ann Lee' },
    ],
  ],
])('%s', (_, text, published, events) => {
  expect(allToldIn(text, published)).toMatchObject(events);
});

test('news agencies: the day before the dash is that of the report, and names no event', () => {
  const events = allToldIn(
    'Jan 15 (Wire) - President Ann Lee and Prime Minister Bo Ray will sign an accord in Oslo on Thursday.',
    '2025-01-15',
  );
  expect(events.map(({ date }) => date)).toEqual(['2025-01-16']);
});

test('what follows a clause with “who” is told of whom it stands beside', () => {
  const events = allToldIn(
    'Premier Ann Lee, who took office in October, is expected to visit Oslo as early as next week, sources said.',
    '2024-12-03',
  );
  expect(events).toContainEqual(
    expect.objectContaining({ date: '2024-12-09/2024-12-15', kind: 'visit', who: 'Ann Lee' }),
  );
});

test('since doing something tells of the past, whatever the rest looks ahead to', () => {
  const events = allToldIn(
    'Ann Lee is set to depart on Monday for a trip, her first since taking office in January.',
    '2024-11-08',
  );
  expect(events.map(({ date }) => date)).toContain('2024-01');
});

test('central banks: figures that are compared are doubtful, decisions and meetings are not', () => {
  const events = allToldIn(
    'The Committee met on 19 February 2025, chaired by Dr. Ann Lee, Governor of the Bank. Inflation declined to 3.3 percent in January from 3.5 percent in December 2024.\n\nThe Governor briefed reporters on Thursday.',
    '2025-02-20',
  );
  expect(events.filter(({ isDoubtful }) => isDoubtful).map(({ date }) => date)).toEqual([
    '2025-01',
    '2024-12',
  ]);
  expect(events).toContainEqual(
    expect.objectContaining({ date: '2025-02-20', kind: 'briefing', who: 'Ann Lee' }),
  );
});

test('transcripts: “I” is whoever has the word, and days count from the day of speaking', () => {
  const events = allToldIn(
    'Oslo, 30 January 2025\n\nQUESTION: Did you speak with anybody?\n\nMINISTER LEE: Yes, I spoke with Minister Ray yesterday by phone.\n\nQUESTION: And?\n\nMINISTER LEE: Nothing more.',
    '2025-01-31',
  );
  expect(events).toContainEqual(
    expect.objectContaining({
      date: '2025-01-29',
      kind: 'call',
      who: 'Lee, Ray',
      title: 'I spoke with Minister Ray by phone',
    }),
  );
});

test('programmes: each line below a day is of that day', () => {
  const events = allToldIn(
    'Monday 19 May 2025\n10:00 Meeting with the Representative of Chile\n15:30 Interview with Radio One\n\nWednesday 21 May 2025\n\nLunch with the Council\n\nThursday 22 May 2025\n\nBriefing for members',
    '2025-05-18',
  );
  expect(events.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
    '2025-05-19 meeting',
    '2025-05-19 broadcast',
    '2025-05-21 meeting',
    '2025-05-22 briefing',
  ]);
});

test('posts within a report: all sentences of the quotation are one post', () => {
  const text =
    'OSLO (Wire) - Premier Ann Lee said on Tuesday she had a call with the president.\n\n"Just spoke with the president. More soon," Lee wrote on X.\n';
  const registers = { actors: [], issues: [] };
  const { events } = extract(text, { id: 'sample', published: '2025-07-22', registers });
  const post = events.find(({ kind }) => kind === 'post');
  expect(post?.excerpts.map(({ exact }) => exact)).toEqual([
    '"Just spoke with the president.',
    'More soon," Lee wrote on X.',
  ]);
});
