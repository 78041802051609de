import { contentZones, type Zone, type ZoneKind } from '../../model/source.ts';
import { blocksOf, linesOf } from './blocks.ts';
import { type Span, splitSentences } from './split-sentences.ts';

/** A sentence of a text, in the zone and the paragraph in which it stands. */
export type Sentence = Span & {
  readonly text: string;
  readonly zone: ZoneKind;
  /** The number of its paragraph among all of the text, from 0. */
  readonly block: number;
  /** Its number in the paragraph, from 0. */
  readonly at: number;
};

/** The sentences of a text in its order, each wholly in one zone. */
export function readSentences(text: string, zones: readonly Zone[]): readonly Sentence[] {
  const cuts = cutsOf(text, zones);
  return cuts.flatMap(({ start, end, zone }, block) =>
    splitSentences(text.slice(start, end), marker).map((span, at) => ({
      start: start + span.start,
      end: start + span.end,
      text: text.slice(start + span.start, start + span.end),
      zone,
      block,
      at,
    })),
  );
}

/** The sentences in which the source itself says something. */
export function isTelling({ zone }: Pick<Sentence, 'zone'>): boolean {
  return contentZones.includes(zone);
}

/** What marks a paragraph as a heading or as an item of a list: no part of what it says. */
const marker = /^(?:#{1,6}|[-*•–◦▪·>]|\(?\d{1,3}[.)])[ \t]+(?=\S)/;

/** The paragraphs, cut where a zone begins or ends. */
function cutsOf(text: string, zones: readonly Zone[]): readonly (Span & { zone: ZoneKind })[] {
  let next = 0;
  return blocksOf(text, linesOf(text)).flatMap((block) => {
    const pieces: (Span & { zone: ZoneKind })[] = [];
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
    return pieces;
  });
}
