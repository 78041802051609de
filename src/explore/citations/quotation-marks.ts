/** A text whose quotation marks are set, and how many of those that close one end it. */
export type QuotedText = { readonly text: string; readonly closing: number };

type Pair = { readonly open: number; readonly close: number };

/**
 * Quotation marks as they stand within other ones: `The “big” deal` becomes `The ‘big’ deal`,
 * what is quoted within that gets double ones, and so on in turn. An apostrophe and a mark
 * without its partner mark no quotation; straight apostrophes become curly.
 */
export function innerQuotes(title: string): QuotedText {
  return setMarks(title, (_, depth) => (depth % 2 === 0 ? '‘’' : '“”'));
}

/** Curly quotation marks in place of straight ones; single and double stay what they are. */
export function curlyQuotes(text: string): QuotedText {
  return setMarks(text, (mark) => (mark === '‘' || mark === "'" ? '‘’' : '“”'));
}

/** `marksOf` gives the two marks of a pair by the one that opens it and how deep it lies. */
function setMarks(text: string, marksOf: (open: string, depth: number) => '‘’' | '“”'): QuotedText {
  const pairs = pairsIn(text);
  const signs = text.split('').map((sign) => (sign === "'" ? '’' : sign));
  for (const { open, close } of pairs) {
    const depth = pairs.filter((outer) => outer.open < open && outer.close > close).length;
    const [opening = '', closing = ''] = marksOf(text[open] ?? '', depth);
    signs[open] = opening;
    signs[close] = closing;
  }
  const closers = new Set(pairs.map(({ close }) => close));
  let closing = 0;
  while (closers.has(text.length - 1 - closing)) closing += 1;
  return { text: signs.join(''), closing };
}

/** Every quotation in a text; the innermost come first. */
function pairsIn(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  let waiting: readonly { readonly at: number; readonly single: boolean }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[“”"‘’']/g)) {
    const single = "‘’'".includes(mark);
    if (opens(mark, text[at - 1])) {
      waiting = [...waiting, { at, single }];
      continue;
    }
    // Within a word it is an apostrophe.
    if (single && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) continue;
    const partner = waiting.findLastIndex((each) => each.single === single);
    const open = waiting[partner];
    if (open === undefined) continue;
    // A double mark that still waits outside is not closed by a single one within, nor lost.
    pairs.push({ open: open.at, close: at });
    waiting = waiting.slice(0, partner);
  }
  return pairs;
}

/** A straight mark opens where a word could begin. */
function opens(mark: string, before: string | undefined): boolean {
  if (mark === '“' || mark === '‘') return true;
  return (mark === '"' || mark === "'") && (before === undefined || /[\s([{“‘"'—–/-]/.test(before));
}
