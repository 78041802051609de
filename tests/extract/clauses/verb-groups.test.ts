import { expect, test } from 'vitest';
import { nounClasses } from '../../../src/extract/clauses/noun-lexicon.ts';
import { verbClasses } from '../../../src/extract/clauses/verb-lexicon.ts';
import { readAnalysed } from '../read-analysed.ts';
import { readSample } from '../read-sample.ts';

/** The verb groups of a text, each as its base, form and tense. */
function groupsIn(text: string): readonly string[] {
  return readAnalysed(text).flatMap(({ groups }) =>
    groups.map(({ base, form, tense, isNegated, isPassive }) =>
      [base, form, tense, isPassive ? 'passive' : '', isNegated ? 'denied' : '']
        .filter(Boolean)
        .join(' '),
    ),
  );
}

test.each([
  ['Ann Lee met Bob Carr.', ['meet finite past']],
  ['They will meet.', ['meet finite future']],
  ['They are due to meet on Monday.', ['meet finite future']],
  ['The fort was captured.', ['capture finite past passive']],
  ['They have not agreed.', ['agree finite past denied']],
  ['They discussed shared values.', ['discuss finite past']],
  [
    'The Dialogue, held in Rome, covered trade.',
    ['hold participle past passive', 'cover finite past'],
  ],
  [
    'He condemned an attack carried out on Monday.',
    ['condemn finite past', 'carry participle past passive'],
  ],
  ['She travelled to Rome to meet the king.', ['travel finite past', 'meet infinitive future']],
  [
    'On Monday, the minister, Ann Lee, convened a call that the king joined.',
    ['convene finite past', 'join finite past'],
  ],
  ['She left after meeting the king.', ['leave finite past', 'meet gerund present']],
  ['She left after meeting rooms were full.', ['leave finite past', 'be finite past']],
  ['“Never,” Ann Lee says.', ['say finite present']],
  ['President Lee holds talks in Rome.', ['hold finite present']],
  [
    'The minister for Rome, Ann Lee, said on Monday it was late.',
    ['say finite past', 'be finite past'],
  ],
  [
    'The head, who was in Rome with the king of Norway, told reporters.',
    ['be finite past', 'tell finite past'],
  ],
  ['Ann Lee spoke by phone.', ['speak finite past']],
  [
    'They met ahead of a US-Norwegian summit scheduled for May.',
    ['meet finite past', 'schedule participle past passive'],
  ],
  [
    'The man, told to leave, was late.',
    ['tell participle past passive', 'leave infinitive future', 'be finite past'],
  ],
  ['Working-level talks in Rome broke down.', ['break finite past']],
  [
    'The visit comes a week after Moscow launched it.',
    ['come finite present', 'launch finite past'],
  ],
  ['Ministers gather online in Rome.', ['gather finite present']],
  ['The minister rang the envoy.', ['ring finite past']],
  ['The 2024 summit of aged ministers.', []],
])('%s', (text, groups) => {
  expect(groupsIn(text)).toEqual(groups);
});

test.each(verbClasses)('a verb of the kind $kind: $example', ({ kind, example }) => {
  const [event] = readSample(
    `On Monday, ${example.charAt(0).toLowerCase()}${example.slice(1).replace('on Monday', 'again')}`,
  ).events;
  const accepted = kind === 'broadcast' ? [kind, 'other', 'statement'] : [kind];
  expect(accepted).toContain(event?.kind);
});

test.each(nounClasses)('a noun of the kind $kind: $example', ({ kind, example }) => {
  const events = readSample(`Ann Lee looked back on ${example}.`).events;
  expect(events.map((event) => event.kind)).toContain(kind);
});
