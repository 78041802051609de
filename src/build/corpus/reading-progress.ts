/** How far the reading of a corpus has come. */
export type ReadingProgress = {
  /**
   * Where registers are missing, all texts are surveyed first for what they name; then all sources
   * are read; then what each tells of events is verified against all of them.
   */
  readonly stage: 'surveyed' | 'read' | 'verified';
  /** Sources that are done, of how many. */
  readonly sources: number;
  readonly of: number;
  /** Those among them that had to be read; the others were known from an earlier reading. */
  readonly fresh: number;
  /** Events found so far. */
  readonly events: number;
};

/** Hears of each source that is done. */
export type OnProgress = (progress: ReadingProgress) => void;

/** What the line of progress needs of standard error. */
type Terminal = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/** Milliseconds: reading that is done sooner shows nothing. */
const FIRST_AFTER_MS = 1000;
/** Milliseconds between two states of the line. */
const EVERY_MS = 200;

/**
 * Does long work with a line that tells of it on a terminal, and takes the line away at the end;
 * where standard error is no terminal nothing is printed. `now` is a clock in milliseconds.
 */
export function withProgress<Result>(
  work: (onProgress: OnProgress) => Result,
  terminal: Terminal = process.stderr,
  now: () => number = () => performance.now(),
): Result {
  if (terminal.isTTY !== true) return work(() => {});
  const start = now();
  let stage = { name: '', start };
  let last = start;
  let shown: number | null = null;
  const onProgress: OnProgress = (progress) => {
    const time = now();
    // A stage begins with the work on its first source, of which is heard when that is done.
    if (progress.stage !== stage.name) stage = { name: progress.stage, start: last };
    last = time;
    if (time - (shown ?? start) < (shown === null ? FIRST_AFTER_MS : EVERY_MS)) return;
    shown = time;
    terminal.write(`${CLEARED_LINE}${lineOf(progress, time - stage.start)}`);
  };
  try {
    return work(onProgress);
  } finally {
    if (shown !== null) terminal.write(CLEARED_LINE);
  }
}

/** To the beginning of the line, and all of it erased (ECMA-48). */
const CLEARED_LINE = '\r\u001b[2K';

/** `1,200 of 10,000 sources read, 12,003 events, 31 s left`, after so many milliseconds of the stage. */
function lineOf({ stage, sources, of, events }: ReadingProgress, elapsed: number): string {
  const left = Math.ceil((elapsed / sources) * (of - sources) * 0.001);
  const counts = `${count(sources)} of ${count(of)} sources ${stage}`;
  const found = stage === 'surveyed' ? '' : ` ${count(events)} events,`;
  return `${counts},${found} ${count(left)} s left`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
