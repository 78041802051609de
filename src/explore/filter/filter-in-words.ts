import { basisWords, statusWords } from '../../model/labels.ts';
import type { Timeline } from '../../model/timeline.ts';
import { quotedQuery } from '../search/query.ts';
import { kindLabels, optionLabel, reviewWords } from './facet-labels.ts';
import { type FacetId, type Filter, facetIds, isEmpty, takesAny } from './filter.ts';
import { countFiltered } from './filter-events.ts';

/** The words for some entries of a facet, which have been named and joined already. */
type FacetInWords = (names: string) => string;

const facets: Readonly<Record<FacetId, FacetInWords>> = {
  actors: (names) => `with ${names}`,
  discussed: (names) => `${names} discussed`,
  notDiscussed: (names) => `${names} explicitly not discussed`,
  kinds: (names) => `kind ${names}`,
  statuses: (names) => names,
  sides: (names) => `side ${names}`,
  sources: (names) => `told by ${names}`,
  bases: (names) => `date ${names}`,
  review: (names) => names,
};

/**
 * The filter as a sentence that can stand in an exported file: `Events with Marco Rubio;
 * Chagos Islands explicitly not discussed. 3 of 27 events.`
 */
export function filterInWords(timeline: Timeline, filter: Filter): string {
  const said = selectionInWords(timeline, filter);
  const left = countFiltered(timeline, filter);
  const count = `${left} of ${timeline.events.length} events.`;
  if (said === '') return `All events. ${count}`;
  return `${said.startsWith('with ') ? 'Events ' : 'Events: '}${said}. ${count}`;
}

/** The filter alone: `with Marco Rubio; Chagos Islands explicitly not discussed`; empty for none. */
export function selectionInWords(timeline: Timeline, filter: Filter): string {
  if (isEmpty(filter)) return '';
  const inWords = (list: FacetId, ids: readonly string[], joint: 'and' | 'or') =>
    facets[list](together(ids.map(nameIn(timeline, list)), joint));
  const chosen = facetIds
    .filter((list) => filter[list].length > 0)
    .map((list) => inWords(list, filter[list], takesAny(filter, list) ? 'or' : 'and'));
  const left = facetIds.flatMap((list) => {
    const ids = filter.without.filter((each) => each.list === list).map(({ id }) => id);
    return ids.length === 0 ? [] : `except ${inWords(list, ids, 'or')}`;
  });
  const searched = filter.query === '' ? [] : [`matching ${quotedQuery(filter.query)}`];
  return [...chosen, ...left, ...searched, ...reachInWords(filter)].join('; ');
}

/** How far people were counted, where that is not as usual and makes a difference. */
function reachInWords({ reach, actors, sides, without }: Filter): readonly string[] {
  const asked = [...actors, ...sides, ...without.filter(({ list }) => /actors|sides/.test(list))];
  if (asked.length === 0 || reach === 'spoke') return [];
  return [reach === 'mentioned' ? 'mentions counted' : 'only who took part counted'];
}

const shortNames: Readonly<Partial<Record<FacetId, Readonly<Record<string, string>>>>> = {
  kinds: kindLabels,
  statuses: statusWords,
  bases: basisWords,
  review: reviewWords,
};

/** What an entry is called within the sentence: an issue without its treatment, which is said. */
function nameIn(timeline: Timeline, list: FacetId): (id: string) => string {
  const words = shortNames[list];
  if (words !== undefined) return (id) => (words[id] ?? id).toLowerCase();
  const facet = list === 'notDiscussed' ? 'discussed' : list;
  return (id) => optionLabel(timeline, facet, id);
}

/** `A, B and C`. */
function together(names: readonly string[], joint: 'and' | 'or'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`;
}
