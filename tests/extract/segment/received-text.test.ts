import { expect, test } from 'vitest';
import { readReceived, toPlain, toReceived } from '../../../src/extract/segment/received-text.ts';

const paragraph =
  'Foreign Minister Ann Lee met Prime Minister Bob Carr in the hall of the old town on 10 March 2025, and they discussed trade and the high-level security of the river.';

/** A paragraph with its lines broken to a width. */
function wrapped(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

test.each([28, 40, 72, 140])('lines broken at %i code units are joined', (width) => {
  const lines = wrapped(paragraph, width);
  for (const [mark, end] of [
    ['', '\n'],
    ['', '\r\n'],
    ['> ', '\n'],
    ['    ', '\r'],
  ] as const) {
    const text = lines.map((line) => mark + line).join(end) + end;
    expect(readReceived(text).plain).toBe(`${paragraph}\n`);
  }
});

test('lines that are all full are joined, where one breaks off in a sentence', () => {
  const lines = [
    'They met Bo Ray in Rome.',
    'Ann Lee left Rome for',
    'Oslo on Monday, and Bo',
    'Ray went to Lima with',
    'Carl Fox. Ann Lee was in',
    'Turin and in Paris with',
    'the King. Bo Ray left.',
  ];
  expect(readReceived(lines.join('\n')).plain).toBe(`${lines.join(' ')}\n`);
});

test.each([
  ['**Ann Lee** met _them_.', 'Ann Lee met them.'],
  ['[Ann Lee](https://example.org/a) met them.', 'Ann Lee met them.'],
  ['Ann Ca\u00adrr', 'Ann Carr'],
  ['They met on 10 Septem-\nber 2024, as they said', 'They met on 10 September 2024, as they said'],
  ['3&nbsp;May', '3 May'],
  [
    'The two of them met in the hall on\n10 March 2025.',
    'The two of them met in the hall on 10 March 2025.',
  ],
  [
    'The two of them met in the hall on 10\nMarch 2025, and the\nCouncil sat.',
    'The two of them met in the hall on 10 March 2025, and the Council sat.',
  ],
  [
    'They met in the spring of 2025\nMarch 10: Ann Lee left.',
    'They met in the spring of 2025\nMarch 10: Ann Lee left.',
  ],
  ['１０ March', '10 March'],
  ['the Oﬃce', 'the Office'],
  ['Bob Carr¹ met', 'Bob Carr met'],
  ['on ~~3~~ 4 May', 'on 4 May'],
  ['One line.\nAnother line.', 'One line.\nAnother line.'],
  ['- milk\n- eggs', '- milk\n- eggs'],
])('%j is read as %j', (text, plain) => {
  expect(readReceived(text).plain.trimEnd()).toBe(plain);
});

test('what is found is handed out in the text as received', () => {
  const text = readReceived('**Ann\r\nLee** met.\r\n');
  const start = text.plain.indexOf('met');
  const span = toReceived(text, { start, end: start + 3 });
  expect(text.received.slice(span.start, span.end)).toBe('met');
  expect(toPlain(text, span)).toEqual({ start, end: start + 3 });
});
