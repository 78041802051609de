/**
 * What a global pattern matches in a text, in order. As `matchAll`, which first makes a copy of
 * the pattern: for a long pattern and a short text that takes ten times the search itself.
 */
export function everyMatch(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (first === null) return none;
  const found: RegExpExecArray[] = [];
  for (let match: RegExpExecArray | null = first; match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again and again.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

const none: readonly RegExpExecArray[] = [];
