import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { type Told, toldIn } from './told-in.ts';

test.each<[manner: string, text: string, published: string, events: readonly Partial<Told>[]]>([
  [
    'a media advisory is one event: what, when, and who will be there',
    '*** MEDIA ADVISORY ***\n\nAgency to launch plan\n\nWHO: Mariama Roy, Executive Director of the Agency; Bo Ray, Minister of Agriculture; Clara Gray\n\nWHAT: Opening of the Third Water Conference\n\nWHEN: Thursday, 5 February 2026, 10:30 a.m. GMT\n\nWHERE: King Hotel, Dakar\n\nBACKGROUND: Ms Roy visited camps in Kaya on 28 January.',
    '2026-02-03',
    [
      {
        date: '2026-02-05',
        kind: 'meeting',
        status: 'announced',
        who: 'Mariama Roy, Bo Ray, Clara Gray',
        title: 'Opening of the Third Water Conference',
      },
      { date: '2026-01-28', kind: 'visit', status: 'happened', who: 'Mariama Roy' },
    ],
  ],
  [
    'the fields of an advisory may stand below their labels',
    'Minister Lee to open conference on water\n\nWhat:\nOpening of the Third Water Conference\nWho:\nMinister Ann Lee\nBo Ray, Mayor of Oslo\nDate and time:\nMonday, May 12, at 9 a.m.\nWhere:\nCity Hall, Oslo',
    '2025-05-02',
    [{ date: '2025-05-12', kind: 'meeting', status: 'announced', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'who is listed as present took part in the meeting above the list',
    'Minutes of the meeting of the Board held on 17 March 2025\n\nPresent: Ana Roy (Governor, Chair), Jorge Fox, Beatriz Gray\nAbsent: Luis Hay\n\n1. The Board noted the report of the year before.',
    '2025-04-01',
    [{ date: '2025-03-17', kind: 'meeting', who: 'Ana Roy, Jorge Fox, Beatriz Gray' }],
  ],
  [
    'the lines of a programme are of whoever holds the office of its title',
    'WEEKLY SCHEDULE OF THE MINISTER FOR TRADE\n\nMonday, 21 April\nEaster Monday - no public engagements\n\nTuesday, 22 April\n9.00 Minister Ann Lee will chair the meeting of secretaries.\n13.30 Meeting with the Ambassador of Chile, Bo Ray\n\nFriday, 25 April\n11.00 Press conference after the session',
    '2025-04-18',
    [
      { date: '2025-04-22', kind: 'meeting', who: 'Ann Lee' },
      { date: '2025-04-22', kind: 'meeting', who: 'Ann Lee, Bo Ray' },
      { date: '2025-04-25', kind: 'briefing', who: 'Ann Lee' },
    ],
  ],
  [
    'a day before a dash far below the head is of a list, not of the report',
    `Relations of the two\n\n${[2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018]
      .map((year) => `3 May ${year} – President Bo Ray visits Rome`)
      .join('\n')}\n9 July 2025 – State visit of President Ann Lee to Rome`,
    '2025-07-10',
    [
      ...Array.from({ length: 9 }, () => ({ kind: 'visit' })),
      { date: '2025-07-09', kind: 'visit', who: 'Ann Lee' },
    ],
  ],
  [
    'of two verbs with a day each, the second has those who stand behind it',
    'Ms Ann Lee visited camps in Kaya, Burkina Faso, on 28 May and met the Prime Minister of Niger, Bo Ray, in Niamey on 30 May.',
    '2025-06-01',
    [
      { date: '2025-05-28', kind: 'visit', who: 'Ann Lee' },
      { date: '2025-05-30', kind: 'meeting', who: 'Ann Lee, Bo Ray' },
    ],
  ],
  [
    'a title in the plural has two surnames',
    'Presidents Lee and Ray signed the accord on 3 May 2025.',
    '2025-06-01',
    [{ date: '2025-05-03', kind: 'negotiation', who: 'Lee, Ray' }],
  ],
  [
    'a chief of something is no person of that name',
    'Chief Medical Officer Ann Lee and Chief Operating Officer Bo Ray will host a call on 3 July.',
    '2025-06-01',
    [{ date: '2025-07-03', kind: 'call', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'a deputy is meant by the office alone',
    'Deputy Secretary of State Ann Lee will travel to Rome on 12 June. On 13 June the Deputy Secretary will meet with Minister Bo Ray.',
    '2025-06-01',
    [
      { date: '2025-06-12', kind: 'visit', who: 'Ann Lee' },
      { date: '2025-06-13', kind: 'meeting', who: 'Ann Lee, Bo Ray' },
    ],
  ],
  [
    'who invites may have “the Hon.” after the office',
    'At the invitation of the Minister of Foreign Affairs of New Zealand, the Hon. Bo Ray, Secretary Ann Lee paid a visit to Wellington on 17 June 2024.',
    '2024-06-19',
    [{ date: '2024-06-17', kind: 'visit', who: 'Ann Lee' }],
  ],
  [
    'who accepts an invitation will be the guest',
    'Rome, 19 June 2024\n\nMinister Bo Ray met Minister Ann Lee on 18 June 2024 and spoke with her of the harbour.\n\nMinister Lee accepted an invitation to visit Rome in the first half of 2025.',
    '2024-06-19',
    [
      { date: '2024-06-18', kind: 'meeting' },
      { date: '2025-01-01/2025-06-30', kind: 'visit', status: 'announced', who: 'Ann Lee' },
    ],
  ],
  [
    'what was said to come is announced',
    'The Trade Representative, Ann Lee, said yesterday that the second round of negotiations would open in Rome on June 9.',
    '2025-06-01',
    [
      { date: '2025-05-31', kind: 'statement', who: 'Ann Lee' },
      { date: '2025-06-09', kind: 'negotiation', status: 'announced' },
    ],
  ],
  [
    'a weekday behind a day to come is counted from it',
    'President Ann Lee will be in Rome on January 16 for talks. She returns to Oslo on Friday.',
    '2025-01-10',
    [{ date: '2025-01-16' }, { date: '2025-01-17', kind: 'visit', who: 'Ann Lee' }],
  ],
  [
    '“that same day” points back',
    'President Ann Lee will open the dialogue on January 15. That same day she will speak to Minister Bo Ray.',
    '2025-01-10',
    [{ date: '2025-01-15' }, { date: '2025-01-15', kind: 'call', who: 'Ann Lee, Bo Ray' }],
  ],
  [
    'after a sentence of another year the text is of its own again',
    'Ann Lee, the envoy, will step down on 31 December 2024. She joined the office in March 2016. Minister Bo Ray met her on 24 October.',
    '2024-11-06',
    [
      { date: '2024-12-31', kind: 'appointment' },
      { date: '2016-03' },
      { date: '2024-10-24', kind: 'meeting' },
    ],
  ],
  [
    'what is welcomed or looked forward to has a day of its own',
    'The Council met in Rome on 9 May 2025. It welcomed the appointment of Ms Ann Lee as Ambassador to ASEAN on 4 May 2025. It looked forward to the summit to be held in Rome on 3 July 2025.',
    '2025-06-01',
    [
      { date: '2025-05-09', kind: 'meeting' },
      { date: '2025-05-04', kind: 'appointment', who: 'Ann Lee' },
      { date: '2025-07-03', kind: 'meeting', status: 'announced' },
    ],
  ],
  [
    'those present may stand in lines below the word, and the clock says “am”',
    'The Committee met at 10.04 am on Tuesday, 11 February 2025.\n\nPRESENT\nMs Ann Lee (Chair)\nSenator Bo Ray\n\nThe Committee adjourned at 12.30 pm until Tuesday, 25 February 2025.',
    '2025-02-11',
    [
      { date: '2025-02-11', kind: 'meeting', who: 'Ann Lee, Bo Ray' },
      { date: '2025-02-25', kind: 'meeting', status: 'announced' },
    ],
  ],
  [
    'minutes are of the meeting of the day and of those in their head',
    'Minutes of the Planning Committee\n\nDate: Monday 9 June 2025\n\nPresent: Councillor Ann Lee (Chair), Bo Ray\n\n1. Ms Di Gray had visited the site on 28 May.',
    '2025-06-12',
    [
      { date: '2025-06-09', kind: 'meeting', who: 'Ann Lee, Bo Ray', status: 'happened' },
      { date: '2025-05-28', kind: 'visit', who: 'Di Gray' },
    ],
  ],
  [
    'who is briefed is no meeting',
    'The envoy, Ann Lee, briefed the Security Council on Tuesday. She is to meet the Transitional Council on Friday.',
    '2025-04-02',
    [
      { date: '2025-04-01', kind: 'briefing', who: 'Ann Lee' },
      { date: '2025-04-04', kind: 'meeting', who: 'Ann Lee' },
    ],
  ],
  [
    'a programme may have its day below its title',
    "SECRETARY-GENERAL'S DAILY SCHEDULE\n\nTuesday, 14 May 2024\n\n9:15 a.m. Meeting with H.E. Mr. Bo Ray, Minister of Defence\n4:00 p.m. Video address to the Health Forum",
    '2024-05-14',
    [
      { date: '2024-05-14', kind: 'meeting', who: 'Bo Ray' },
      { date: '2024-05-14', kind: 'statement' },
    ],
  ],
  [
    'who did it may stand between commas after the day that opens the sentence',
    'On Wednesday, the NATO Secretary General, Mr. Bo Ray, visited Ankara. The Secretary General will be in Rome on 25 November.',
    '2024-11-21',
    [
      { date: '2024-11-20', kind: 'visit', who: 'Bo Ray' },
      { date: '2024-11-25', kind: 'visit', who: 'Bo Ray' },
    ],
  ],
])('%s', (_, text, published, events) => {
  expect(toldIn(text, published)).toMatchObject(events);
});

/** [the sentence, its kind, its status] */
const kinds: readonly (readonly [string, string, string])[] = [
  ['The next meeting is on 29 July.', 'meeting', 'announced'],
  ["The Committee's next session will be on 8 July.", 'meeting', 'announced'],
  ['Minutes of the meeting held on 17 March 2025', 'meeting', 'happened'],
  ['Ms Ann Lee took office on 1 May 2023.', 'appointment', 'happened'],
  ['Ms Ann Lee takes up her post on 1 July.', 'appointment', 'announced'],
  ['Mr Bo Ray took over as chair on 1 May 2025.', 'appointment', 'happened'],
  ['Minister Bo Ray landed in Oslo on 3 May 2025.', 'visit', 'happened'],
  ['The troops landed in Sicily on 5 May 2025.', 'other', 'happened'],
  ['Ms Ann Lee received her doctorate from the college on 3 May 2025.', 'other', 'happened'],
  ['A public consultation on standards opens on 15 July.', 'other', 'announced'],
  [
    'Decides to remain actively seized of the matter and to convene again on 30 July;',
    'meeting',
    'announced',
  ],
  ['They will next meet at the conference on 9 July.', 'meeting', 'announced'],
  ['Ann Lee, the governor, was reappointed on 3 May 2025.', 'appointment', 'happened'],
  [
    'Commends the visit of the Chairperson of the Commission, H.E. Ann Lee, to Bangui from 8 to 10 May 2025;',
    'visit',
    'happened',
  ],
];

test.each(kinds)('%s', (text, kind, status) => {
  expect(toldIn(text, '2025-06-01')).toMatchObject([{ kind, status }]);
});

/** [the head of a text, the day on which it came out] */
const days: readonly (readonly [string, string | undefined])[] = [
  ['Regulator\nNews release · 30 October 2024 · Ref NR-77', '2024-10-30'],
  ['University\n\nEmbargoed until 12 noon, Wednesday 11 June 2025', '2025-06-11'],
  ['PRESS RELEASE No 31/24, Arusha, 21 November 2024', '2024-11-21'],
  ['Spokesperson’s Regular Press Conference on May 15, 2025', '2025-05-15'],
  [
    'Speech by the Minister\nPacific–Europe Resilience Conference, Suva, 27 August 2025',
    '2025-08-27',
  ],
  ['Chronology', undefined],
];

test.each(days)('the day of “%s”', (head, day) => {
  const text = `${head}\n\nThe office was set up on 30 November 1999 by law. In 2019 it moved. It has until 29 December 2026 to pay.`;
  const registers = { actors: [], issues: [] };
  expect(extract(text, { id: 'sample', registers }).source.published?.edtf).toBe(day);
});
