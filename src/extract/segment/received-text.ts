import type { Span } from '../../model/span.ts';
import { paragraphsOfLines } from '../../model/unwrap.ts';
import { everyMatch } from '../words/every-match.ts';

/**
 * A text made plain for reading: one paragraph a line, single spaces, without invisible
 * characters, marks of quotation and of Markdown. What is found in it is handed out with the
 * offsets of the text as it was received.
 */
export type ReceivedText = {
  /** As received. */
  readonly received: string;
  /** The plain text that every stage reads. */
  readonly plain: string;
  /** For each code unit of the plain text, where it begins in the received one. */
  readonly starts: Uint32Array;
  /** For each code unit of the plain text, where it ends in the received one. */
  readonly ends: Uint32Array;
};

/** The stretch of the received text that a stretch of the plain one was made of. */
export function toReceived({ starts, ends }: ReceivedText, { start, end }: Span): Span {
  const first = starts[start] ?? 0;
  return { start: first, end: Math.max(first, ends[end - 1] ?? first) };
}

/** The stretch of the plain text that was made of a stretch of the received one. */
export function toPlain({ starts }: ReceivedText, { start, end }: Span): Span {
  return { start: firstFrom(starts, start), end: firstFrom(starts, end) };
}

/** The first unit of the plain text that begins at an offset of the received one or later. */
function firstFrom(starts: Uint32Array, at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  '#39': "'",
  '#160': ' ',
};

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/**
 * What is not taken over as it stands; each alternative looks ahead a bounded number of units. A
 * single space stays as it is, and would be most of what is found.
 */
const special =
  /(?<link>\[(?=[^\][\n]{1,200}\]\([^()\s]{0,500}\)))|(?<target>(?<=[^\][\n])\]\([^()\s]{0,500}\))|(?<gone>~~[^~\n]{1,300}~~|<\/?[a-z][^<>\n]{0,200}>|(?:\u034f|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff])+|(?<=[\p{L}\p{P}])(?:[¹²³⁴-⁹⁰]{1,3}|\[\d{1,3}\])|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])|\\(?=[\p{P}\p{S}]))|(?<space>(?: (?=[ \p{Cc}\u00a0\u2000-\u200a\u202f\u205f\u3000])|[\p{Cc}\u00a0\u2000-\u200a\u202f\u205f\u3000])[ \p{Cc}\u00a0\u2000-\u200a\u202f\u205f\u3000]*)|&(?<entity>[a-z]{2,5}|#\d{2,3});|(?<ligature>[ﬀ-ﬆ])|(?<wide>[！-～])/gu;

/** Makes a text plain; the same whatever the width of its lines, their ends and their marks. */
export function readReceived(received: string): ReceivedText {
  const room = received.length + 2 * (received.match(/[ﬀ-ﬆ]/g)?.length ?? 0) + 1;
  const starts = new Uint32Array(room);
  const ends = new Uint32Array(room);
  const pieces: string[] = [];
  let length = 0;
  let lastUnit = '\n';
  const put = (words: string, from: number, to: number) => {
    if (words === '') return;
    if (words.startsWith(' ') && (lastUnit === ' ' || lastUnit === '\n')) {
      if (words.length === to - from) put(words.slice(1), from + 1, to);
      return;
    }
    pieces.push(words);
    const isCopy = words.length === to - from;
    for (let index = 0; index < words.length; index += 1) {
      starts[length + index] = isCopy ? from + index : from;
      ends[length + index] = isCopy ? from + index + 1 : to;
    }
    length += words.length;
    lastUnit = words.at(-1) ?? lastUnit;
  };
  const putLine = (from: number, to: number) => {
    const line = received.slice(from, to);
    let at = 0;
    for (const match of everyMatch(special, line)) {
      put(line.slice(at, match.index), from + at, from + match.index);
      const [start, end] = [from + match.index, from + match.index + match[0].length];
      const { space, entity, ligature, wide, gone } = match.groups ?? {};
      if (space !== undefined) put(' ', start, end);
      else if (entity !== undefined) put(entities[entity] ?? match[0], start, end);
      else if (ligature !== undefined) put(ligatures[ligature] ?? ligature, start, end);
      else if (wide !== undefined)
        put(String.fromCharCode(wide.charCodeAt(0) - 0xfee0), start, end);
      else if (gone !== undefined && /^<(?:br|p|div|li|td)\b/i.test(gone)) put(' ', start, end);
      at = match.index + match[0].length;
    }
    put(line.slice(at), from + at, to);
  };
  for (const paragraph of paragraphsOfLines(received)) {
    const before = length;
    for (const { start, end, glue } of paragraph) {
      if (glue !== '') put(glue, Math.max(0, start - 1), start);
      putLine(start, end);
    }
    if (length > before && lastUnit !== '\n') {
      const { end = 0 } = paragraph.at(-1) ?? {};
      put(
        '\n',
        Math.min(end, Math.max(0, received.length - 1)),
        Math.min(end + 1, received.length),
      );
    }
  }
  return {
    received,
    plain: pieces.join(''),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}
