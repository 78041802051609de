import { expect, test } from 'vitest';
import { MAX_DRAFTS } from '../../../src/extract/events/build-events.ts';
import { MIN_SHOWN_CONFIDENCE, reasons } from '../../../src/extract/events/confidence.ts';
import { readSample } from '../read-sample.ts';

/** The reasons of a text's drafts, without their weights. */
function reasonsIn(text: string): readonly string[] {
  return readSample(text).events.flatMap((event) =>
    event.reasons.map((reason) => reason.replace(/ \([+−].*/, '')),
  );
}

test.each([
  ['Minister Ann Lee met Bo Ray on 10 January 2025.', 'dated to the day'],
  ['Minister Ann Lee will meet Bo Ray on Friday.', 'told as to come'],
  ['The programme was founded in 1998.', 'dated to no more than a year'],
  ['The minister may meet them on Friday.', 'told of what may or should be'],
  ['They must answer by 10 March 2025.', 'a limit or a deadline'],
  ['The cost rose on Monday.', 'a verb that tells a state or a measure'],
  ['As of Monday, others had signed the treaty.', 'as of a day'],
  ['The firm published results for the quarter ended 30 June 2024.', 'as of a day'],
  ['“We met on Monday,” he said.', 'within a quotation'],
])('%s', (text, reason) => {
  expect(reasonsIn(text)).toContain(reason);
});

test('each reason has a name of its own', () => {
  expect(new Set(reasons.map(({ name }) => name)).size).toBe(reasons.length);
});

test('a plain report is sure, an aside doubtful', () => {
  const [met] = readSample('Minister Ann Lee met President Bo Ray on 10 January 2025.').events;
  expect(met?.confidence).toBeGreaterThan(0.9);
  expect(met?.doubtful).toBe(false);
  const [since] = readSample('The rule has been in force since 2012 there.').events;
  expect(since?.confidence ?? 0).toBeLessThan(MIN_SHOWN_CONFIDENCE);
});

test('of very many drafts the surest are kept, and the others counted', () => {
  const line = (index: number) =>
    `Minister Ann Lee met Mayor Bo R${'aeiou'[index % 5]}${'bcdfg'[index % 7]}${index} on ${(index % 28) + 1} March ${1600 + index}.`;
  const text = Array.from({ length: MAX_DRAFTS + 20 }, (_, index) => line(index)).join('\n');
  const { events, leftOut } = readSample(text);
  expect(events).toHaveLength(MAX_DRAFTS);
  expect(leftOut).toBeGreaterThan(0);
});
