import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { answerLine } from '../../../src/build/commands/answer-line.ts';
import { extractLines } from '../../../src/build/commands/extract-lines.ts';

const registers = { actors: [], issues: [] };

async function run(lines: readonly string[], ahead = 1) {
  const output = new PassThrough({ highWaterMark: 16 });
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const faults = await extractLines(
    Readable.from(lines.map((line) => `${line}\n`)),
    output,
    (words, line) => answerLine(words, line, registers),
    ahead,
  );
  const answers: unknown[] = Buffer.concat(chunks)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { faults, answers };
}

const good = (id: string) =>
  JSON.stringify({
    id,
    text: 'President Ann Lee met President Bo Ray on Monday.',
    published: '2025-01-28',
  });

test('each line is answered, in order', async () => {
  const { faults, answers } = await run([good('a'), good('b'), good('c')]);
  expect(faults).toBe(0);
  expect(answers).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  expect(answers[0]).toMatchObject({
    source: { id: 'a', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    dates: [{ text: 'Monday', edtf: '2025-01-27' }],
    events: [{ kind: 'meeting', reviewed: false }],
    actors: [
      { id: 'ann-lee', registered: false },
      { id: 'bo-ray', registered: false },
    ],
  });
});

test('several are read ahead, and the order stays', async () => {
  const { answers } = await run([good('a'), good('b'), good('c'), good('d')], 3);
  expect(answers).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]);
});

test('a bad line says why, and the rest goes on', async () => {
  const { faults, answers } = await run([
    'nonsense',
    '[]',
    '{"id":"b"}',
    '{"id":"c","text":""}',
    '{"id":"d","text":"x","published":"2025-02-30"}',
    '',
    good('e'),
  ]);
  expect(faults).toBe(5);
  expect(answers).toMatchObject([
    { line: 1, error: expect.stringContaining('not JSON') },
    { line: 2, error: expect.any(String) },
    { id: 'b', line: 3, error: expect.stringContaining('"text"') },
    { id: 'c', line: 4, error: expect.stringContaining('empty') },
    { id: 'd', line: 5, error: expect.stringContaining('"2025-02-30" is not a day') },
    { id: 'e' },
  ]);
});

test('an error of the program is answered, and the rest goes on', () => {
  const failing = {
    get actors(): never {
      throw new TypeError('actors is broken');
    },
    issues: [],
  };
  expect(answerLine(good('a'), 7, failing)).toEqual({
    answer: { id: 'a', line: 7, error: expect.stringContaining('actors is broken') },
    isFault: true,
  });
});
