import type { Excerpt } from '../../model/event.ts';

/** A sentence is over: its full stop and the quotation marks and brackets behind it. */
const sentenceEnd = /[.!?…][\p{Pf}\p{Pe}"'’”»]*\s*$/u;

/** Whether a quote begins within a sentence of its source. */
export function isCutBefore({ prefix }: Excerpt): boolean {
  return prefix.trim() !== '' && !sentenceEnd.test(prefix);
}

/** Whether a quote ends within a sentence of its source. */
export function isCutAfter({ exact, suffix }: Excerpt): boolean {
  // What follows a sentence's end may be the quotation mark that closes it.
  const closing = /^[\p{Pf}\p{Pe}"'’”»]*/u.exec(suffix)?.[0] ?? '';
  return suffix.slice(closing.length).trim() !== '' && !sentenceEnd.test(exact + closing);
}
