import { expect, test } from 'vitest';
import { namesOfNobody } from '../../../src/extract/proposals/not-persons.ts';
import { proposeActors } from '../../../src/extract/proposals/propose-actors.ts';
import { proposeIssues } from '../../../src/extract/proposals/propose-issues.ts';
import { proposeWindow } from '../../../src/extract/proposals/propose-window.ts';
import { surveyText } from '../../../src/extract/proposals/survey-text.ts';

const surveysOf = (texts: readonly string[]) =>
  texts.map((text, index) => surveyText(text, `text-${index}`, { actors: [], issues: [] }));

function actorsOf(texts: readonly string[]) {
  const surveys = surveysOf(texts);
  return proposeActors(surveys, namesOfNobody(surveys)).map(({ actor, aliases, country }) => ({
    name: actor.name,
    id: actor.id,
    aliases,
    country,
  }));
}

test('one person in several texts is one actor, under the full name', () => {
  const [person, ...others] = actorsOf([
    'Danish Foreign Minister Joseph R. Berg met reporters on Monday. Mr Berg left.',
    'Foreign Minister Joe Berg spoke in Bonn. Joe Berg said so again.',
    'Foreign Minister Joe Berg said yes.',
    'On Friday Minister Berg travelled to Rome.',
  ]).filter(({ name }) => name.includes('Berg'));
  expect(person).toMatchObject({ name: 'Joe Berg', id: 'joe-berg', country: 'Denmark' });
  expect(person?.aliases.toSorted()).toEqual(['Berg', 'Joseph R. Berg']);
  expect(others).toEqual([]);
});

test('a surname that two people have is neither’s', () => {
  const names = actorsOf([
    'Minister Ann Lee met Minister Bo Lee in Rome.',
    'On Friday Mr Lee travelled to Rome.',
  ]).map(({ name, aliases }) => `${name}: ${aliases.join()}`);
  expect(names).toEqual(expect.arrayContaining(['Ann Lee: ', 'Bo Lee: ', 'Lee: ']));
});

test('a capital that a title gives makes no person', () => {
  const names = actorsOf([
    'President Ann Lee said that Critical Minerals was due. Critical Minerals said more.',
    'They spoke of critical minerals and of the central bank.',
  ]).map(({ name }) => name);
  expect(names).toContain('Ann Lee');
  expect(names).not.toContain('Critical Minerals');
});

test('a heading shows not where a name ends, and a family name may stand before a comma', () => {
  const actors = actorsOf([
    'Roy, Kang Remain Apart over Trade, Wartime Prices\n\nForeign Minister Kang Kyung-ro met Bo Roy on Monday. Kang left. Japanese-South Korean ties fell.',
    'Minister of Foreign Affairs Kang, Kyung-ro left on Friday. Kim You-sun, deputy director of South Korea’s security office, spoke.',
  ]).filter(({ name }) => /Ka|Ki|Ko/.test(name));
  expect(actors).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'Kang Kyung-ro', aliases: ['Kang, Kyung-ro'] }),
      expect.objectContaining({ name: 'Kim You-sun', country: 'South Korea' }),
    ]),
  );
  expect(
    actors.map(({ name }) => name).filter((name) => /Remain|Japanese|^Kang$/.test(name)),
  ).toEqual([]);
});

test('a ship and a cape are no persons, nor is what goes on in a heading in capitals', () => {
  const names = actorsOf([
    'Captain Ned Roy sailed. The Nova Bell arrived at Cape Roy on Monday. Bell said no more.',
    'CAPTAIN NED ROY SAFE AT HOME.\n\nCaptain Ned Roy was safe at home on Friday. Nova Bell returned.',
  ]).map(({ name, aliases }) => [name, ...aliases].join(' = '));
  expect(names).toContain('Ned Roy');
  expect(names.filter((name) => /Nova|Cape|Safe/.test(name))).toEqual([]);
});

test('a rank is nobody’s of whom no text says one', () => {
  const names = actorsOf([
    'A seaman named Eddo Roy died on Monday. Mr Eddo Roy was forty.',
    'Commander Roy met the press on Friday.',
  ]).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Eddo Roy', 'Roy']));
});

