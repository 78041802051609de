import fc from 'fast-check';
import { expect, test } from 'vitest';
import type {
  AddedSource,
  Decision,
  DecisionContent,
} from '../../../src/explore/added/added-source.ts';
import {
  decisionInWords,
  reviewed,
  withDecision,
  withoutDecision,
} from '../../../src/explore/added/decisions.ts';
import { addedAs } from '../support/added-source.ts';

const drawing = `
  call: 2024-09-15 call ann
  walk: 2024-09-16 visit ann
  post: 2024-09-17 post bob
`;
const fresh: AddedSource = { ...addedAs('note', drawing), decisions: [] };
const [call, walk, post] = ['added.note.call', 'added.note.walk', 'added.note.post'];

function decide(added: AddedSource, ...contents: readonly DecisionContent[]): AddedSource {
  return contents.reduce(
    (before, content) => withDecision(before, { ...content, id: `d${before.decisions.length}` }),
    added,
  );
}

function stateOf(added: AddedSource): readonly string[] {
  return reviewed(added).drafts.map(
    ({ event, verdict, answer, joins }) => `${event.title}: ${verdict}, ${answer}, ${joins}`,
  );
}

test('of two decisions on one thing the later holds', () => {
  const added = decide(
    fresh,
    { kind: 'accept', draft: call },
    { kind: 'reject', draft: call },
    { kind: 'match', draft: walk, joins: 'talks' },
    { kind: 'match', draft: walk, joins: null },
    { kind: 'accept', draft: post },
    { kind: 'reopen', draft: post },
    { kind: 'set', draft: post, change: { title: 'One' }, actors: [] },
    { kind: 'set', draft: post, change: { title: 'Two' }, actors: [] },
  );
  expect(stateOf(added)).toEqual([
    'Title of call: rejected, open, null',
    'Title of walk: open, different, null',
    'Two: open, open, null',
  ]);
});

test('a draft that is accepted can be said to be the same event afterwards, and again not', () => {
  const same = decide(
    fresh,
    { kind: 'accept', draft: call },
    { kind: 'match', draft: call, joins: 'talks' },
  );
  expect(stateOf(same)[0]).toBe('Title of call: accepted, same, talks');
  const other = decide(same, { kind: 'match', draft: call, joins: null });
  expect(stateOf(other)[0]).toBe('Title of call: accepted, different, null');
});

test('a decision on a draft that is not there does nothing', () => {
  expect(stateOf(decide(fresh, { kind: 'accept', draft: 'added.note.lunch' }))).toEqual(
    stateOf(fresh),
  );
});

test('drafts that are added get free ids, and are gone with the decision that added them', () => {
  const [first] = fresh.drafts;
  if (first === undefined) throw new Error('Nothing was drawn.');
  const addition = { kind: 'add' as const, drafts: [first, first], actors: [] };
  const added = decide(fresh, addition, { kind: 'accept', draft: 'added.note.call-2' });
  expect(reviewed(added).drafts.map(({ event, verdict }) => [event.id, verdict])).toContainEqual([
    'added.note.call-2',
    'accepted',
  ]);
  expect(reviewed(added).drafts).toHaveLength(5);
  expect(stateOf(withoutDecision(added, 'd0'))).toEqual(stateOf(fresh));
});

test('whom a decision names is known as long as it stands', () => {
  const dora = { id: 'dora', name: 'Dora', kind: 'person', side: 'other', offices: [] } as const;
  const added = decide(fresh, {
    kind: 'set',
    draft: call,
    change: { actors: [{ id: 'dora', role: 'participant' }] },
    actors: [dora],
  });
  expect(reviewed(added).actors).toContainEqual(dora);
  expect(reviewed(withoutDecision(added, 'd0')).actors).not.toContainEqual(dora);
});

