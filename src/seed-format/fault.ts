import { compare } from '../model/order.ts';

/** Something that is wrong with the seeds, and what to do about it. */
export type Fault = {
  /** The file as the user would name it from where they stand: `seeds/NAME.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** `What is wrong. What to do.` */
  readonly message: string;
};

/** Takes a fault that was found; the one who found it goes on with the rest. */
export type AddFault = (fault: Fault) => void;

/** All the faults of a corpus; its message has a line for each, in order of place. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';

  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.toSorted(byPlace).map(formatFault).join('\n'));
    this.faults = faults;
    // The error lies in the seeds, not in the program, so its stack helps nobody.
    this.stack = `${this.name}: ${this.message}`;
  }

  /** What Vite prints when a build fails. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.message;
  }
}

function formatFault({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column}: ${message}`;
}

function byPlace(a: Fault, b: Fault): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}