test('a body is of the country that stands before it, and a firm is called without its form', () => {
  const actors = actorsOf([
    'Kenya’s Supreme Court annulled the vote on Friday. The Justice Department spoke to Acme Inc on Monday.',
    'The Supreme Court sat in Nairobi on Friday.',
  ]);
  expect(actors).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'Supreme Court', country: 'Kenya' }),
      expect.objectContaining({ name: 'Justice Department', country: 'United States' }),
      expect.objectContaining({ name: 'Acme', aliases: ['Acme Inc'] }),
    ]),
  );
});

test('a senator is of no country that a text does not name', () => {
  const texts = ['Senator Ann Lee spoke in Perth. Australia agreed with New Zealand on Friday.'];
  expect(actorsOf(texts).find(({ name }) => name === 'Ann Lee')?.country).toBe(null);
});

test('what news repeats is an issue, what every text names is none', () => {
  const texts = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map(
    (day) =>
      `A judge blocked the merger on ${day}. The merger of Zanadu and its rival is off. They spoke about ZNDX.`,
  );
  const labels = proposeIssues(surveysOf(texts), new Set()).map(({ issue }) => issue.label);
  expect(labels).toContain('Merger');
  expect(labels).not.toContain('ZNDX');
});

test('an ordinal and an adjective of a country are no issues', () => {
  const texts = [
    'They discussed the sixth round and North American trade.',
    'They spoke about the sixth round and north american rules.',
  ];
  const labels = proposeIssues(surveysOf(texts), new Set()).map(({ issue }) => issue.label);
  expect(labels.filter((label) => /sixth|american/i.test(label))).toEqual([]);
});

test('an ambassador to a country is not of it', () => {
  const [person] = actorsOf(['Ambassador to France Ann Lee spoke. Ambassador Ann Lee left.']);
  expect(person).toMatchObject({ name: 'Ann Lee', country: null });
});

test('issues are subjects and terms that recur, without names and small words', () => {
  const texts = [
    'The mayor raised the flood wall and parking charges. They discussed school meals.',
    'They spoke about the flood wall, tariffs and the bridge. The mayor said more about it.',
    'Councillors discussed the flood wall. Imports fell, they said of parking charges.',
  ];
  const issues = proposeIssues(surveysOf(texts), new Set());
  const labels = issues.map(({ issue }) => issue.label);
  expect(labels).toEqual(expect.arrayContaining(['Trade', 'Flood wall', 'Parking charges']));
  expect(labels.filter((label) => /mayor|wall$/i.test(label))).toEqual(['Flood wall']);
});

test('a country is an issue where texts speak about it, unless its own people speak', () => {
  const texts = ['They discussed Ukraine and Norway.', 'He warned of the war in Ukraine.'];
  const places = (own: readonly string[]) =>
    proposeIssues(surveysOf(texts), new Set(own)).map(({ issue }) => issue.id);
  expect(places([])).toContain('ukraine');
  expect(places([])).not.toContain('norway');
  expect(places(['Ukraine'])).not.toContain('ukraine');
});

test('the order of the texts decides nothing', () => {
  const texts = [
    'President Ann Lee met Joe Berg. They discussed tariffs.',
    'Joseph Berg said that tariffs fell. Mr Berg left.',
    'On Friday Minister Lee travelled to Rome to discuss tariffs.',
  ];
  expect(actorsOf(texts.toReversed())).toEqual(actorsOf(texts));
  expect(proposeIssues(surveysOf(texts.toReversed()), new Set())).toEqual(
    proposeIssues(surveysOf(texts), new Set()),
  );
});

test('the window is of the months of most events', () => {
  const on = (day: string) => ({
    date: {
      edtf: day,
      earliest: day,
      latest: day,
      precision: 'day' as const,
      basis: 'stated' as const,
      note: 'said',
      evidence: null,
    },
  });
  const days = ['1776-07-04', '2024-02-03', '2024-02-20', '2024-03-01', '2024-03-09'];
  expect(proposeWindow(days.map(on), [])).toEqual({ from: '2024-02-01', to: '2024-03-31' });
  expect(proposeWindow(['1776-07-04', '1870-01-02', '1990-05-06'].map(on), [])).toEqual({
    from: '1776-07-01',
    to: '1990-05-31',
  });
});
