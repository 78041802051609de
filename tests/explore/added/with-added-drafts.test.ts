import { expect, test } from 'vitest';
import { draftsOf } from '../../../src/explore/added/with-added.ts';
import { addedAs } from '../support/added-source.ts';

const sources = [
  addedAs('note', 'call: 2024-09-15 call ann\nwalk: 2024-09-16 visit ann', {
    call: { joins: 'talks' },
  }),
  addedAs('memo', 'call: 2024-09-15 call ann\nlunch: 2024-09-16 visit ann', {
    call: { joins: 'talks' },
    lunch: { verdict: 'rejected' },
  }),
];
const shown = new Set(['talks', 'added.note.walk']);

test.each([
  ['talks', ['added.note.call', 'added.memo.call']],
  ['added.note.walk', ['added.note.walk']],
  ['added.memo.lunch', []],
  ['other', []],
])('%s is under review as %j', (event, drafts) => {
  expect(draftsOf(event, sources, shown).map(({ draft }) => draft.event.id)).toEqual(drafts);
});
