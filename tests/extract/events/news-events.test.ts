import { expect, test } from 'vitest';
import { toldIn } from '../told-in.ts';

const published = '2025-03-10';

function told(...paragraphs: readonly string[]): readonly string[] {
  return toldIn(paragraphs.join('\n\n'), published).map(
    ({ date, kind, title }) => `${date} ${kind} ${title}`,
  );
}

const news = 'A dam in Oslo burst on Sunday, an official told Reuters on Sunday.';
const days = '2025-03-08/2025-03-10';

test.each([
  ['what has been done', 'Officers have found the boat.', 'other Officers have found the boat'],
  [
    'what somebody did',
    'President Ann Lee opened a summit in Rome.',
    'meeting President Ann Lee opened a summit in Rome',
  ],
])('news tells first without a day %s', (_, lead, event) => {
  expect(told(lead, news)).toContain(`${days} ${event}`);
});

test.each([
  ['what is so', 'Prices have been high.'],
  ['what will be', 'Officers will look for the boat.'],
  ['what had been done', 'President Ann Lee had opened a summit in Rome.'],
  ['what nobody in particular did', 'Officers opened the gate.'],
])('but not %s', (_, lead) => {
  expect(told(lead, news).filter((event) => event.startsWith(days))).toEqual([]);
});

test('the day of another verb does not date what the news tells first', () => {
  const lead =
    'President Ann Lee has taken the oath of office after the party called for a vote on 28 May.';
  expect(told(lead, news)).toContainEqual(
    expect.stringContaining(`${days} other President Ann Lee has taken the oath`),
  );
});

test.each([
  ['goes on', 'Airlines have been losing money.'],
  ['was done often', 'Norway and Peru have fought two wars.'],
])('what %s is no news', (_, lead) => {
  expect(told(lead, news).filter((event) => event.startsWith(days))).toEqual([]);
});

test.each([
  'GENEVA (Reuters) — Ann Lee and Bo Ray have discussed a joint statement. They agreed to meet.',
  'Officials in Oslo say a summit is near. President Ann Lee has telephoned President Bo Ray. A spokesman says it went well. Lee says so too.',
  'President Ann Lee has telephoned President Bo Ray, her office said. It went well, spokesman Cy Fox said. It was short, said Fox.',
])('an agency’s line, what people say, and who said it show news: %s', (text) => {
  expect(toldIn(text, published).map(({ date }) => date)).toContain(days);
});

test('whom somebody told something did not speak', () => {
  const text = `${news}\n\nOne of the residents, Nok Mdal, told President Ann Lee it was late.`;
  expect(toldIn(text, published).filter(({ who }) => who === 'Ann Lee')).toEqual([]);
});

test('what is added to a post is no statement', () => {
  const text = `${news}\n\n“It is late,” tweeted President Ann Lee on Sunday. “It is over,” she added.`;
  expect(toldIn(text, published).filter(({ who }) => who === 'Ann Lee')).toMatchObject([
    { date: '2025-03-09', kind: 'post' },
  ]);
});

test('what somebody known went on to do is news', () => {
  expect(told(news, 'President Ann Lee spoke on Sunday.', 'She later visited Rome.')).toContain(
    `${days} visit Ann Lee later visited Rome`,
  );
});

test('what was done by telephone is told once, not again by who reported it', () => {
  const text = 'Speaking by phone, Ann Lee and Bo Ray discussed trade, the ministry said.';
  expect(
    told(news, 'Minister Ann Lee met the press on Sunday.', text).filter((event) =>
      event.startsWith(days),
    ),
  ).toEqual([
    `${days} call Speaking by phone, Ann Lee and Bo Ray discussed trade, the ministry said`,
  ]);
});

test('a quotation of several sentences is told by its first, whoever ends it', () => {
  const said = '“Much was done in Oslo at night. Nothing more is needed,” Minister Ann Lee said.';
  expect(told(news, said)).toContain(`${days} statement Much was done in Oslo at night`);
});

test('who speaks may stand behind what is not all quoted', () => {
  const text =
    'Minister Ann Lee met the press on Friday.\n\n“It will be good” for relations with Norway, said Lee, while hinting that more was near while speaking in Rome on Sunday.';
  expect(toldIn(text, published)).toContainEqual(
    expect.objectContaining({ date: '2025-03-09', kind: 'statement', who: 'Ann Lee' }),
  );
});

test('the day of a report is not that of what it tells', () => {
  expect(told('President Ann Lee has died in Rome, an agency reported on Sunday.', news)).toEqual(
    expect.arrayContaining([
      `${days} other President Ann Lee has died in Rome, an agency reported`,
      '2025-03-09 statement President Ann Lee has died in Rome, an agency reported',
    ]),
  );
});

test('what was done comes before who has no main verb of the relative clause', () => {
  const lead =
    'Ann Lee, a former minister of trade who ended the war and freed the men, has died in Rome.';
  expect(told(lead, news)).toContain(`${days} other Ann Lee has died in Rome`);
});

test('a clause beside closes with its comma, and who reports has no part', () => {
  const lead =
    'Envoys of Norway, after days of fights that killed many, held candid talks with President Ann Lee, Minister Bo Ray said.';
  expect(toldIn(`${lead}\n\n${news}`, published)).toContainEqual(
    expect.objectContaining({
      kind: 'meeting',
      title:
        'Envoys of Norway, after days of fights that killed many, held candid talks with President Ann Lee, Minister…',
      who: 'Ann Lee',
    }),
  );
});

test('who stands behind a quotation has no part in what it tells', () => {
  const text = '“I can confirm that they plan to meet on Friday,” Minister Ann Lee told the press.';
  expect(toldIn(text, published)).toContainEqual(
    expect.objectContaining({ date: '2025-03-14', kind: 'meeting', who: '' }),
  );
});

test.each([
  ['a day in brackets', 'They met in Rome on Friday (March 7).', 'They met in Rome'],
  ['the word for its hours', 'They met late on Friday in Rome.', 'They met in Rome'],
  [
    'the day of a thing',
    'They were killed during the March 3-4 clashes.',
    'They were killed during the clashes',
  ],
  [
    'what stood before a clause',
    'The first of many battles was fought there, until a truce was signed on Friday.',
    'A truce was signed',
  ],
  [
    'a stretch of time',
    'They met in Rome within the past week.',
    'They met in Rome within the past week',
  ],
])('a title without %s', (_, text, title) => {
  expect(toldIn(text, published).map((event) => event.title)).toEqual([title]);
});

test.each([
  ['a report', 'They will meet on Friday, according to reports on Sunday.', ['2025-03-14']],
  [
    'what it opens',
    'According to reports on Sunday, they met on Friday.',
    ['2025-03-07', '2025-03-09'],
  ],
])('the day of %s', (_, text, days) => {
  expect(
    toldIn(text, published)
      .map(({ date }) => date)
      .sort(),
  ).toEqual(days);
});
