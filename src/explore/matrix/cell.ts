import type { Treatment } from '../../model/event.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import { frequencies } from '../evidence/profiles.ts';
import { issuesTreated } from '../filter/event-values.ts';
import { facetFacts } from '../filter/facet-facts.ts';
import { type FacetValue, type Filter, takesAny, toggled, withAllOf } from '../filter/filter.ts';
import type { MatrixCell } from './event-matrix.ts';

/** The names that a cell stands between, and what its column is. */
type CellPlace = {
  readonly row: string;
  readonly column: string;
  /** `self`: a person's own row and column, where all of its events are. */
  readonly between: 'person and issue' | 'people' | 'self';
};

/**
 * A cell as a sentence: `David Lammy, Ukraine: discussed in 3 events, explicitly not discussed
 * in 1 event`; `David Lammy and Marco Rubio: 2 events. Discussed: Ukraine (2). Explicitly not
 * discussed: Chagos Islands (1)`.
 */
export function cellWords(
  { events, notDiscussed }: MatrixCell,
  { row, column, between }: CellPlace,
  labelOf: (issue: string) => string,
): string {
  if (between === 'person and issue') {
    const said = [
      events.length > 0 ? `discussed in ${count(events.length, 'event')}` : null,
      notDiscussed.length > 0
        ? `explicitly not discussed in ${count(notDiscussed.length, 'event')}`
        : null,
    ].filter((part) => part !== null);
    return `${row}, ${column}: ${said.join(', ') || 'none'}`;
  }
  const who = between === 'self' ? `${row}, all` : `${row} and ${column}`;
  if (events.length === 0) return `${who}: none`;
  const about = (treatment: Treatment, words: string) => {
    const issues = frequencies(events, (event) => issuesTreated(event, treatment));
    if (issues.length === 0) return '';
    return `. ${words}: ${issues.map(({ id, count }) => `${labelOf(id)} (${groupedNumber(count)})`).join(', ')}`;
  };
  const discussed = about('discussed', 'Discussed');
  return `${who}: ${count(events.length, 'event')}${discussed}${about('not-discussed', 'Explicitly not discussed')}`;
}

/**
 * The filter with these chosen as well, so that it leaves the events that have all of them.
 * Where one of several entries of a facet is enough, another would add events and not narrow them,
 * so there the new one stands alone in its facet; else it is asked for together with what is chosen.
 */
export function narrowedTo(filter: Filter, entries: readonly FacetValue[]): Filter {
  return entries.reduce(withEntry, filter);
}

function withEntry(filter: Filter, entry: FacetValue): Filter {
  const { facet, id } = entry;
  const chosen = filter[facet];
  const isAlternative = chosen.length > 1 && takesAny(filter, facet);
  if (isAlternative || facetFacts[facet].perEvent === 'one') return { ...filter, [facet]: [id] };
  return chosen.includes(id) ? filter : withAllOf(toggled(filter, entry), [...filter.allOf, facet]);
}

/** As dark as it may be for the numbers on it to be read in both themes (contrast of 4.5). */
const MAX_TINT_PERCENT = 30;

/**
 * How much ink a cell's ground has, in per cent: none for no event, the darkest for the most.
 * By the square root, so that one, two and three can be told apart beside a fifteen.
 */
export function tintOf(count: number, most: number): number {
  if (count === 0) return 0;
  return Math.round(MAX_TINT_PERCENT * Math.min(1, Math.sqrt(count / Math.max(most, 1))));
}
