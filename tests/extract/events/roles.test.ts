import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

const registers = { actors: [], issues: [] };

/** Who takes part in the first event of a day in a text of 10 March 2025. */
function participants(text: string, day: string): readonly string[] {
  const { events, actors } = extract(text, { id: 'sample', published: '2025-03-10', registers });
  const event = events.find(({ date }) => date.edtf === day);
  const ids = event?.actors.filter(({ role }) => role === 'participant').map(({ id }) => id) ?? [];
  return ids.map((id) => actors.find((actor) => actor.id === id)?.name ?? id).sort();
}

/** [the sentence, who took part on 3 March 2025] */
const possessors: readonly (readonly [string, ...string[]])[] = [
  [
    'Ann Lee met Mark Ray’s counterpart, Mélanie Roy, in Oslo on 3 March 2025.',
    'Ann Lee',
    'Mélanie Roy',
  ],
  [
    'Ann Lee and her counterpart, Mélanie Roy, met in Oslo on 3 March 2025.',
    'Ann Lee',
    'Mélanie Roy',
  ],
  ['Ann Lee met her Indian counterpart, S. Rao, in Oslo on 3 March 2025.', 'Ann Lee', 'S. Rao'],
  ['On 3 March 2025 Mark Ray’s counterpart, Mélanie Roy, visited Oslo.', 'Mélanie Roy'],
  ['Mark Ray’s Indian counterpart’s visit to Oslo on 3 March 2025 was a success.'],
  ['Mark Ray gave a speech. His Indian counterpart’s visit on 3 March 2025 was a success.'],
  ['Mark Ray’s visit to Oslo on 3 March 2025 was a success.', 'Mark Ray'],
  [
    'Talks between Mark Ray’s Indian counterpart, S. Rao, and Ann Lee took place on 3 March 2025.',
    'Ann Lee',
    'S. Rao',
  ],
  ['There was a meeting with Mark Ray’s counterpart, S. Rao, on 3 March 2025.', 'S. Rao'],
  ['Mark Ray, whose deputy Mélanie Roy visited Oslo on 3 March 2025, was in Rome.', 'Mélanie Roy'],
  [
    'Mark Ray and his Indian counterpart, S. Rao, discussed trade in a call on 3 March 2025.',
    'Mark Ray',
    'S. Rao',
  ],
  [
    'Mark Ray said that his counterpart, S. Rao, had met Ann Lee on 3 March 2025.',
    'Ann Lee',
    'S. Rao',
  ],
];

test.each(possessors)('who is only the possessor takes no part: %s', (text, ...names) => {
  expect(participants(text, '2025-03-03')).toEqual(names);
});

test.each([
  [
    'Minister Ann Lee and Minister Bo Ray discussed plans on 3 March 2025 for the summit between President Cy Fox and President Mélanie Roy.',
    ['Ann Lee', 'Bo Ray'],
  ],
  [
    'Minister Ann Lee and Minister Bo Ray met on 3 March 2025. The talks were attended by President Cy Fox.',
    ['Ann Lee', 'Bo Ray', 'Cy Fox'],
  ],
  [
    'Minister Ann Lee spoke on 5 March 2025 with Minister Bo Ray ahead of a third summit planned for 3 March 2025.',
    [],
  ],
  [
    'The talks between Minister Ann Lee and Minister Bo Ray held on 3 March 2025 are over.',
    ['Ann Lee', 'Bo Ray'],
  ],
  ['The ministers of Norway and Peru met on 3 March 2025.', []],
  ['Norway and Peru met on 3 March 2025.', ['Norway', 'Peru']],
  ['Nok Mdal, elected in May, was sworn in on 3 March 2025. Mr Mdal was late.', ['Nok Mdal']],
  ['Minister Ann Lee came to power through a coup on 3 March 2025.', ['Ann Lee']],
  [
    'Envoys met in Rome on 3 March 2025. President Cy Fox and Minister Ann Lee chaired the talks.',
    ['Ann Lee', 'Cy Fox'],
  ],
])('who is of another event takes no part, who attended does: %s', (text, names) => {
  expect(participants(text, '2025-03-03')).toEqual(names);
});

test('what was discussed in a call is that call, once', () => {
  const { events } = extract(
    'Mark Ray and his Indian counterpart, S. Rao, discussed trade in a call on 3 March 2025.',
    { id: 'sample', published: '2025-03-10', registers },
  );
  expect(events.map(({ kind, date }) => [kind, date.edtf])).toEqual([['call', '2025-03-03']]);
});
