import type { EventId, TimelineEvent } from '../../model/event.ts';
import { contentZones, type SourceHead, type Zone, type ZoneKind } from '../../model/source.ts';
import type { Offset } from '../../model/span.ts';

/** A passage that stands out: one that an event rests on, or the one a link points to. */
export type Mark = {
  /** Whose excerpt it is; null for the passage that a link points to. */
  readonly event: EventId | null;
  /** Its place among the event's excerpts, from 0; 0 for a linked passage. */
  readonly excerpt: number;
  /** The words that were quoted; absent for a linked passage, whose words were looked for. */
  readonly exact?: string;
  readonly start: Offset;
  readonly end: Offset;
};

/** A run of text under one set of marks. */
export type Segment = {
  readonly start: Offset;
  readonly end: Offset;
  readonly marks: readonly Mark[];
};

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly zone: ZoneKind;
  readonly start: Offset;
  readonly segments: readonly Segment[];
};

/** Paragraphs that are not the source's own telling, to be folded. */
export type FoldedZone = {
  readonly kind: 'folded';
  readonly zone: ZoneKind;
  readonly paragraphs: readonly Paragraph[];
};

/** The excerpts of these events that stand in this source, in the order of the text. */
export function marksIn(source: SourceHead, events: readonly TimelineEvent[]): readonly Mark[] {
  return events
    .flatMap((event) =>
      event.excerpts.map((excerpt, index) => ({
        event: event.id,
        excerpt: index,
        passage: excerpt,
      })),
    )
    .filter(({ passage }) => passage.source === source.id)
    .map(({ passage, ...mark }) => ({
      ...mark,
      exact: passage.exact,
      start: passage.start,
      end: passage.end,
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The marks whose words stand in the text as they were quoted. */
export function provenMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(
    ({ start, end, exact }) => exact === undefined || text.slice(start, end) === exact,
  );
}

/**
 * A source as it is read: its paragraphs (lines that are not empty) cut where a mark or
 * a zone begins or ends, with neighbouring paragraphs of one zone that tells nothing
 * (boilerplate, comments, a caption) gathered into one fold. Together they hold every
 * character of the text but line breaks and empty lines.
 */
export function markedText(
  text: string,
  zones: readonly Zone[],
  marks: readonly Mark[],
): readonly (Paragraph | FoldedZone)[] {
  const blocks: (Paragraph | FoldedZone)[] = [];
  let fold: { kind: 'folded'; zone: ZoneKind; paragraphs: Paragraph[] } | null = null;
  for (const paragraph of paragraphsOf(text, zones, marks)) {
    if (contentZones.includes(paragraph.zone)) {
      fold = null;
      blocks.push(paragraph);
    } else if (fold !== null && fold.zone === paragraph.zone) {
      fold.paragraphs.push(paragraph);
    } else {
      fold = { kind: 'folded', zone: paragraph.zone, paragraphs: [paragraph] };
      blocks.push(fold);
    }
  }
  return blocks;
}

function paragraphsOf(
  text: string,
  zones: readonly Zone[],
  marks: readonly Mark[],
): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === '') continue;
    const [start, end] = [line.index, line.index + line[0].length];
    const cuts = [...zones, ...marks]
      .flatMap((stretch) => [stretch.start, stretch.end])
      .filter((cut) => cut > start && cut < end);
    const bounds = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
    const segments = bounds.slice(1).map((to, index) => {
      const from = bounds[index] ?? start;
      return { start: from, end: to, marks: marks.filter((m) => m.start <= from && m.end >= to) };
    });
    for (const group of byZone(segments, zones)) {
      paragraphs.push({ kind: 'paragraph', ...group, start: group.segments[0]?.start ?? start });
    }
  }
  return paragraphs;
}

/** Splits a paragraph where its zone changes, so that a fold never hides what a source tells. */
function byZone(
  segments: readonly Segment[],
  zones: readonly Zone[],
): readonly { zone: ZoneKind; segments: Segment[] }[] {
  const groups: { zone: ZoneKind; segments: Segment[] }[] = [];
  for (const segment of segments) {
    const zone =
      zones.find((z) => z.start <= segment.start && z.end >= segment.end)?.zone ?? 'body';
    const last = groups.at(-1);
    if (last?.zone === zone) last.segments.push(segment);
    else groups.push({ zone, segments: [segment] });
  }
  return groups;
}
