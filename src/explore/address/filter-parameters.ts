import type { Timeline } from '../../model/timeline.ts';
import { type FacetId, facetFacts, facetIds } from '../filter/facet-facts.ts';
import {
  canTakeAll,
  type Filter,
  isRuledOut,
  noFilter,
  takesAny,
  withAllOf,
} from '../filter/filter.ts';
import { reaches } from '../filter/reach.ts';
import { isKnownValue } from '../store/columns.ts';
import type { View } from '../view.ts';
import { type AddressValues, oneOf, type Parameter } from './parameter.ts';

/** The longest query that is read, in characters; a longer one was not typed by a reader. */
const MAX_QUERY_CHARACTERS = 200;

/** The facets of which a reader says whether all or any of what is chosen has to be met. */
const switchableFacets = facetIds.filter((facet) => facetFacts[facet].perEvent === 'several');

const nameOf = (facet: FacetId) => facetFacts[facet].parameter.name;

/** What the events are filtered by, in the order in which an address says it. */
export const filterParameters: readonly Parameter[] = [
  {
    name: 'q',
    doc: 'words searched for, at most 200 characters',
    absent: 'nothing searched for',
    write: ({ filter }) => filter.query,
    read: (view, { one }) => {
      const query = one('q', (value) => (value.length <= MAX_QUERY_CHARACTERS ? value : null));
      return { ...view, filter: { ...view.filter, query: query ?? '' } };
    },
  },
  ...facetIds.map(facetParameter),
  {
    name: 'any',
    doc: `which of ${switchableFacets.map((facet) => `\`${nameOf(facet)}\``).join(', ')} are met by one of their values`,
    absent: 'all of their values',
    write: ({ filter }) =>
      facetIds
        .filter((facet) => canTakeAll(filter, facet) && takesAny(filter, facet))
        .map(nameOf)
        .join(','),
    read: (view, { list }) => {
      const anyOf = list(
        'any',
        (value) => switchableFacets.find((facet) => nameOf(facet) === value) ?? null,
      );
      const allOf = switchableFacets.filter((facet) => !anyOf.includes(facet));
      return { ...view, filter: withAllOf(view.filter, allOf) };
    },
  },
  {
    name: 'reach',
    doc: '`took-part`, `mentioned`: who is counted as being in an event',
    absent: 'who took part or spoke',
    write: ({ filter }) => (filter.reach === noFilter.reach ? '' : filter.reach),
    read: (view, { one }) => {
      const reach = one('reach', oneOf(reaches.filter((each) => each !== noFilter.reach)));
      return { ...view, filter: { ...view.filter, reach: reach ?? noFilter.reach } };
    },
  },
];

function facetParameter(facet: FacetId): Parameter {
  return {
    ...facetFacts[facet].parameter,
    absent: 'no such filter',
    write: ({ filter }) => writeFacet(filter, facet),
    read: (view, values, timeline) => readFacet(view, facet, values, timeline),
  };
}

function writeFacet(filter: Filter, facet: FacetId): string {
  const unwanted = filter.without.filter((each) => each.facet === facet);
  return [...filter[facet].map(escapeId), ...unwanted.map(({ id }) => `-${escapeId(id)}`)].join(
    ',',
  );
}

function readFacet(view: View, facet: FacetId, values: AddressValues, timeline: Timeline): View {
  const name = nameOf(facet);
  const asked = values.list(name, (value) => {
    const entry = readEntry(value);
    return isKnownValue(timeline, facet, entry.id) ? entry : null;
  });
  let { filter } = view;
  for (const { id } of asked.filter(({ unwanted }) => unwanted)) {
    filter = { ...filter, without: [...filter.without, { facet, id }] };
  }
  for (const { id } of asked.filter(({ unwanted }) => !unwanted)) {
    // A value that is both chosen and ruled out would leave no event.
    if (isRuledOut(filter, { facet, id })) values.ignore(name, escapeId(id));
    else filter = { ...filter, [facet]: [...filter[facet], id] };
  }
  return { ...view, filter };
}

/** `chagos`, or `-chagos` for a value that is ruled out. */
function readEntry(value: string): { readonly id: string; readonly unwanted: boolean } {
  const unwanted = value.startsWith('-');
  return { id: unescapeId(unwanted ? value.slice(1) : value), unwanted };
}

/** Ids of sources are names of files, so they can hold the characters that separate values. */
function escapeId(id: string): string {
  return id.replace(/[%,]|^-/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function unescapeId(value: string): string {
  return value.replace(/%(25|2c|2d)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
