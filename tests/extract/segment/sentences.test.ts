import { expect, test } from 'vitest';
import { abbreviations } from '../../../src/extract/segment/abbreviations.ts';
import { readReceived } from '../../../src/extract/segment/received-text.ts';
import { readSentences } from '../../../src/extract/segment/sentences.ts';

const sentencesOf = (text: string) => readSentences(text, []).map((each) => each.text);

test.each(abbreviations)('$subject: $example', ({ example }) => {
  expect(sentencesOf(example)).toEqual([example]);
});

test.each([
  ['He met Mr. Lee. She left.', ['He met Mr. Lee.', 'She left.']],
  ['“It is over.” She left.', ['“It is over.”', 'She left.']],
  ['The U.S. Strategic Dialogue met.', ['The U.S. Strategic Dialogue met.']],
  ['He left the U.S. The talks went on.', ['He left the U.S.', 'The talks went on.']],
  ['J. R. Lee met them.', ['J. R. Lee met them.']],
  ['It rose 4.5 per cent. It fell.', ['It rose 4.5 per cent.', 'It fell.']],
  ['One line\nAnother line', ['One line', 'Another line']],
  ['', []],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('lines that are wrapped are one paragraph', () => {
  const line = 'The two ministers met in the capital on Monday and they spoke of';
  const text = `${line}\n${line}\n${line}\n${line}\ntrade.\n\nThey left.`;
  expect(sentencesOf(readReceived(text).plain)).toHaveLength(2);
});
