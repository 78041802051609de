import type { Span } from './span.ts';

/** A line of a paragraph, with what stands between it and the line before: a space, or nothing after a hyphen. */
export type JoinedLine = Span & { readonly glue: '' | ' ' };

const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;

/** Indents and the marks of a quoted mail. */
const margin = /^(?:[ \t\u00a0\u3000\ufeff\u200b]|>)+/;

/** What begins a paragraph of its own even where lines are wrapped. */
const ownLine = /^(?:[-*•◦▪·+][ \t]|#{1,6}[ \t]|\||©|-{3}$|[a-z][\w-]{1,30}:(?:[ \t]|$))/;
/** The same, unless the line before is full and breaks off in the middle of a sentence. */
const perhapsOwnLine =
  /^(?:[–—][ \t]|\(?\d{1,3}[.)][ \t]|\(?[a-z][.)][ \t]|Q[ \t:]|[\p{Lu}. ]{4,40}:[ \t])/u;

const endsSentence = /[.!?:;…]["'”’)\]]*$/;

/** Of the pairs of lines so many, as a share, must break off in the middle of a sentence. */
const WRAPPED_SHARE = 0.2;

/** A line shorter than this that small letters follow is no paragraph of prose, in code units. */
const MIN_BROKEN_LINE = 12;

type Line = Span & {
  readonly words: string;
  /** How long what stands before the words is, in code units. */
  readonly indent: number;
  readonly isAfterGap: boolean;
};

/**
 * The paragraphs of a text, each as its lines: lines broken to a width, whatever it is, are
 * joined, and lines that are paragraphs of their own are not. A line is broken where the
 * first word of the next did not fit.
 */
export function paragraphsOfLines(text: string): readonly (readonly JoinedLine[])[] {
  const lines = hardLines(text);
  const width = widthOf(lines);
  const hyphenated = new Set<string>();
  const paragraphs: JoinedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const isNumbered = () =>
      last !== undefined && goesOnNumbering(text.slice(last[0]?.start, before?.end), line);
    if (before === undefined || last === undefined || !goesOn(before, line, width, isNumbered)) {
      paragraphs.push([{ start: line.start, end: line.end, glue: '' }]);
      continue;
    }
    const joint = jointOf(before, line, text, hyphenated);
    const previous = last.at(-1);
    if (joint === 'drop' && previous !== undefined)
      last[last.length - 1] = { ...previous, end: previous.end - 1 };
    last.push({ start: line.start, end: line.end, glue: joint === 'space' ? ' ' : '' });
  }
  return paragraphs;
}

function hardLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let [at, isAfterGap] = [0, true];
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const start = from + (margin.exec(raw)?.[0].length ?? 0);
    const words = text.slice(start, to).replace(/[\s\u200b]+$/, '');
    if (words === '') isAfterGap = true;
    else {
      const indent = start - from;
      lines.push({ start, end: start + words.length, words, indent, isAfterGap });
      isAfterGap = false;
    }
  };
  for (const match of text.matchAll(lineEnd)) {
    add(at, match.index);
    at = match.index + match[0].length;
  }
  add(at, text.length);
  return lines;
}

/** A line that breaks off in the middle of a sentence, as the small letter after it shows. */
function isBroken(line: Line, next: Line): boolean {
  return (
    !next.isAfterGap &&
    line.words.length >= MIN_BROKEN_LINE &&
    !endsSentence.test(line.words.slice(-6)) &&
    ((/^["“‘'(]?\p{Ll}/u.test(next.words) && !/^\(?[a-z][.)]\s/.test(next.words)) ||
      endsOpen(line.words.slice(-12), next.words))
  );
}

const months = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** A month and the day before or after it, parted by the end of a line. */
const partedDate = new RegExp(
  `(?:[ ](?:on|in|by|until|since|from|to|before|after|of)\n(?:\\d{1,2} )?${months}|(?<!\\d)\\d{1,2}[a-z]{0,2}\n${months}[a-z]{0,6}\\.?(?![a-z.]| \\d{1,2}\\b)|\\b${months}[a-z]{0,6}\\.?\n\\d{1,2}\\b(?![.)]))`,
);

/** Whether a line ends in a word that cannot end anything, or within a date. */
function endsOpen(end: string, next: string): boolean {
  return (
    /[\p{Ll},] (?:the|an?|of|and|or|his|her|its|their)$/u.test(end) ||
    partedDate.test(`${end}\n${next.slice(0, 12)}`)
  );
}

/** Of the pairs of lines such a share is full where one alone shows that they are broken. */
const FULL_SHARE = 0.9;
/** Fewer pairs show nothing by being full. */
const MIN_FULL_PAIRS = 4;

/** The width at which the lines of a text are broken, in code units; null where they are not. */
function widthOf(lines: readonly Line[]): number | null {
  const pairs: (readonly [line: Line, next: Line])[] = [];
  let [broken, width, longest] = [0, 0, 0];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.isAfterGap || ownLine.test(next.words)) continue;
    pairs.push([line, next]);
    longest = Math.max(longest, line.words.length);
    if (!isBroken(line, next)) continue;
    broken += 1;
    width = Math.max(width, line.words.length);
  }
  if (broken === 0) return null;
  if (broken >= pairs.length * WRAPPED_SHARE) return width;
  // Many sentences that begin with a line hide how few of the lines end where they do.
  const full = pairs.filter(([line, next]) => reachOf(line, next) > longest).length;
  return pairs.length >= MIN_FULL_PAIRS && full >= pairs.length * FULL_SHARE ? longest : null;
}

