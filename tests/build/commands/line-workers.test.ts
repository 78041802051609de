import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractLines } from '../../../src/build/commands/extract-lines.ts';
import { startLineWorkers } from '../../../src/build/commands/line-workers.ts';

/** A worker that answers each line with its number, ends at "die" and before that never answers out of turn. */
const program = `
process.on('message', (message) => {
  if ('registers' in message) return;
  if (message.words.includes('die')) process.exit(1);
  process.send({ answer: { line: message.line }, isFault: false });
});
`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'));
  writeFileSync(join(folder, 'worker.mjs'), program);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function answersTo(lines: readonly string[], file = 'worker.mjs') {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  const workers = startLineWorkers({ actors: [], issues: [] }, join(folder, file));
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const faults = await extractLines(input, output, workers.ask, workers.ahead);
  workers.close();
  const answers: unknown[] = String(Buffer.concat(chunks))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { faults, answers };
}

test('a process that ends costs the line it read and no other', async () => {
  const lines = Array.from({ length: 40 }, (_, index) =>
    index % 10 === 3 ? `{"id":"die-${index}"}` : 'good',
  );
  const { faults, answers } = await answersTo(lines);
  expect(faults).toBe(4);
  expect(answers).toMatchObject(
    lines.map((words, index) =>
      words === 'good'
        ? { line: index + 1 }
        : { id: `die-${index}`, line: index + 1, error: expect.stringContaining('ended') },
    ),
  );
});

test('where no process starts, each line says so', async () => {
  const { faults, answers } = await answersTo(['a', 'b', 'c'], 'nowhere.mjs');
  expect(faults).toBe(3);
  expect(answers).toMatchObject([{ line: 1 }, { line: 2 }, { line: 3 }]);
});
