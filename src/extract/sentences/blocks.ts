import type { Span } from './split-sentences.ts';

/** The lines of a text that are not empty, without white space at their ends. */
export function linesOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[^\r\n\u2028\u2029]+/g), ({ index, 0: line }) => ({
    start: index + line.length - line.trimStart().length,
    end: index + line.trimEnd().length,
  })).filter(({ start, end }) => end > start);
}

/** What begins a paragraph of its own even in a wrapped text: a list item, a heading, a signature. */
const ownLine = /^(?:[-*•–—◦▪·#|]\s?|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|>)/;

/** A text is wrapped at a width between these, in code units. */
const [narrow, wide] = [50, 110];

/**
 * The paragraphs of a text. Where lines are wrapped they are those between two empty
 * lines, list items apart; elsewhere each line is one.
 */
export function blocksOf(text: string, lines: readonly Span[]): readonly Span[] {
  if (!isWrapped(text, lines)) return lines;
  const blocks: Span[] = [];
  for (const line of lines) {
    const before = blocks.at(-1);
    if (before === undefined || !goesOn(text, before, line)) blocks.push(line);
    else blocks[blocks.length - 1] = { start: before.start, end: line.end };
  }
  return blocks;
}

function goesOn(text: string, before: Span, line: Span): boolean {
  return adjoin(text, before, line) && !ownLine.test(text.slice(line.start, line.start + 6));
}

function adjoin(text: string, before: Span, line: Span): boolean {
  return (text.slice(before.end, line.start).match(/\n/g) ?? []).length === 1;
}

/** Whether most lines that another follows at once break off in the middle of a sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const followed = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next !== undefined && goesOn(text, line, next);
  });
  const broken = followed.filter(({ start, end }) => {
    const length = end - start;
    return length >= narrow && length <= wide && !/[.!?:”"]$/.test(text.slice(end - 1, end));
  });
  return broken.length >= 3 && broken.length * 2 > followed.length;
}
