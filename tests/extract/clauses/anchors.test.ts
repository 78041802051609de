import { expect, test } from 'vitest';
import { datesOf } from '../../../src/extract/clauses/analysed-sentence.ts';
import { anchorOf } from '../../../src/extract/clauses/anchors.ts';
import { readAnalysed } from '../read-analysed.ts';

/** Each date of a sentence with the rule that anchors it and the word to which it does. */
function anchorsIn(text: string): readonly string[] {
  return readAnalysed(text).flatMap((analysed) =>
    datesOf(analysed).map(({ at, date }) => {
      const anchor = anchorOf(analysed, at);
      const word = anchor === null ? '' : (analysed.tokens[anchor.at]?.text ?? '');
      return `${date.text}: ${anchor?.rule ?? 'none'}, ${word}`;
    }),
  );
}

test.each([
  ['They led a December 22 meeting in Rome.', ['December 22: before its noun, meeting']],
  [
    'They welcomed last month’s publication of the list.',
    ['last month: before its noun, publication'],
  ],
  [
    'On 10 January 2025, the ministers signed the treaty.',
    ['10 January 2025: opens the clause, signed'],
  ],
  [
    'Sanctions – On January 4, the minister announced a ban.',
    ['January 4: opens the clause, announced'],
  ],
  [
    'He praised the talks of political and religious leaders at the end of May and the meeting between Prime Minister Lee and President Ray on June 9.',
    ['end of May: after its noun, talks', 'June 9: after its noun, meeting'],
  ],
  ['He looked back on their meetings in London on June 9.', ['June 9: after its noun, meetings']],
  [
    'The minister traveled to Rome on 10 January 2025 to meet the king.',
    ['10 January 2025: verb before it, traveled'],
  ],
  [
    'They met on the margins of the summit on 10 January 2025.',
    ['10 January 2025: verb before it, met'],
  ],
  ['They spoke by telephone on 10 January 2025.', ['10 January 2025: verb before it, spoke']],
  [
    'The visit comes two weeks after Moscow launched it.',
    ['two weeks after: verb after it, launched'],
  ],
  [
    'They took it on 10 January 2025, five days after they took the port.',
    ['10 January 2025: verb before it, took', 'five days after: opens the clause, took'],
  ],
  [
    'The envoy said that on 10 January 2025 his country had killed the leader.',
    ['10 January 2025: opens the clause, killed'],
  ],
  [
    'They met in emergency session on 10 January 2025, one day after Iran launched it.',
    ['10 January 2025: after its noun, session', 'one day after: opens the clause, launched'],
  ],
  ['He will brief the Council on 10 March 2025.', ['10 March 2025: verb before it, brief']],
  [
    'They welcomed the entry into force, on 10 January 2025, of the pact.',
    ['10 January 2025: after its noun, entry'],
  ],
  [
    'The minister agreed to take the following actions by 12 August 2025.',
    ['by 12 August 2025: verb before it, take'],
  ],
])('%s', (text, anchors) => {
  expect(anchorsIn(text)).toEqual(
    anchors.map((each) => expect.stringContaining(each.split(': ')[1] ?? each)),
  );
});
