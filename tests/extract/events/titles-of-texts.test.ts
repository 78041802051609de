import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';

const registers = { actors: [], issues: [] };

/** Title and date of what a text of 4 March 2025 tells, doubtful drafts too. */
function told(text: string): readonly string[] {
  const { events } = extract(text, { id: 'sample', published: '2025-03-04', registers });
  return events.map(({ title, date }) => `${date.edtf} ${title}`);
}

const body =
  'The Minister, Ann Lee, met President Bo Ray in London on 2 March 2025. They discussed trade.';
const meeting = '2025-03-02 The Minister, Ann Lee, met President Bo Ray in London';

test.each([
  'Joint statement, London, 3 March 2025',
  'Joint Declaration of 3 March 2025',
  '# Press release\n\n## Geneva, 3 March 2025',
  'COMMUNIQUÉ\nAddis Ababa, Monday 3 March 2025',
  'Statement by the Spokesperson on the situation in Sudan – Brussels, 3 March 2025',
])('a line that names a text and its day is no event: %s', (heading) => {
  expect(told(`${heading}\n\n${body}`)).toEqual([meeting]);
});

test.each([
  ['Speech by Ann Lee, London, 3 March 2025', '2025-03-03 Speech by Ann Lee, London'],
  ['Minister Lee to visit Rome on 30 March 2025', '2025-03-30 Minister Lee to visit Rome'],
  ['Attack in Rome on 1 March 2025', '2025-03-01 Attack in Rome'],
])('a heading that says who did something or what befell is one: %s', (heading, event) => {
  expect(told(`${heading}\n\n${body}`)).toContain(event);
});

test.each([
  [
    'The minister has not attended any of the talks held in Geneva on 3 March 2025.',
    '2025-03-03 The minister has not attended any of the talks held in Geneva',
  ],
  [
    'The spokesman said Ms Lee had not walked out of the talks of 3 March 2025.',
    '2025-03-03 The spokesman said Ms Lee had not walked out of the talks',
  ],
])('a title does not begin in the middle of what is said: %s', (text, event) => {
  expect(told(text)).toContain(event);
});
