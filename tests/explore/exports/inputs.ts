import { viewLink } from '../../../src/explore/citations/citation.ts';
import type { ExportInput } from '../../../src/explore/exports/export-input.ts';
import { type Filter, noFilter } from '../../../src/explore/filter/filter.ts';
import { filterEvents } from '../../../src/explore/filter/filter-events.ts';
import { filterInWords } from '../../../src/explore/filter/filter-in-words.ts';
import { wholeTimelineStore } from '../../../src/explore/store/timeline-store.ts';
import { openingView } from '../../../src/explore/view.ts';
import { isWhole } from '../../../src/model/event.ts';
import type { SourceId } from '../../../src/model/span.ts';
import type { PublishedTimeline, Timeline } from '../../../src/model/timeline.ts';
import { drawTimeline } from '../support/draw-timeline.ts';
import { published, textOf } from '../support/real-corpus.ts';

const page = 'https://example.org/readout/';

/** What a reader would export who has filtered the timeline so. */
export function exportInput(timeline: PublishedTimeline, filter: Filter = noFilter): ExportInput {
  return {
    timeline,
    events: filterEvents(timeline, filter).filter(isWhole),
    selection: filterInWords(timeline, filter),
    address: viewLink(page, { ...openingView, filter }),
    page,
    readText: ({ id }) => Promise.resolve(textIn(timeline, id)),
    readSource: wholeTimelineStore.readSource,
    addedSources: new Set(),
    madeOn: '2026-11-21',
  };
}

/** A source's text; of a drawn one its quotes in their places, with emoji around them. */
export function textIn(timeline: Timeline, source: SourceId): string {
  if (timeline === published) return textOf(source);
  const quotes = timeline.events
    .filter(isWhole)
    .flatMap(({ excerpts }) => excerpts.filter((excerpt) => excerpt.source === source));
  const length = Math.max(0, ...quotes.map(({ end }) => end)) + 1;
  const units = '😀'
    .repeat(length)
    .split('')
    .slice(0, 2 * length);
  for (const { start, end, exact } of quotes) {
    units.splice(
      start,
      end - start,
      ...exact
        .padEnd(end - start)
        .slice(0, end - start)
        .split(''),
    );
    // No half of an emoji is left behind an end that is odd.
    if (end % 2 === 1) units[end] = ' ';
  }
  return units.join('');
}

/** Texts that mean something to a format that takes them in unescaped. */
const hostileTexts = [
  'One, “two”, "three"; four\nand a line more,\r\nand one of Windows',
  '=HYPERLINK("https://evil.example/","click")',
  '+1 and counting',
  '-- minus, a rule\n---\n===\nafter it',
  '@SUM(A1:A9)',
  '</script><script>alert(1)</script><img src=x onerror=alert(2)>',
  '&lt;b&gt; is no tag, &amp; neither; <b>this</b> is none here',
  'END:VEVENT\r\nBEGIN:VEVENT\nSUMMARY:forged;\\, back\\slash\\n',
  'TY  - BOOK\nER  - \n@book{forged, title={x}} 5 % of $10 #1 a_b ~c^d',
  '# No heading\n\n1. no list\n- none\n* none\n+ none\n> no quote\n    no code\n\n    none either\n\n`no code` **no** _no_ [no](http://no.example) ![no](x) | no |',
  'قال رئيس الوزراء: “لا” ‏(RTL) \u202Eabc\u202C',
  '😀 👩‍👩‍👧 🇬🇧 e\u0301 \u0000\u0007 null and bell',
  '  it\u0027s leading and trailing blanks  ',
];

/** A timeline in which every text that a source could have written is hostile in turn. */
export function hostileTimeline(): PublishedTimeline {
  const drawn = drawTimeline(
    hostileTexts
      .map(
        (_, at) =>
          `2024-09-${10 + at} call ann+bob@south *Ministry -> peace !fishing [letter] [minutes]`,
      )
      .join('\n'),
  );
  const text = (at: number) => hostileTexts[at % hostileTexts.length] ?? '';
  return {
    ...drawn,
    title: text(5),
    sources: drawn.sources.map((source, at) => ({
      ...source,
      title: text(at + 5),
      publisher: text(at + 1),
      published: source.published && { ...source.published, note: text(at + 9) },
    })),
    actors: drawn.actors.map((actor, at) => ({ ...actor, name: text(at + 4) })),
    issues: drawn.issues.map((issue, at) => ({ ...issue, label: text(at + 1) })),
    events: drawn.events.map((event, at) => ({
      ...event,
      title: text(at),
      place: text(at + 1),
      duration: text(at + 2),
      date: { ...event.date, note: text(at + 3) },
      excerpts: event.excerpts.map((excerpt, place) => ({
        ...excerpt,
        exact: text(at + place),
        voice: place === 0 ? null : 'ministry',
        mode: place === 0 ? ('own' as const) : ('quoted' as const),
      })),
      issues: event.issues.map((issue) => ({
        ...issue,
        evidence: { ...issue.evidence, exact: text(at + 6) },
      })),
    })),
  };
}

/** Every date that can be: ranges, open ends, months, years, about. */
export const datesOfAllKinds = drawTimeline(`
  2022 inferred call ann -> peace
  2024-08 inferred post ann announced draft
  2024-09-10/2024-09-11 meeting ann+bob
  2024-09-10/.. negotiation ann
  2024-09-14/2024-09-15 relative call bob background
  2024-12-31 call ann -> !peace
  2025-01-26/2025-01-28 inferred call bob announced
  2025-03-18~ call ann
`);

export const corpora: Readonly<Record<string, ExportInput>> = {
  'the real corpus': exportInput(published),
  'the events with Marco Rubio': exportInput(published, { ...noFilter, actors: ['marco-rubio'] }),
  'hostile texts': exportInput(hostileTimeline()),
  'dates of all kinds': exportInput(datesOfAllKinds),
};
