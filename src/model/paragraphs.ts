import { tellingZones, type Zone } from './source.ts';
import type { Offset } from './span.ts';

/** A paragraph: a line that is not empty. `end` is the code unit after its last. */
export type ParagraphSpan = { readonly start: Offset; readonly end: Offset };

/** The paragraphs of a text in which its source says something, in order: ¶1 is the first. */
export function tellingParagraphs(text: string, zones: readonly Zone[]): readonly ParagraphSpan[] {
  const silent = zones.filter(isSilent);
  let next = 0;
  return Array.from(text.matchAll(/[^\r\n]+/g))
    .filter(([line]) => line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
    .filter(({ start, end }) => {
      // Both stand in order: a zone that has ended hides no later line.
      while ((silent[next]?.end ?? end) < end) next += 1;
      return (silent[next]?.start ?? end) > start;
    });
}

function isSilent({ zone }: Zone): boolean {
  return !tellingZones.includes(zone);
}

/** The number, from 1, of the paragraph in which an offset stands; 0 before the first. */
export function paragraphNumber(paragraphs: readonly ParagraphSpan[], at: Offset): number {
  return paragraphs.filter(({ start }) => start <= at).length;
}
