import { eventKinds } from '../../model/event-kinds.ts';
import { basisWords, kindLabel, statusWords } from '../../model/labels.ts';
import type { Timeline } from '../../model/timeline.ts';
import { findActor, findIssue, findSide, findSource } from '../store/lookup.ts';
import type { FacetId, Reach, Review } from './filter.ts';

/** What events of a kind are called, by the kind's id. */
export const kindLabels: Readonly<Record<string, string>> = Object.fromEntries(
  eventKinds.map((kind) => [kind, kindLabel(kind)]),
);

export const reviewWords: Readonly<Record<Review, string>> = {
  reviewed: 'Read by an editor',
  draft: 'Draft, read by machine',
};

/** Who counts as being in an event. */
export const reachWords: Readonly<Record<Reach, string>> = {
  'took-part': 'took part',
  spoke: 'took part or spoke',
  mentioned: 'is named at all',
};

/** What a value of a facet is called where nothing around it says which facet it is of. */
export function optionLabel(timeline: Timeline, list: FacetId, id: string): string {
  return labels[list](id, timeline);
}

type LabelOf = (id: string, timeline: Timeline) => string;

const issueLabel: LabelOf = (id, timeline) => findIssue(timeline, id)?.label ?? id;

const labels: Readonly<Record<FacetId, LabelOf>> = {
  actors: (id, timeline) => findActor(timeline, id)?.name ?? id,
  discussed: issueLabel,
  notDiscussed: (id, timeline) => `${issueLabel(id, timeline)}, not discussed`,
  kinds: wordOf(kindLabels),
  statuses: wordOf(statusWords),
  sides: (id, timeline) => findSide(timeline, id)?.label ?? id,
  sources: (id, timeline) => findSource(timeline, id)?.title ?? id,
  bases: (id) => `Date ${wordOf(basisWords)(id).toLowerCase()}`,
  review: wordOf(reviewWords),
};

function wordOf(words: Readonly<Record<string, string>>): (id: string) => string {
  return (id) => words[id] ?? id;
}
