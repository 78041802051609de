import type { Excerpt } from '../model/event.ts';
import type { Passage } from '../model/span.ts';

/** Whether one passage lies wholly in another. */
export function holds(outer: Passage, inner: Passage): boolean {
  return outer.source === inner.source && outer.start <= inner.start && outer.end >= inner.end;
}

/** The words of a passage where one of the excerpts holds them; null where none does. */
export function passageText(passage: Passage, excerpts: readonly Excerpt[]): string | null {
  const holder = excerpts.find((excerpt) => holds(excerpt, passage));
  return holder?.exact.slice(passage.start - holder.start, passage.end - holder.start) ?? null;
}