/** How far back the number before is looked for, in code units. */
const MAX_ITEM = 600;

/** Whether a line begins with a number of which the one before stands within the prose: `; 2) … 3) `. */
function goesOnNumbering(paragraph: string, line: Line): boolean {
  const {
    open = '',
    number,
    close,
  } = /^(?<open>\(?)(?<number>\d{1,3})(?<close>[.)])[ \t]/.exec(line.words)?.groups ?? {};
  if (number === undefined || close === undefined) return false;
  const before = `${open}${Number(number) - 1}${close} `;
  return paragraph.slice(-MAX_ITEM).includes(` ${before}`);
}

function goesOn(
  before: Line,
  line: Line,
  width: number | null,
  isNumbered: () => boolean,
): boolean {
  if (line.isAfterGap || ownLine.test(line.words)) return false;
  // Whatever the rest does, a sentence does not begin with a small letter.
  if (width === null)
    return before.words.length >= 30 && isBroken(before, line) && !ownLine.test(before.words);
  const isFull = reachOf(before, line) > width;
  const isOpen = !endsSentence.test(before.words.slice(-6));
  if (perhapsOwnLine.test(line.words))
    return isFull && (isOpen || isNumbered()) && before.words.length > width * 0.6;
  return isFull || (isOpen && isBroken(before, line) && before.words.length > width * 0.5);
}

/** How long a line would be with the first word of the next; an indent of its own took of its room. */
function reachOf(line: Line, next: Line): number {
  const indent = Math.max(0, line.indent - next.indent);
  return indent + line.words.length + 1 + firstWord(next.words);
}

function firstWord(words: string): number {
  const space = words.slice(0, 60).search(/\s/);
  return space === -1 ? Math.min(words.length, 60) : space;
}

/** Firsts of compounds that keep their hyphen: "high-" before "level". */
const compoundFirst =
  /(?:^|[^\p{L}])(?:high|low|long|short|well|ill|self|co|non|mid|anti|pro|ex|multi|cross|full|part|half|all|one|two|three|four|five|six|year|day|month|week|face|so|post|pre|top|near|far|wide|large|small|old|new|first|second|third|last|end|follow|start|set|know|state|government|people|counter)-$/iu;

/** How two lines are joined: with a space, or at a hyphen that is kept or was only the printer's. */
function jointOf(
  before: Line,
  line: Line,
  text: string,
  hyphenated: Set<string>,
): 'space' | 'keep' | 'drop' {
  if (!/[\p{L}\p{N}][-‐]$/u.test(before.words))
    return /[\p{L}][-–—/]$/u.test(before.words) && /—$/.test(before.words) ? 'keep' : 'space';
  if (!/^\p{Ll}/u.test(line.words)) return 'keep';
  if (hyphenated.size === 0) {
    hyphenated.add('');
    for (const [word] of text.matchAll(/\p{L}{2,20}-\p{L}{2,20}/gu))
      hyphenated.add(word.toLowerCase());
  }
  const first = /\p{L}+-$/u.exec(before.words.slice(-24))?.[0] ?? '';
  const second = /^\p{L}+/u.exec(line.words)?.[0] ?? '';
  if (hyphenated.has((first + second).toLowerCase())) return 'keep';
  return compoundFirst.test(before.words.slice(-24)) ? 'keep' : 'drop';
}
