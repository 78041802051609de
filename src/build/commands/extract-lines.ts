import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { LineAnswer } from './answer-line.ts';

/**
 * Reads texts as lines of JSON and writes an answer for each, in their order. No more than
 * `ahead` lines are read before the first of them is answered, and none while the reader of
 * the answers is slower. Gives the number of lines that could not be read.
 */
export async function extractLines(
  input: Readable,
  output: Writable,
  ask: (words: string, line: number) => LineAnswer | Promise<LineAnswer>,
  ahead = 1,
): Promise<number> {
  const asked: (LineAnswer | Promise<LineAnswer>)[] = [];
  let [line, faults] = [0, 0];
  const writeNext = async () => {
    const next = await asked.shift();
    if (next === undefined) return;
    if (next.isFault) faults += 1;
    if (!output.write(`${JSON.stringify(next.answer)}\n`)) await once(output, 'drain');
  };
  for await (const words of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (words.trim() === '') continue;
    asked.push(ask(words, line));
    if (asked.length >= ahead) await writeNext();
  }
  while (asked.length > 0) await writeNext();
  return faults;
}
