import type { Timeline } from '../../model/timeline.ts';
import { isAddedId } from '../added/added-ids.ts';
import { findActor, findEvent, findIssue, findSource } from '../store/lookup.ts';
import { passageValue, readPassageValue } from '../text/passage-link.ts';
import type { Page, View } from '../view.ts';
import type { AddressValues, Parameter } from './parameter.ts';

type PageWithId = Extract<Page, { readonly id: string }>;

/** A page about one thing; its parameter is named after its kind. */
function pageParameter(
  kind: PageWithId['kind'],
  doc: string,
  find: (timeline: Timeline, id: string) => unknown,
): Parameter {
  return {
    name: kind,
    doc,
    absent: 'chart and list',
    write: ({ page }) => (page?.kind === kind ? page.id : ''),
    read: (view, values, timeline) => {
      const id = values.one(kind, (value) => knownId(find, timeline, value));
      return id === null ? view : withPageOf(view, { kind, id }, { kind, id }, values);
    },
  };
}

/** The id, where the timeline has something of that name; null where it has not. */
function knownId(
  find: (timeline: Timeline, id: string) => unknown,
  timeline: Timeline,
  id: string,
): string | null {
  return find(timeline, id) === undefined ? null : id;
}

/** One page is shown at a time: the first of the table that the address names. */
function withPageOf(
  view: View,
  page: Page,
  asked: { readonly kind: string; readonly id: string },
  values: AddressValues,
): View {
  if (view.page === null) return { ...view, page };
  values.ignore(asked.kind, asked.id);
  return view;
}

/** The pages that are about no one thing; `page` names the one that is open. */
const pagesWithoutId: Readonly<Record<Exclude<Page, PageWithId>['kind'], string>> = {
  'not-discussed': 'the page of what was explicitly not discussed',
};

const isPageWithoutId = (kind: string): kind is keyof typeof pagesWithoutId =>
  Object.hasOwn(pagesWithoutId, kind);

/** A parameter for each kind of page, in the order in which the first of several is shown. */
const pageParameters: Readonly<Record<PageWithId['kind'] | 'page', Parameter>> = {
  actor: pageParameter('actor', 'id of the person or body whose page is open', findActor),
  issue: pageParameter('issue', 'id of the issue whose page is open', findIssue),
  compare: pageParameter('compare', 'id of the event whose accounts are compared', findEvent),
  page: {
    name: 'page',
    doc: Object.entries(pagesWithoutId)
      .map(([kind, what]) => `\`${kind}\`: ${what}`)
      .join('; '),
    absent: 'chart and list',
    write: ({ page }) => (page !== null && isPageWithoutId(page.kind) ? page.kind : ''),
    read: (view, values) => {
      const kind = values.one('page', (value) => (isPageWithoutId(value) ? value : null));
      return kind === null ? view : withPageOf(view, { kind }, { kind: 'page', id: kind }, values);
    },
  },
  tour: pageParameter('tour', 'id of the event the tour is at', findEvent),
  story: pageParameter('story', 'id of the event that the editor’s story is at', findEvent),
  // Texts under review are not on the timeline yet, so the desk says itself if it has one.
  desk: pageParameter('desk', 'id of the added text that is under review', (_, id) =>
    isAddedId(id) ? id : undefined,
  ),
};

/** The page, the event and the source that are open, in the order in which an address says it. */
export const openParameters: readonly Parameter[] = [
  ...Object.values(pageParameters),
  {
    name: 'event',
    doc: 'id of the open event',
    absent: 'no event open',
    write: ({ event }) => event ?? '',
    read: (view, { one }, timeline) => ({
      ...view,
      event: one('event', (value) => knownId(findEvent, timeline, value)),
    }),
  },
  {
    name: 'card',
    doc: 'what `embed` shows of the open event alone: `event`, or one of its quotes, from 1',
    absent: 'all that is shown',
    write: ({ card }) => (typeof card === 'number' ? String(card + 1) : (card ?? '')),
    read: (view, { one }, timeline) => {
      const excerpts = findEvent(timeline, view.event)?.excerpts ?? [];
      const card = one('card', (value) => {
        if (!view.embedded || excerpts.length === 0) return null;
        if (value === 'event') return value;
        return excerpts[Number(value) - 1] === undefined ? null : Number(value) - 1;
      });
      return { ...view, card };
    },
  },
  {
    name: 'source',
    doc: 'id of the source open in full',
    absent: 'no source open',
    write: ({ source }) => source ?? '',
    read: (view, { one }, timeline) => ({
      ...view,
      source: one('source', (value) => knownId(findSource, timeline, value)),
    }),
  },
  {
    name: 'quote',
    doc: 'which quote of the event to show in the source, from 1',
    absent: 'the first quote of the event in it',
    write: ({ excerpt }) => (excerpt === null ? '' : String(excerpt + 1)),
    read: (view, { one }, timeline) => {
      const excerpts = findEvent(timeline, view.event)?.excerpts ?? [];
      const excerpt = one('quote', (value) => {
        const index = Number(value) - 1;
        return excerpts[index]?.source === view.source ? index : null;
      });
      return { ...view, excerpt };
    },
  },
  {
    name: 'at',
    doc: 'a passage of the source, `START-END-DIGEST` (passage-link.ts)',
    absent: 'no passage marked',
    write: ({ passage }) => (passage === null ? '' : passageValue(passage)),
    read: (view, { one }, timeline) => {
      const { length = 0 } = findSource(timeline, view.source) ?? {};
      return { ...view, passage: one('at', (value) => readPassageValue(value, length)) };
    },
  },
];
