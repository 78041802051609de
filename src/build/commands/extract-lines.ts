import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Registers } from '../../extract/registers.ts';
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

/** Reads lines on every core. */
type LineWorkers = {
  readonly ask: (words: string, line: number) => Promise<Answer>;
  /** So many lines keep all of them busy. */
  readonly ahead: number;
  readonly close: () => void;
};

/** A process and who waits for its answers, in the order in which it was asked. */
type LineWorker = {
  readonly child: ChildProcess;
  readonly waiting: {
    readonly resolve: (answer: Answer) => void;
    readonly reject: (error: Error) => void;
  }[];
};

/** More than these wait for who writes the answers. */
const most = 8;

/** Starts a process for each core. Threads would do too, but do not read TypeScript on Node 20. */
export function startWorkers(registers: Registers): LineWorkers {
  const count = Math.min(availableParallelism(), most);
  const workers = Array.from({ length: count }, () => startWorker(registers));
  return {
    ahead: count * 4,
    ask: (words, line) =>
      new Promise((resolve, reject) => {
        const [idle] = workers.toSorted((a, b) => a.waiting.length - b.waiting.length);
        idle?.waiting.push({ resolve, reject });
        idle?.child.send({ words, line });
      }),
    close: () => {
      for (const { child } of workers) child.disconnect();
    },
  };
}

function startWorker(registers: Registers): LineWorker {
  const waiting: LineWorker['waiting'] = [];
  const child = fork(fileURLToPath(new URL('./line-worker.ts', import.meta.url)));
  child.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  child.on('exit', () => {
    for (const { reject } of waiting.splice(0)) reject(new Error('A reading process ended early.'));
  });
  child.send({ registers });
  return { child, waiting };
}
