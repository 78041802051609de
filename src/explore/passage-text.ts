import type { Excerpt } from '../model/event.ts';
import type { Passage } from '../model/span.ts';

/** The words of a passage where one of the excerpts holds them; null where none does. */
export function passageText(passage: Passage, excerpts: readonly Excerpt[]): string | null {
  const holder = excerpts.find(
    ({ source, start, end }) =>
      source === passage.source && start <= passage.start && end >= passage.end,
  );
  return holder?.exact.slice(passage.start - holder.start, passage.end - holder.start) ?? null;
}
