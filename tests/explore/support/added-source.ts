import type {
  AddedDraft,
  AddedSource,
  DecisionContent,
} from '../../../src/explore/added/added-source.ts';
import type { Verdict } from '../../../src/explore/added/decisions.ts';
import type { EventId } from '../../../src/model/event.ts';
import { drawTimeline } from './draw-timeline.ts';
import { inventedSource } from './invented-source.ts';

/** What is known and decided of a draft, by the id it is drawn with; it is accepted where nothing is said. */
export type Laid = Readonly<
  Record<
    string,
    Partial<AddedDraft> & {
      readonly verdict?: Verdict;
      /** The event that it is said to be. */
      readonly joins?: EventId | null;
    }
  >
>;

/** The events of a drawing as drafts that the reader has added under a name. */
export function addedAs(name: string, drawing: string, laid: Laid = {}): AddedSource {
  const id = `added.${name}`;
  const { events, actors } = drawTimeline(drawing);
  const text = 'x'.repeat(1_000);
  const drafts = events.map((event): AddedDraft => {
    const { verdict: _, joins: __, ...facts } = laid[event.id] ?? {};
    return {
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
      origin: 'machine',
      confidence: 0.9,
      reasons: ['drawn'],
      doubtful: false,
      match: null,
      ...facts,
    };
  });
  const decisions = events.flatMap((event): DecisionContent[] => {
    const { verdict = 'accepted', joins } = laid[event.id] ?? {};
    const draft = `${id}.${event.id}`;
    return [
      ...(joins === undefined ? [] : [{ kind: 'match' as const, draft, joins }]),
      ...(verdict === 'accepted' ? [{ kind: 'accept' as const, draft }] : []),
      ...(verdict === 'rejected' ? [{ kind: 'reject' as const, draft }] : []),
    ];
  });
  return {
    text,
    mark: '',
    actors: actors.map((actor) => ({ ...actor, registered: false as const })),
    drafts,
    decisions: decisions.map((content, index) => ({ ...content, id: `d${index}` })),
    source: inventedSource(id, {
      title: `Title of ${name}`,
      published: { edtf: '2024-09-12', basis: 'stated', note: 'As drawn.' },
      receivedAs: `${name}.txt`,
      length: text.length,
    }),
  };
}
