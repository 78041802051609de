import { MAX_FAULT_CODE_UNITS, MAX_PRINTED_FAULTS } from '../model/bounds.ts';
import { withHiddenShown } from '../model/hidden-characters.ts';
import { compare } from '../model/order.ts';

/** Something that is wrong with the seeds, and what to do about it. */
export type Fault = {
  /** The file as the user would name it from where they stand: `seeds/NAME.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** `What is wrong. What to do.` It may take a while to find, and is found when it is read. */
  readonly message: string;
};

/** Takes a fault that was found; the one who found it goes on with the rest. */
export type AddFault = (fault: Fault) => void;

/**
 * All the faults of a corpus. Its message, which is what a build, the development server and the
 * commands print, has a line for each of the first in order of place, and one for the rest.
 */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';

  /** All of them, in order of place. */
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const inOrder = faults.toSorted(byPlace);
    super(printedFaults(inOrder));
    this.faults = inOrder;
    // The error lies in the seeds, not in the program, so its stack helps nobody.
    this.stack = `${this.name}: ${this.message}`;
  }

  /** What Vite prints when a build fails. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.message;
  }
}

function printedFaults(faults: readonly Fault[]): string {
  const lines = faults.slice(0, MAX_PRINTED_FAULTS).map(formatFault);
  const more = faults.length - lines.length;
  if (more > 0) {
    const [noun, pronoun] = more === 1 ? ['fault', 'it'] : ['faults', 'them'];
    lines.push(`and ${more} more ${noun}. Mend these to see ${pronoun}.`);
  }
  return lines.join('\n');
}

function formatFault({ file, line, column, message }: Fault): string {
  return `${inOneLine(file)}:${line}:${column}: ${inPrint(message)}`;
}

/** A fault is a line, whatever words it has. */
function inOneLine(words: string): string {
  return withHiddenShown(words).replace(
    /[\n\r\t]/g,
    (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`,
  );
}

/** What a terminal may show: no character that would steer it, and no page of words. */
function inPrint(message: string): string {
  const shown = inOneLine(message);
  if (shown.length <= MAX_FAULT_CODE_UNITS) return shown;
  const half = MAX_FAULT_CODE_UNITS / 2;
  return `${shown.slice(0, half)} … ${shown.slice(-half)}`;
}

function byPlace(a: Fault, b: Fault): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}