test.each<[DecisionContent, string]>([
  [{ kind: 'accept', draft: call }, 'accepted “Title of call”'],
  [{ kind: 'reject', draft: walk }, 'rejected “Title of walk”'],
  [{ kind: 'reopen', draft: walk }, 'opened “Title of walk” again'],
  [{ kind: 'match', draft: call, joins: 'talks' }, 'said that “Title of call” is the same event'],
  [{ kind: 'match', draft: call, joins: null }, 'said that “Title of call” is another event'],
  [{ kind: 'set', draft: post, change: {}, actors: [] }, 'changed “Title of post”'],
  [{ kind: 'add', drafts: fresh.drafts, actors: [] }, 'added 3 drafts'],
  [{ kind: 'accept', draft: 'added.note.lunch' }, 'accepted a draft'],
])('%j in words', (content, words) => {
  expect(decisionInWords(fresh, { ...content, id: 'd' })).toBe(words);
});

const someDraft = fc.constantFrom(call, walk, post, 'added.note.call-2', 'added.note.lunch');
const someContent: fc.Arbitrary<DecisionContent> = fc.oneof(
  fc.record({ kind: fc.constantFrom('accept', 'reject', 'reopen'), draft: someDraft }),
  fc.record({
    kind: fc.constant('match'),
    draft: someDraft,
    joins: fc.constantFrom('talks', 'lunch', null),
  }),
  fc.record({
    kind: fc.constant('set'),
    draft: someDraft,
    change: fc.record(
      {
        title: fc.string(),
        status: fc.constantFrom('happened', 'announced'),
        kind: fc.constantFrom('call', 'visit'),
      },
      { requiredKeys: [] },
    ),
    actors: fc.constant([]),
  }),
  fc.record({
    kind: fc.constant('add'),
    drafts: fc.constantFrom(fresh.drafts, fresh.drafts.slice(0, 1)),
    actors: fc.constant([]),
  }),
);
const someLog = fc
  .array(someContent, { maxLength: 25 })
  .map((contents) => decide(fresh, ...contents));

test('whatever was decided: replayed from the store it is the same, and the drafts as read stay', () => {
  fc.assert(
    fc.property(someLog, (added) => {
      const stored: AddedSource = JSON.parse(JSON.stringify(added));
      expect(reviewed(stored)).toEqual(reviewed(added));
      expect(added.drafts).toEqual(fresh.drafts);
      const ids = reviewed(added).drafts.map(({ event }) => event.id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('whatever was decided: the order is kept, and undo leads back step by step', () => {
  fc.assert(
    fc.property(someLog, someContent, (added, content) => {
      const after = withDecision(added, { ...content, id: 'last' });
      expect(after.decisions.map(({ id }) => id)).toEqual([
        ...added.decisions.map(({ id }) => id),
        'last',
      ]);
      expect(withoutDecision(after, 'last')).toEqual(added);
      expect(reviewed(withoutDecision(after, 'last'))).toEqual(reviewed(added));
      expect(withDecision(after, { ...content, id: 'last' })).toBe(after);
    }),
  );
});

test('two tabs: what each decided on its own drafts holds, whoever was first', () => {
  const own = (draft: string) =>
    fc
      .array(
        fc.constantFrom<Exclude<Decision['kind'], 'add' | 'set' | 'match'>>(
          'accept',
          'reject',
          'reopen',
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map((kinds) => kinds.map((kind, index) => ({ kind, draft, id: `${draft} ${index}` })));
  fc.assert(
    fc.property(own(call), own(walk), fc.array(fc.boolean()), (one, other, turns) => {
      const [left, right] = [[...one], [...other]];
      let added = fresh;
      for (const turn of [...turns, ...one.map(() => true), ...other.map(() => false)]) {
        const next = (turn ? left : right).shift();
        if (next !== undefined) added = withDecision(added, next);
      }
      const alone = (decisions: readonly Decision[], draft: string) =>
        reviewed({ ...fresh, decisions }).drafts.find(({ event }) => event.id === draft)?.verdict;
      const both = new Map(reviewed(added).drafts.map(({ event, verdict }) => [event.id, verdict]));
      expect(both.get(call)).toBe(alone(one, call));
      expect(both.get(walk)).toBe(alone(other, walk));
    }),
  );
});
