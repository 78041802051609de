import { count, groupedNumber } from '../../model/labels.ts';
import type { Timeline } from '../../model/timeline.ts';
import { quotedQuery } from '../search/quoted-query.ts';
import { type FacetId, facetFacts, facetIds } from './facet-facts.ts';
import { type Filter, facetValuesOf, isEmpty, takesAny } from './filter.ts';
import { countFiltered } from './filter-events.ts';

/**
 * The filter as a sentence that can stand in an exported file: `Events with Marco Rubio;
 * Chagos Islands explicitly not discussed. 3 of 27 events.`
 */
export function filterInWords(timeline: Timeline, filter: Filter): string {
  const said = selectionInWords(timeline, filter);
  const left = countFiltered(timeline, filter);
  const leaves = `${groupedNumber(left)} of ${count(timeline.events.length, 'event')}.`;
  if (said === '') return `All events. ${leaves}`;
  return `${said.startsWith('with ') ? 'Events ' : 'Events: '}${said}. ${leaves}`;
}

/** The filter alone: `with Marco Rubio; Chagos Islands explicitly not discussed`; empty for none. */
export function selectionInWords(timeline: Timeline, filter: Filter): string {
  if (isEmpty(filter)) return '';
  const inWords = (facet: FacetId, ids: readonly string[], joint: 'and' | 'or') => {
    const { name, clause } = facetFacts[facet].sentence;
    return clause(
      together(
        ids.map((id) => name(id, timeline)),
        joint,
      ),
    );
  };
  const chosen = facetIds
    .filter((facet) => filter[facet].length > 0)
    .map((facet) => inWords(facet, filter[facet], takesAny(filter, facet) ? 'or' : 'and'));
  const left = facetIds.flatMap((facet) => {
    const ids = filter.without.filter((each) => each.facet === facet).map(({ id }) => id);
    return ids.length === 0 ? [] : `except ${inWords(facet, ids, 'or')}`;
  });
  const searched = filter.query === '' ? [] : [`matching ${quotedQuery(filter.query)}`];
  return [...chosen, ...left, ...searched, ...reachInWords(filter)].join('; ');
}

/** How far people were counted, where that is not as usual and makes a difference. */
function reachInWords(filter: Filter): readonly string[] {
  const { reach } = filter;
  const asked = facetValuesOf(filter).some(({ facet }) => facetFacts[facet].values.of === 'actors');
  if (!asked || reach === 'spoke') return [];
  return [reach === 'mentioned' ? 'mentions counted' : 'only who took part counted'];
}

/** `A, B and C`. */
function together(names: readonly string[], joint: 'and' | 'or'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`;
}
