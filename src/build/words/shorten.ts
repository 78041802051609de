import { firstWords, lastWords } from '../../extract/words/cut-words.ts';

/** Code units on each side of the point: a message should still fit in two lines. */
const most = 50;

/** A passage in one line, cut between words to what stands around a point of it. */
export function shorten(passage: string, around = 0): string {
  const before = passage.slice(0, around);
  const after = passage.slice(around);
  const [start, end] = [lastWords(before, most), firstWords(after, most)];
  const [cutBefore, cutAfter] = [start.length < before.length, end.length < after.length];
  const line = `${start}${end}`.replace(/\s+/g, ' ').trim();
  return `${cutBefore ? '… ' : ''}${line}${cutAfter ? ' …' : ''}`;
}
