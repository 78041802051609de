import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, markedText } from '../../../src/explore/text/marked-text.ts';
import { contentZones, type Zone, zoneKinds } from '../../../src/model/source.ts';

const pieces = [
  'word ',
  'שלום ',
  'مرحبا',
  '👩‍👩‍👧',
  '🇬🇧',
  'é',
  '\u200F',
  '“',
  ' ',
  '\t',
  '\u00A0',
  '\u2028',
];
const breaks = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n \n'];

const someText = fc
  .array(fc.constantFrom(...pieces, ...pieces, ...breaks), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** A text with zones in its order and without overlap, and marks that overlap as they will. */
const someSource = someText.chain((text) => {
  const somewhere = fc.nat({ max: text.length });
  const zones = fc
    .tuple(
      fc.uniqueArray(somewhere, { maxLength: 8 }),
      fc.array(fc.constantFrom(...zoneKinds), { minLength: 4, maxLength: 4 }),
    )
    .map(([cuts, kinds]) => {
      const edges = cuts.sort((a, b) => a - b);
      return kinds.flatMap((zone, at): readonly Zone[] => {
        const [start, end] = [edges[2 * at], edges[2 * at + 1]];
        return start === undefined || end === undefined ? [] : [{ zone, start, end }];
      });
    });
  const marks = fc.array(fc.tuple(somewhere, somewhere), { maxLength: 5 }).map((spans) =>
    spans.map(([one, other], excerpt): Mark => {
      return { event: 'talks', excerpt, start: Math.min(one, other), end: Math.max(one, other) };
    }),
  );
  return fc.record({ text: fc.constant(text), zones, marks });
});

function flat({
  text,
  zones,
  marks,
}: {
  text: string;
  zones: readonly Zone[];
  marks: readonly Mark[];
}) {
  return markedText(text, zones, marks).flatMap((block) =>
    block.kind === 'folded' ? block.paragraphs : [block],
  );
}

test('every line that is not blank is there, whole and in its place', () => {
  fc.assert(
    fc.property(someSource, (source) => {
      const segments = flat(source).flatMap((paragraph) => paragraph.segments);
      const lines = source.text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
      expect(segments.map(({ start, end }) => source.text.slice(start, end)).join('')).toBe(
        lines.join(''),
      );
      for (const [at, { start, end }] of segments.entries()) {
        expect(end).toBeGreaterThan(start);
        expect(start).toBeGreaterThanOrEqual(segments[at - 1]?.end ?? 0);
      }
      for (const { start, segments: own } of flat(source)) expect(own[0]?.start).toBe(start);
    }),
    { numRuns: 500 },
  );
});

test('each segment is under exactly the marks that cover it', () => {
  fc.assert(
    fc.property(someSource, (source) => {
      for (const { segments } of flat(source)) {
        for (const { start, end, marks } of segments) {
          const touching = source.marks.filter((m) => m.start < end && start < m.end);
          expect(marks).toEqual(touching);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('a fold holds only what tells nothing, all of one kind, and is as long as it can be', () => {
  fc.assert(
    fc.property(someSource, ({ text, zones, marks }) => {
      const blocks = markedText(text, zones, marks);
      for (const [at, block] of blocks.entries()) {
        expect(contentZones.includes(block.zone)).toBe(block.kind === 'paragraph');
        if (block.kind === 'paragraph') continue;
        expect(block.paragraphs.every((each) => each.zone === block.zone)).toBe(true);
        expect(block.paragraphs).not.toEqual([]);
        expect(blocks[at - 1]?.zone).not.toBe(block.zone);
      }
    }),
    { numRuns: 500 },
  );
});

test('every character is in the zone it stands in', () => {
  fc.assert(
    fc.property(someSource, (source) => {
      const astray = flat(source).flatMap(({ zone, segments }) =>
        segments.flatMap(({ start, end }) =>
          [...source.text.slice(start, end).split('').keys()].filter((at) => {
            const there = source.zones.find((z) => z.start <= start + at && start + at < z.end);
            return zone !== (there?.zone ?? 'body');
          }),
        ),
      );
      expect(astray).toEqual([]);
    }),
  );
});
