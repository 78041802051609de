import { isWhole, type TimelineEvent } from '../../model/event.ts';
import type { SourceHead } from '../../model/source.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { IndexedTimeline } from '../../search-index/write-index.ts';

/** What is indexed in the reader's own browser, with the texts of the sources that were added. */
export type AddedPart = {
  readonly timeline: IndexedTimeline;
  readonly texts: ReadonlyMap<SourceId, string>;
};

/** How the documents of the index stand to the timeline of the page. */
export type IndexedPage = {
  /** Null where nothing was added. */
  readonly added: AddedPart | null;
  /** The sources as the index numbers them. */
  readonly sources: readonly SourceHead[];
  /** By the index's numbers of events: 1 for those of whose rows the mask has 1. */
  readonly documentsOf: (rows: Uint8Array) => Uint8Array;
  /** By row: 1 for those that have 1 among the documents of the index. */
  readonly rowsOf: (documents: Uint8Array) => Uint8Array;
};

/**
 * The published index numbers the published events by their rows. What a reader has added, and
 * the published events that it changes, are indexed beside it, with numbers after those.
 */
export function indexedPage(
  published: Timeline,
  timeline: Timeline,
  texts: ReadonlyMap<SourceId, string>,
): IndexedPage {
  if (timeline.events === published.events && timeline.sources === published.sources) {
    const same = (mask: Uint8Array) => mask;
    return { added: null, sources: published.sources, documentsOf: same, rowsOf: same };
  }
  const publishedRows = new Map(published.events.map(({ id }, row) => [id, row]));
  const changed: TimelineEvent[] = [];
  const documents = Uint32Array.from(timeline.events, (event) => {
    const row = publishedRows.get(event.id);
    // A head whose words are still to come is found as it was published until they are there.
    if (row !== undefined && (published.events[row] === event || !isWhole(event))) return row;
    if (isWhole(event)) changed.push(event);
    return published.events.length + changed.length - 1;
  });
  const told = new Set(changed.flatMap(({ excerpts }) => excerpts.map(({ source }) => source)));
  const sources = timeline.sources.filter(({ id }) => told.has(id) || texts.has(id));
  const { actors, issues } = timeline;
  return {
    added: { timeline: { events: changed, sources, actors, issues }, texts },
    sources: [...published.sources, ...sources],
    documentsOf: (rows) => {
      const mask = new Uint8Array(published.events.length + changed.length);
      for (const [row, { id }] of timeline.events.entries()) {
        if (rows[row] !== 1) continue;
        mask[documents[row] ?? 0] = 1;
        // What it quotes of a published source stands in the published index.
        const publishedRow = publishedRows.get(id);
        if (publishedRow !== undefined) mask[publishedRow] = 1;
      }
      return mask;
    },
    rowsOf: (mask) => Uint8Array.from(documents, (document) => mask[document] ?? 0),
  };
}
