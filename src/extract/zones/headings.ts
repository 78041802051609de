import type { ZoneKind } from '../../model/source.ts';

/** A headline may be this long, in code units; a heading within the text this. */
const [headline, heading] = [300, 90];

/** The paragraphs that are headings: the first line if it ends no sentence, and short ones like it. */
export function headingsIn(
  paragraphs: readonly string[],
  kinds: readonly (ZoneKind | null)[],
): readonly number[] {
  const first = kinds.indexOf(null);
  return paragraphs.flatMap((paragraph, index) => {
    if (kinds[index] !== null) return [];
    if (/^#{1,6} \S/.test(paragraph)) return [index];
    const next = kinds.indexOf(null, index + 1);
    if (next === -1 || !endsOpen(paragraph)) return [];
    if (index === first) return paragraph.length <= headline ? [index] : [];
    return isHeading(paragraph, paragraphs[next] ?? '') ? [index] : [];
  });
}

/** Whether it ends like a headline, without the stop of a sentence. */
function endsOpen(paragraph: string): boolean {
  return /[\p{L}\p{N}’'”"?)%]$/u.test(paragraph) && !/[.!]["”’')]?$/.test(paragraph);
}

function isHeading(paragraph: string, next: string): boolean {
  return (
    paragraph.length <= heading &&
    /^[\p{Lu}\d“‘"']/u.test(paragraph) &&
    !/^(?:[-*•–—]|\(?\d{1,3}[.)])\s/.test(paragraph) &&
    // "MR LEE: Will he go?" is somebody speaking.
    !/^[\p{Lu} .’'-]{1,40}: /u.test(paragraph) &&
    next.length > paragraph.length &&
    !/[:;,]$/.test(paragraph)
  );
}
