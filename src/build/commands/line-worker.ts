import type { Registers } from '../../extract/registers.ts';
import { answerLine } from './answer-line.ts';

/** One of the processes of `line-workers.ts`: it is given the registers once, then line after line. */
type Message =
  | { readonly registers: Registers }
  | { readonly words: string; readonly line: number };

let registers: Registers = { actors: [], issues: [] };

process.on('message', (message: Message) => {
  if ('registers' in message) {
    registers = message.registers;
    return;
  }
  const answer = answerLine(message.words, message.line, registers);
  // The callback takes the error where the one who asked has ended.
  process.send?.(answer, undefined, undefined, () => {});
});
