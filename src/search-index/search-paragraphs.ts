import { contentParagraphs, type ParagraphSpan, type Zone } from '../model/source.ts';
import { paragraphsOfLines } from '../model/unwrap.ts';

/** A stretch of a source in which words are searched together. */
export type SearchParagraph = ParagraphSpan & {
  /** Of the first of its lines, from 1, as quotes are numbered. */
  readonly number: number;
};

/**
 * The paragraphs in which a source says something: notices, comments and captions are left out.
 * Lines that were broken to a width are one paragraph, so that words are found across them.
 */
export function searchParagraphs(text: string, zones: readonly Zone[]): readonly SearchParagraph[] {
  const groups = paragraphsOfLines(text);
  const paragraphs: SearchParagraph[] = [];
  let [group, groupOfLast] = [0, -1];
  for (const [at, { start, end }] of contentParagraphs(text, zones).entries()) {
    while (group < groups.length - 1 && (groups[group]?.at(-1)?.end ?? 0) <= start) group += 1;
    const last = paragraphs.at(-1);
    const goesOn =
      last !== undefined && group === groupOfLast && text.slice(last.end, start).trim() === '';
    if (goesOn) paragraphs[paragraphs.length - 1] = { ...last, end };
    else paragraphs.push({ number: at + 1, start, end });
    groupOfLast = group;
  }
  return paragraphs;
}
