import { contentZones, type Zone, type ZoneKind } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { everyMatch } from '../words/every-match.ts';
import { abbreviations } from './abbreviations.ts';
import { linesOf } from './zones.ts';

/** A sentence of a text, in the zone and the paragraph in which it stands. */
export type Sentence = Span & {
  readonly text: string;
  readonly zone: ZoneKind;
  /** The number of its paragraph among all of the text, from 0. */
  readonly block: number;
  /** Its number in the paragraph, from 0. */
  readonly at: number;
};

/** No sentence is longer, in code units: what goes on without an end is cut, so that no text takes long. */
const MAX_SENTENCE_CODE_UNITS = 1500;

/** The sentences of a text in its order, each wholly in one zone; a paragraph is a line. */
export function readSentences(text: string, zones: readonly Zone[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [block, { start, end, zone }] of cutsOf(text, zones).entries())
    for (const [at, span] of splitSentences(text.slice(start, end)).entries())
      sentences.push({
        start: start + span.start,
        end: start + span.end,
        text: text.slice(start + span.start, start + span.end),
        zone,
        block,
        at,
      });
  return sentences;
}

/** The sentences in which the source itself says something. */
export function isContent({ zone }: Pick<Sentence, 'zone'>): boolean {
  return contentZones.includes(zone);
}

/** What marks a paragraph as a heading or as an item of a list: no part of what it says. */
const marker = /^(?:(?:#{1,6}|[-*•–◦▪·>+|]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+(?=\S))+/;

/** The paragraphs, cut where a zone begins or ends. */
function cutsOf(text: string, zones: readonly Zone[]): readonly (Span & { zone: ZoneKind })[] {
  let next = 0;
  const pieces: (Span & { zone: ZoneKind })[] = [];
  for (const block of linesOf(text)) {
    let from = block.start;
    while (next < zones.length && (zones[next]?.end ?? 0) <= from) next += 1;
    for (let index = next; index < zones.length; index += 1) {
      const zone = zones[index];
      if (zone === undefined || zone.start >= block.end) break;
      if (zone.start > from) pieces.push({ start: from, end: zone.start, zone: 'body' });
      const end = Math.min(zone.end, block.end);
      pieces.push({ start: Math.max(from, zone.start), end, zone: zone.zone });
      from = end;
    }
    if (from < block.end) pieces.push({ start: from, end: block.end, zone: 'body' });
  }
  return pieces;
}

const shortened = new Set(
  abbreviations.flatMap(({ subject, words }) =>
    // "MR. LEE: Good day."
    subject === 'forms of address' || subject === 'ranks and offices'
      ? [...words, ...words.map((word) => word.toUpperCase())]
      : words,
  ),
);

/** A stop with the quotes and brackets that close with it, before white space or at the end. */
const stop = /(?:[.!?…]+|[。！？؟।])[)\]”’"'»]*(?=\s|$)|[。！？](?=.)/gu;

/**
 * The sentences of a paragraph, as offsets into it: `He met Mr. Lee. She left.` are two.
 * White space at their ends belongs to none, nor does a marker at the beginning.
 */
function splitSentences(paragraph: string): readonly Span[] {
  const found: Span[] = [];
  let start = marker.exec(paragraph)?.[0].length ?? 0;
  for (const match of everyMatch(stop, paragraph)) {
    const end = match.index + match[0].length;
    if (match.index < start || !endsHere(paragraph, start, match.index, end)) continue;
    found.push({ start, end });
    start = end;
  }
  found.push({ start, end: paragraph.length });
  const pieces: Span[] = [];
  for (const span of found) {
    const whole = trimmed(paragraph, span);
    if (whole.end - whole.start > MAX_SENTENCE_CODE_UNITS)
      pieces.push(...boundedPieces(paragraph, whole));
    else if (whole.end > whole.start) pieces.push(whole);
  }
  return pieces;
}

function endsHere(text: string, start: number, at: number, end: number): boolean {
  const next = /^\s*["'“‘«([]*(.)/su.exec(text.slice(end, end + 12))?.[1] ?? '';
  if (next !== '' && /\p{Ll}/u.test(next)) return false;
  if (text[at] !== '.' || end - at > 1) return true;
  const word = /[\p{L}.’']+$/u.exec(text.slice(Math.max(start, at - 20), at))?.[0] ?? '';
  // An initial ("J. Smith"), or letters with stops between ("U.S. Strategic").
  if (/^\p{Lu}$/u.test(word)) return next === '';
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return next === '' || opens.test(text.slice(end, end + 16));
  return !shortened.has(word);
}

/** Words that open a sentence rather than go on with a name after "U.S." */
const opens =
  /^\s+["“]?(?:The|He|She|It|They|We|I|In|On|At|But|And|A|An|This|That|Both|As|After|Before|From)\s/;

function trimmed(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  return {
    start: start + body.length - body.trimStart().length,
    end: end - (body.length - body.trimEnd().length),
  };
}

/** A sentence that is too long, cut at white space. */
function boundedPieces(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > MAX_SENTENCE_CODE_UNITS) {
    // Of these alone: to look back in the whole paragraph would take long where it has no such mark.
    const piece = text.slice(from, from + MAX_SENTENCE_CODE_UNITS + 2);
    const cut =
      [
        piece.lastIndexOf('; ', MAX_SENTENCE_CODE_UNITS) + 1,
        piece.lastIndexOf(' ', MAX_SENTENCE_CODE_UNITS),
      ].find((at) => at > MAX_SENTENCE_CODE_UNITS / 2) ?? MAX_SENTENCE_CODE_UNITS;
    pieces.push(trimmed(text, { start: from, end: from + cut }));
    from += cut;
  }
  pieces.push(trimmed(text, { start: from, end }));
  return pieces.filter((piece) => piece.end > piece.start);
}
