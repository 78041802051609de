import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Registers } from '../../extract/registers.ts';
import { faultAnswer, type LineAnswer } from './answer-line.ts';

/** Answers lines in several processes, one for each core. */
export type LineWorkers = {
  readonly ask: (words: string, line: number) => Promise<LineAnswer>;
  /** The number of lines that keeps all of them busy. */
  readonly ahead: number;
  readonly close: () => void;
};

/** Processes; more would wait for the one that writes the answers. */
const MAX_WORKERS = 8;

/** Lines that wait for each process, so that it need not wait for the next one. */
const LINES_PER_WORKER = 4;

type Task = {
  readonly words: string;
  readonly line: number;
  readonly resolve: (answer: LineAnswer) => void;
};

/** A process, and the lines it was given and has not answered, in order. */
type LineWorker = { readonly child: ChildProcess; readonly tasks: Task[] };

/**
 * Prepares the processes; each is started when it is first needed. Where one ends while it
 * reads a text (out of memory, say), that line is answered with a fault, and the lines
 * behind it go to other processes. Threads would do too, but do not read TypeScript on Node 20.
 */
export function startLineWorkers(
  registers: Registers,
  program = fileURLToPath(new URL('./line-worker.ts', import.meta.url)),
): LineWorkers {
  const count = Math.min(availableParallelism(), MAX_WORKERS);
  const workers = new Set<LineWorker>();

  function start(): LineWorker {
    const child = fork(program, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const worker: LineWorker = { child, tasks: [] };
    workers.add(worker);
    child.on('message', (answer: LineAnswer) => worker.tasks.shift()?.resolve(answer));
    // After its last message; a process that cannot be started has none and only an error.
    child.on('disconnect', () => end(worker));
    child.on('error', () => {
      if (child.pid === undefined) end(worker);
    });
    child.send({ registers });
    return worker;
  }

  function end(worker: LineWorker): void {
    workers.delete(worker);
    const [failed, ...rest] = worker.tasks.splice(0);
    if (failed === undefined) return;
    const error =
      'the process that read this text ended. Leave this text out or give it in parts, and report this with it.';
    failed.resolve(faultAnswer(failed.words, failed.line, error));
    for (const task of rest) give(task);
  }

  function give(task: Task): void {
    const [leastBusy] = [...workers].sort((a, b) => a.tasks.length - b.tasks.length);
    const isFree = leastBusy !== undefined && leastBusy.tasks.length === 0;
    const worker =
      leastBusy !== undefined && (isFree || workers.size >= count) ? leastBusy : start();
    worker.tasks.push(task);
    worker.child.send({ words: task.words, line: task.line });
  }

  const kill = () => {
    for (const { child } of workers) child.kill();
  };
  process.once('exit', kill);
  return {
    ahead: count * LINES_PER_WORKER,
    ask: (words, line) => new Promise((resolve) => give({ words, line, resolve })),
    close: () => {
      process.off('exit', kill);
      for (const { child } of workers) if (child.connected) child.disconnect();
    },
  };
}
