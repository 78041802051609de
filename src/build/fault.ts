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

/** All the faults of a corpus; its message has one line for each, in order of place. */
export class CorpusError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const ordered = faults.toSorted(byPlace);
    super(ordered.map(showFault).join('\n'));
    this.name = 'CorpusError';
    this.faults = ordered;
  }
}

function showFault({ file, line, column, message }: Fault): string {
  return `${file}:${line}:${column}: ${message}`;
}

function byPlace(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
