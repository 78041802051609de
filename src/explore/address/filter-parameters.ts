import type { Timeline } from '../../model/timeline.ts';
import { eventValues } from '../filter/event-values.ts';
import {
  type FacetId,
  type Filter,
  facetIds,
  isRuledOut,
  noFilter,
  type Reach,
  reaches,
  singleValueFacets,
} from '../filter/filter.ts';
import type { AddressValues, Parameters } from './address-values.ts';

/** The parameter of each facet. */
const listParameters = {
  actors: 'people',
  discussed: 'issues',
  notDiscussed: 'not-discussed',
  kinds: 'kinds',
  statuses: 'status',
  sides: 'sides',
  sources: 'sources',
  bases: 'dates',
  review: 'review',
} as const satisfies Record<FacetId, string>;

export const filterParameters = ['q', 'any', 'reach', ...Object.values(listParameters)] as const;

/** The longest query that is searched for; what is longer was not typed by a reader. */
const longestQuery = 200;

const switchable = facetIds.filter((list) => !singleValueFacets.includes(list));

export function writeFilter(filter: Filter): Parameters {
  const lists = facetIds.map((list): Parameters[number] => {
    const unwanted = filter.without.filter((each) => each.list === list);
    const values = [...filter[list].map(escaped), ...unwanted.map(({ id }) => `-${escaped(id)}`)];
    return [listParameters[list], values.join(',')];
  });
  return [
    ['q', filter.query],
    ...lists,
    ['any', filter.anyOf.map((list) => listParameters[list]).join(',')],
    ['reach', filter.reach === noFilter.reach ? '' : filter.reach],
  ];
}

export function readFilter(values: AddressValues, timeline: Timeline): Filter {
  const known = eventValues(timeline, 'mentioned');
  let filter = noFilter;
  for (const list of facetIds) {
    const there = new Set(timeline.events.flatMap(known[list]));
    const asked = values.list(listParameters[list], (value) => there.has(entryOf(value).id));
    for (const { id } of asked.map(entryOf).filter(({ unwanted }) => unwanted)) {
      filter = { ...filter, without: [...filter.without, { list, id }] };
    }
    for (const { id } of asked.map(entryOf).filter(({ unwanted }) => !unwanted)) {
      // What is both asked for and ruled out could leave nothing.
      if (isRuledOut(filter, { list, id })) values.ignore(listParameters[list], escaped(id));
      else filter = { ...filter, [list]: [...filter[list], id] };
    }
  }
  const any = values.list('any', (value) => switchable.some((each) => nameOf(each) === value));
  return {
    ...filter,
    query: values.one('q', (value) => value.length <= longestQuery) ?? '',
    reach: readReach(values),
    anyOf: any.flatMap((value) => switchable.find((each) => nameOf(each) === value) ?? []),
  };
}

function readReach({ one }: AddressValues): Reach {
  const others = reaches.filter((each) => each !== noFilter.reach);
  const asked = one('reach', (value) => others.some((each) => each === value));
  return others.find((each) => each === asked) ?? noFilter.reach;
}

function nameOf(list: FacetId): string {
  return listParameters[list];
}

/** An entry of a list: `chagos`, or `-chagos` for one that is ruled out. */
function entryOf(value: string): { readonly id: string; readonly unwanted: boolean } {
  const unwanted = value.startsWith('-');
  return { id: unescaped(unwanted ? value.slice(1) : value), unwanted };
}

/** Ids of sources are names of files, so they can hold what separates entries. */
function escaped(id: string): string {
  return id.replace(/[%,]|^-/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function unescaped(value: string): string {
  return value.replace(/%(25|2c|2d)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
