import { abbreviations } from './abbreviations.ts';

/** A stretch of a text: `start` is its first code unit, `end` the one after its last. */
export type Span = { readonly start: number; readonly end: number };

/** No sentence is longer, in code units: what goes on without an end is cut, so that no text takes long. */
const longest = 1500;

const words = new Set(abbreviations.flatMap((each) => each.words));

/** A stop with the quotes and brackets that close with it, before white space or at the end. */
const stop = /(?:[.!?…]+|[。！？؟।])[)\]”’"'»]*(?=\s|$)|[。！？](?=.)/gu;

/**
 * The sentences of a paragraph, as offsets into it: `He met Mr. Lee. She left.` are two.
 * White space at their ends belongs to none, nor does a marker at the beginning.
 */
export function splitSentences(paragraph: string, marker = /^/): readonly Span[] {
  const found: Span[] = [];
  let start = marker.exec(paragraph)?.[0].length ?? 0;
  for (const match of paragraph.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (!endsHere(paragraph, start, match.index, end)) continue;
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: paragraph.length });
  return found.flatMap((span) => bounded(paragraph, trimmed(paragraph, span)));
}

function endsHere(text: string, start: number, at: number, end: number): boolean {
  const next = /^\s*["'“‘«([]*(.)/su.exec(text.slice(end, end + 12))?.[1] ?? '';
  if (next !== '' && /[\p{Ll}]/u.test(next)) return false;
  if (text[at] !== '.' || end - at > 1) return true;
  const word = /[\p{L}.’']+$/u.exec(text.slice(Math.max(start, at - 20), at))?.[0] ?? '';
  // An initial ("J. Smith"), or letters with stops between ("U.S. Strategic").
  if (/^\p{Lu}$/u.test(word)) return next === '';
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return next === '' || opens.test(text.slice(end, end + 16));
  return !words.has(word);
}

/** Words that open a sentence rather than go on with a name after "U.S." */
const opens =
  /^\s+["“]?(?:The|He|She|It|They|We|I|In|On|At|But|And|A|An|This|That|Both|As|After|Before)\s/;

function trimmed(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  return {
    start: start + body.length - body.trimStart().length,
    end: end - (body.length - body.trimEnd().length),
  };
}

/** A sentence that is too long, cut at white space. */
function bounded(text: string, { start, end }: Span): readonly Span[] {
  if (start >= end) return [];
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.lastIndexOf(' ', from + longest);
    const cut = space > from ? space : from + longest;
    pieces.push(trimmed(text, { start: from, end: cut }));
    from = cut;
  }
  pieces.push(trimmed(text, { start: from, end }));
  return pieces.filter((piece) => piece.end > piece.start);
}
