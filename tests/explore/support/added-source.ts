import type { AddedDraft, AddedSource } from '../../../src/explore/added/added-source.ts';
import { drawTimeline } from './draw-timeline.ts';
import { inventedSource } from './invented-source.ts';

/** What is laid down of the drafts of a drawing, by the id they are drawn with. */
type Laid = Readonly<Record<string, Partial<AddedDraft>>>;

/** The events of a drawing as drafts that the reader has added under a name. */
export function addedAs(name: string, drawing: string, laid: Laid = {}): AddedSource {
  const id = `added.${name}`;
  const { events, actors } = drawTimeline(drawing);
  const text = 'x'.repeat(1_000);
  return {
    text,
    mark: '',
    actors: actors.map((actor) => ({ ...actor, registered: false as const })),
    drafts: events.map((event) => ({
      event: {
        ...event,
        id: `${id}.${event.id}`,
        reviewed: false,
        issues: event.issues.map((issue) => ({
          ...issue,
          evidence: { ...issue.evidence, source: id },
        })),
        excerpts: event.excerpts.map((excerpt) => ({ ...excerpt, source: id })),
      },
      joins: null,
      verdict: 'open' as const,
      edit: null,
      ...laid[event.id],
    })),
    source: inventedSource(id, {
      title: `Title of ${name}`,
      published: { edtf: '2024-09-12', basis: 'stated', note: 'As drawn.' },
      receivedAs: `${name}.txt`,
      length: text.length,
    }),
  };
}
