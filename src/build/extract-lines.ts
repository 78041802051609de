import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Answer } from './answer-line.ts';

/**
 * Reads texts as lines of JSON and writes an answer for each, in their order. No more than
 * `ahead` are read before the first of them is answered, and it waits where whoever reads
 * the answers is slower. Gives back how many lines could not be read.
 */
export async function extractLines(
  input: Readable,
  output: Writable,
  ask: (words: string, line: number) => Answer | Promise<Answer>,
  ahead = 1,
): Promise<number> {
  const asked: (Answer | Promise<Answer>)[] = [];
  let [line, faults] = [0, 0];
  const answer = async () => {
    const next = await asked.shift();
    if (next === undefined) return;
    if (next.isFault) faults += 1;
    if (!output.write(`${JSON.stringify(next.answer)}\n`)) await once(output, 'drain');
  };
  for await (const words of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (words.trim() === '') continue;
    asked.push(ask(words, line));
    if (asked.length >= ahead) await answer();
  }
  while (asked.length > 0) await answer();
  return faults;
}
