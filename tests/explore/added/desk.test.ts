import { expect, test } from 'vitest';
import {
  confidenceInWords,
  deskMarks,
  deskOf,
  draftAt,
  queueAfter,
  stateOf,
} from '../../../src/explore/added/desk.ts';
import { addedAs } from '../support/added-source.ts';

const drawing = `
  one: 2024-09-11 call ann
  two: 2024-09-12 visit ann
  three: 2024-09-13 post bob
  four: 2024-09-14 meeting ann+bob
  five: 2024-09-15 call bob
`;
const open = { verdict: 'open' } as const;
const match = { event: 'talks', reasons: ['the same date'] };
const added = addedAs('note', drawing, {
  one: { verdict: 'rejected' },
  two: open,
  three: { ...open, doubtful: true },
  four: { ...open, match },
});
const desk = deskOf(added, (id) => id === 'talks');
const id = (name: string) => `added.note.${name}`;

test('what is doubtful is not counted, and what was found keeps its number', () => {
  expect(desk.found.map(({ id, number }) => [id, number])).toEqual([
    [id('one'), 1],
    [id('two'), 2],
    [id('four'), 3],
    [id('five'), 4],
  ]);
  expect(desk.perhaps.map(({ id, number }) => [id, number])).toEqual([[id('three'), null]]);
  expect(desk).toMatchObject({ left: 2, accepted: 1, rejected: 1 });
});

test('what is open comes up in the order of the text, then what was left before', () => {
  const after = (name: string) => queueAfter(desk, id(name)).map((draft) => draft.id);
  expect(after('one')).toEqual([id('two'), id('four')]);
  expect(after('four')).toEqual([id('two')]);
  expect(after('three')).toEqual([]);
  expect(queueAfter(desk, null).map((draft) => draft.id)).toEqual([id('two'), id('four')]);
});

test('a match is asked for where its event is there and nothing was said', () => {
  expect(draftAt(desk, id('four'))?.isMatchOpen).toBe(true);
  expect(
    draftAt(
      deskOf(added, () => false),
      id('four'),
    )?.isMatchOpen,
  ).toBe(false);
  const said = addedAs('note', drawing, { four: { match, joins: null } });
  expect(
    draftAt(
      deskOf(said, () => true),
      id('four'),
    )?.isMatchOpen,
  ).toBe(false);
});

test('each passage has a state, and the open one shows the words of its date', () => {
  const states = [...desk.found, ...desk.perhaps].map((draft) => stateOf(draft, id('two')));
  expect(states).toEqual(['rejected', 'current', 'open', 'accepted', 'perhaps']);
  const [first] = added.drafts;
  if (first === undefined) throw new Error('Nothing was drawn.');
  const evidence = { source: 'added.note', start: 3, end: 7, exact: 'xxxx' };
  const dated = {
    ...added,
    drafts: [
      { ...first, event: { ...first.event, date: { ...first.event.date, evidence } } },
      ...added.drafts.slice(1),
    ],
  };
  const current = draftAt(
    deskOf(dated, () => true),
    id('one'),
  );
  expect(deskMarks(dated, desk, current)).toContainEqual({
    event: null,
    excerpt: 0,
    start: 3,
    end: 7,
  });
  expect(deskMarks(dated, desk, null).every(({ event }) => event !== null)).toBe(true);
});

test.each([
  [null, null],
  [0.97, 'High'],
  [0.8, 'High'],
  [0.79, 'Medium'],
  [0.6, 'Medium'],
  [0.59, 'Low'],
  [0, 'Low'],
])('a confidence of %j is %j', (confidence, word) => {
  expect(confidenceInWords(confidence)?.word ?? null).toBe(word);
});
