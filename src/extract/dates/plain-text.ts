import { everyMatch } from '../words/every-match.ts';

/** A stretch of a text: `start` is its first code unit, `end` the one after its last. */
type Stretch = { readonly start: number; readonly end: number };

/**
 * A text without what layout and typography add to its words, and the way back. White
 * space between two words is one space, or one `\n` where a line ends between them; where
 * a paragraph ends it is `\u2029`. What can name no date (addresses, struck-out words) is `\0`.
 */
export type PlainText = {
  readonly text: string;
  /** Where a stretch of the plain text stands in the text as received. */
  readonly spanOf: (start: number, end: number) => Stretch;
  /** The first place in the plain text that stands at or after a place of the text as received. */
  readonly indexOf: (offset: number) => number;
};

const invisible = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const lineEnd = '(?:\\r\\n|[\\r\\n\\u2028])';

/** What is not taken over as it stands, by what becomes of it. Each is bounded, or reads each code unit once. */
const special = new RegExp(
  [
    // Words that are struck out, addresses of pages, of files and of mail.
    '(?<masked>~~[^~\\r\\n]{1,200}~~|<(?<struck>del|s|strike)>[^<]{0,300}</\\k<struck>>|(?:https?://|www\\.)[^\\s<>"“”()]+|(?<![\\w.@-])(?:[\\w-]{1,63}\\.){1,4}[a-z]{2,10}/[^\\s<>"“”()]*|(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4})',
    // A word divided at the end of a line.
    `(?<divided>(?<=[\\p{L}\\p{N}])(?:[-‐‑\\u00ad]|[–—](?=[ \\t]{0,20}${lineEnd}[ \\t>]{0,40}\\p{N}))[ \\t]{0,20}${lineEnd}[ \\t>]{0,40}(?=[\\p{L}\\p{N}]))`,
    `(?<nothing>[${invisible}]+|[¹²³⁰⁴-⁹]+|\\*{1,3}|(?<![\\p{L}\\p{N}_])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}_])|</?(?:b|i|em|strong|sup|sub|span|time|u|mark)\\b[^<>]{0,200}>|\\[(?=[^\\[\\]\\n]{1,80}\\]\\()|\\]\\([^\\s()]{0,300}\\))`,
    // Not a single space, which stays as it is and would be most of what is found.
    '(?<blank>(?:[^\\S ]| (?=[\\s&])|&(?:nbsp|thinsp|ensp|emsp|#160|#xa0);)(?:\\s|&(?:nbsp|thinsp|ensp|emsp|#160|#xa0);)*(?:(?<=[\\r\\n\\u2028][ \\t]{0,40})>[\\s>]*)?)',
    '(?<dash>[‒―−﹘﹣－]|&[nm]dash;|--)',
    '(?<hyphen>[‐‑])',
    '(?<digit>[０-９])',
  ].join('|'),
  'giu',
);

const calendarWord =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow|today|tonight|weekend|morning|evening|afternoon)$/i;

/**
 * Makes a text plain. `paragraphEnds` are the offsets at which the words of a paragraph end:
 * no date runs on over them, whatever stands between.
 */
export function plainText(text: string, paragraphEnds: ReadonlySet<number>): PlainText {
  const pieces: string[] = [];
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let length = 0;
  let from = 0;
  const copy = (to: number) => {
    if (to <= from) return;
    pieces.push(text.slice(from, to));
    for (let at = from; at < to; at += 1) {
      starts[length] = at;
      ends[length] = at + 1;
      length += 1;
    }
  };
  for (const match of everyMatch(special, text)) {
    const { index, 0: words } = match;
    copy(index);
    from = index + words.length;
    const written = replacement(text, match, paragraphEnds.has(index));
    if (written === '') continue;
    pieces.push(written);
    starts[length] = index;
    ends[length] = from;
    length += 1;
  }
  copy(text.length);
  return {
    text: pieces.join(''),
    spanOf: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
    indexOf: (offset) => {
      let [low, high] = [0, length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** At most one code unit. */
function replacement(
  text: string,
  { index, 0: words, groups = {} }: RegExpMatchArray,
  endsParagraph: boolean,
): string {
  if (groups.masked !== undefined) return '\0';
  if (groups.nothing !== undefined) return '';
  if (groups.dash !== undefined) return '–';
  if (groups.hyphen !== undefined) return '-';
  if (groups.digit !== undefined) return String.fromCharCode(words.charCodeAt(0) - 0xff10 + 0x30);
  const at = index ?? 0;
  if (groups.divided !== undefined) {
    if (words.startsWith('\u00ad')) return '';
    const before = /\p{L}{0,10}$/u.exec(text.slice(Math.max(0, at - 10), at))?.[0] ?? '';
    const after = /^\p{L}{0,10}/u.exec(text.slice(at + words.length, at + words.length + 10));
    return calendarWord.test(before + (after?.[0] ?? '')) ? '' : '-';
  }
  const lines = words.match(/\r\n|[\r\n\u2028]/g)?.length ?? 0;
  if (lines > 1 || words.includes('\u2029') || (endsParagraph && lines > 0)) return '\u2029';
  return lines === 1 ? '\n' : ' ';
}
