import type { ActorId } from '../../model/actor.ts';
import { bases } from '../../model/basis.ts';
import { type EventHead, statuses } from '../../model/event.ts';
import { eventKinds } from '../../model/event-kinds.ts';
import { basisWords, kindLabel, statusWords } from '../../model/labels.ts';
import type { Timeline } from '../../model/timeline.ts';
import { findActor, findIssue, findSide, findSource } from '../store/lookup.ts';
import { issuesTreated, sourcesOf } from './event-values.ts';

/** Every facet, in the order in which an address and a sentence name them. */
export const facetIds = [
  /** People and bodies. */
  'actors',
  /** Issues that were discussed. */
  'discussed',
  /** Issues that were explicitly not discussed; never mixed with `discussed`. */
  'notDiscussed',
  'kinds',
  'statuses',
  'sides',
  'sources',
  /** How the date is known. */
  'bases',
  'review',
] as const;

/** One facet of a filter. */
export type FacetId = (typeof facetIds)[number];

/**
 * All that is known of a facet. Address, columns, counts, labels, sentences and the lists of the
 * page follow from it: a new facet is an id above, a record below, an empty list in `noFilter`
 * (filter.ts), and a row in the documentation of the address (address.ts).
 */
export type FacetFacts = {
  /** How many values an event has; where it is one, one of several chosen is always enough. */
  readonly perEvent: 'one' | 'several';
  readonly values: EventValues | ActorValues;
  /**
   * The values that the timeline or the model lists, in the order of the facet's options. What
   * events have besides them can be filtered by and comes after them.
   */
  readonly register: (timeline: Timeline) => readonly string[];
  /** What a value is called where nothing around it says which facet it is of. */
  readonly label: LabelOf;
  /** How a sentence such as `with Marco Rubio; date inferred` says it. */
  readonly sentence: {
    readonly name: LabelOf;
    /** The words for some values, which have been named and joined already. */
    readonly clause: (names: string) => string;
  };
  /** Its parameter in the address: once published it stays. */
  readonly parameter: { readonly name: string; readonly doc: string };
};

/** What an event has in a facet, whoever counts as being in it. */
type EventValues = { readonly of: 'event'; readonly valuesOf: ValuesOf };

/** What those have who count as being in an event, as far as the filter reaches. */
type ActorValues = {
  readonly of: 'actors';
  /** Null where an actor has no such value. */
  readonly valueOf: (actor: ActorId, timeline: Timeline) => string | null;
};

/** A value may be given more than once. */
export type ValuesOf = (event: EventHead) => readonly string[];

type LabelOf = (id: string, timeline: Timeline) => string;

/** How the page shows a facet whose options are a plain list. */
export type FacetList = {
  readonly title: string;
  /** Whether its options show before one of them is chosen; those that do stand first. */
  readonly isOpen: boolean;
};

/**
 * The facets that have a section of their own in the filters: people and bodies by their sides,
 * issues with both treatments. selectFacets (facets.ts) has to find the options of each.
 */
export type SectionFacetId = 'actors' | 'discussed' | 'notDiscussed';

/** Any other facet has to say how its list is shown. */
type AllFacetFacts = Readonly<Record<SectionFacetId, FacetFacts & { readonly list: null }>> &
  Readonly<Record<Exclude<FacetId, SectionFacetId>, FacetFacts & { readonly list: FacetList }>>;

/** Whether an editor has read an event, or a machine alone. */
export const reviews = ['reviewed', 'draft'] as const;
type Review = (typeof reviews)[number];

export const reviewWords: Readonly<Record<Review, string>> = {
  reviewed: 'Read by an editor',
  draft: 'Draft, read by machine',
};

const kindLabels: Readonly<Record<string, string>> = Object.fromEntries(
  eventKinds.map((kind) => [kind, kindLabel(kind)]),
);

const actorName: LabelOf = (id, timeline) => findActor(timeline, id)?.name ?? id;
const issueLabel: LabelOf = (id, timeline) => findIssue(timeline, id)?.label ?? id;
const sideLabel: LabelOf = (id, timeline) => findSide(timeline, id)?.label ?? id;
const sourceTitle: LabelOf = (id, timeline) => findSource(timeline, id)?.title ?? id;

