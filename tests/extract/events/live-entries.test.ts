import { expect, test } from 'vitest';
import { toldIn } from '../told-in.ts';

function told(...paragraphs: readonly string[]): readonly string[] {
  return toldIn(paragraphs.join('\n\n'), '2025-03-10').map(
    ({ date, kind, title, who }) => `${date} ${kind} ${title}${who === '' ? '' : ` (${who})`}`,
  );
}

test('each entry of a live report is of its day, what it tells its readers is none', () => {
  expect(
    told(
      'Budget: live report',
      '14:50 GMT – We are closing our live report, thank you for reading.',
      '14:29 GMT – Vote – The house has approved the budget.',
      '1105 GMT: President Bo Ray meets Ann Lee, the leader of the opposition.',
      '10.40 GMT: “Our task is hard,” President Bo Ray says.',
      '10.02am Ann Lee resigned.',
      '9.30am Will Bo Ray call an election?',
    ),
  ).toEqual([
    '2025-03-10 other The house has approved the budget',
    '2025-03-10 meeting President Bo Ray meets Ann Lee, the leader of the opposition (Bo Ray, Ann Lee)',
    '2025-03-10 statement “Our task is hard,” President Bo Ray says (Bo Ray)',
    '2025-03-10 appointment Ann Lee resigned (Ann Lee)',
  ]);
});

test('the time of an entry may stand in a line above it', () => {
  expect(
    told(
      'Budget: as it happened',
      '16:12',
      'The Finance Minister, Ann Lee, has arrived in parliament.',
      '16:20',
      'President Bo Ray says the plan is dead.',
      '16:40',
      'The plan will be put to a vote.',
    ),
  ).toEqual([
    '2025-03-10 visit The Finance Minister, Ann Lee, has arrived in parliament (Ann Lee)',
    '2025-03-10 statement President Bo Ray says the plan is dead (Bo Ray)',
  ]);
});

test('two times of the day make no live report', () => {
  expect(
    told('Budget', '14:29 GMT – Parliament has rejected the budget.', '10:02 GMT – It met.'),
  ).toHaveLength(1);
});
