import type { ZoneKind } from '../../model/source.ts';

const begins =
  /^(?:\d{1,5} (?:comments?|replies|responses)|comments? \(?\d{1,5}\)?|view all comments|leave a (?:comment|reply)|reader comments|join the discussion)$/i;

/** The comments of readers, by paragraph: from their heading to the page's own foot or the end. */
export function commentsIn(
  paragraphs: readonly string[],
  kinds: readonly (ZoneKind | null)[],
): readonly number[] {
  const first = paragraphs.findIndex((paragraph) => begins.test(paragraph));
  if (first === -1) return [];
  const foot = kinds.findIndex(
    (kind, index) => index > first && kind === 'boilerplate' && isFoot(paragraphs[index]),
  );
  const last = foot === -1 ? paragraphs.length : foot;
  return paragraphs.map((_, index) => index).filter((index) => index >= first && index < last);
}

/** What ends the comments rather than standing among them, such as "Subscribe". */
function isFoot(paragraph = ''): boolean {
  return /^(?:our |©|copyright|all |related|more |most |advertisement|contains)/i.test(paragraph);
}