/** Labels from a table; within a sentence they begin small. */
function wordsOf(words: Readonly<Record<string, string>>): {
  readonly label: LabelOf;
  readonly inSentence: LabelOf;
} {
  const label = (id: string) => words[id] ?? id;
  return { label, inSentence: (id) => label(id).toLowerCase() };
}

const kindWords = wordsOf(kindLabels);
const stateWords = wordsOf(statusWords);
const howKnownWords = wordsOf(basisWords);
const readerWords = wordsOf(reviewWords);

const issueIds = ({ issues }: Timeline) => issues.map(({ id }) => id);

export const facetFacts: AllFacetFacts = {
  actors: {
    perEvent: 'several',
    values: { of: 'actors', valueOf: (actor) => actor },
    register: ({ actors }) => actors.map(({ id }) => id),
    label: actorName,
    sentence: { name: actorName, clause: (names) => `with ${names}` },
    parameter: {
      name: 'people',
      doc: 'ids of people and bodies, comma between; `-ID` rules one out, here and below',
    },
    list: null,
  },
  discussed: {
    perEvent: 'several',
    values: { of: 'event', valuesOf: (event) => issuesTreated(event, 'discussed') },
    register: issueIds,
    label: issueLabel,
    sentence: { name: issueLabel, clause: (names) => `${names} discussed` },
    parameter: { name: 'issues', doc: 'ids of issues discussed' },
    list: null,
  },
  notDiscussed: {
    perEvent: 'several',
    values: { of: 'event', valuesOf: (event) => issuesTreated(event, 'not-discussed') },
    register: issueIds,
    label: (id, timeline) => `${issueLabel(id, timeline)}, not discussed`,
    sentence: { name: issueLabel, clause: (names) => `${names} explicitly not discussed` },
    parameter: { name: 'not-discussed', doc: 'ids of issues explicitly not discussed' },
    list: null,
  },
  kinds: {
    perEvent: 'one',
    values: { of: 'event', valuesOf: ({ kind }) => [kind] },
    register: () => eventKinds,
    label: kindWords.label,
    sentence: { name: kindWords.inSentence, clause: (names) => `kind ${names}` },
    parameter: { name: 'kinds', doc: 'kinds of event' },
    list: { title: 'Kind of event', isOpen: false },
  },
  statuses: {
    perEvent: 'one',
    values: { of: 'event', valuesOf: ({ status }) => [status] },
    register: () => statuses,
    label: stateWords.label,
    sentence: { name: stateWords.inSentence, clause: (names) => names },
    parameter: { name: 'status', doc: '`happened`, `announced`' },
    list: { title: 'Happened or announced', isOpen: false },
  },
  sides: {
    perEvent: 'several',
    values: {
      of: 'actors',
      valueOf: (actor, timeline) => findActor(timeline, actor)?.side ?? null,
    },
    register: ({ sides }) => sides.map(({ id }) => id),
    label: sideLabel,
    sentence: { name: sideLabel, clause: (names) => `side ${names}` },
    parameter: { name: 'sides', doc: 'ids of sides' },
    list: { title: 'Sides', isOpen: false },
  },
  sources: {
    perEvent: 'several',
    values: { of: 'event', valuesOf: sourcesOf },
    register: ({ sources }) => sources.map(({ id }) => id),
    label: sourceTitle,
    sentence: { name: sourceTitle, clause: (names) => `told by ${names}` },
    parameter: { name: 'sources', doc: 'ids of sources' },
    list: { title: 'Sources', isOpen: false },
  },
  bases: {
    perEvent: 'one',
    values: { of: 'event', valuesOf: ({ date }) => [date.basis] },
    register: () => bases,
    label: (id, timeline) => `Date ${howKnownWords.inSentence(id, timeline)}`,
    sentence: { name: howKnownWords.inSentence, clause: (names) => `date ${names}` },
    parameter: {
      name: 'dates',
      doc: 'how the date is known: `stated`, `relative`, `inferred`',
    },
    list: { title: 'How the date is known', isOpen: true },
  },
  review: {
    perEvent: 'one',
    values: { of: 'event', valuesOf: ({ reviewed }) => [reviewed ? 'reviewed' : 'draft'] },
    register: () => reviews,
    label: readerWords.label,
    sentence: { name: readerWords.inSentence, clause: (names) => names },
    parameter: { name: 'review', doc: '`reviewed`, `draft`' },
    list: { title: 'Who has read it', isOpen: false },
  },
};
