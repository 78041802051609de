import type { Timeline } from '../../model/timeline.ts';
import { answerTo } from '../search/answers.ts';
import { anyOfThese, respelt } from '../search/query.ts';
import { quotedQuery } from '../search/quoted-query.ts';
import { type FacetId, facetIds } from './facet-facts.ts';
import type { FacetOption } from './facets.ts';
import {
  type Filter,
  isEmpty,
  matchSwitched,
  noFilter,
  takesAny,
  toggled,
  withoutOption,
} from './filter.ts';
import { countFiltered } from './filter-events.ts';

/** A filter that asks for less, or for another word, and leaves something. */
export type Relaxation = {
  /** What is done: `Without Marco Rubio`. */
  readonly label: string;
  readonly filter: Filter;
  /** How many events it leaves; more than none. */
  readonly count: number;
  /** `spelling`: a word is taken for another; the others leave something out. */
  readonly kind: 'spelling' | 'less' | 'all';
};

/**
 * The ways out of a filter that leaves nothing, those nearest to what was asked first. Those that
 * search for other words are among them once these are answered (`relaxedQueries`).
 */
export function relaxations(
  timeline: Timeline,
  filter: Filter,
  options: readonly FacetOption[],
): readonly Relaxation[] {
  const way = (kind: Relaxation['kind'], label: string, next: Filter): Relaxation[] => {
    if (answerTo(timeline, next.query) === null) return [];
    const count = countFiltered(timeline, next);
    return count === 0 ? [] : [{ kind, label, filter: next, count }];
  };
  const { query } = filter;
  const any = anyOfThese(query);
  const words = quotedQuery(query);
  const others = spellings(timeline, query);
  const spelt = others.flatMap((other) =>
    way('spelling', other.word, { ...filter, query: other.query }),
  );
  const without = [
    ...eitherWays(filter, options).flatMap(({ label, filter: next }) => way('less', label, next)),
    ...(any === null ? [] : way('less', 'Any of these words', { ...filter, query: any })),
    ...(query === '' || options.length === 0
      ? []
      : way('less', `Without ${words}`, { ...filter, query: '' })),
    ...listWays(filter, options).flatMap(({ label, filter: next }) => way('less', label, next)),
    ...options.flatMap((option) => way('less', lessWords(option), withoutOption(filter, option))),
  ];
  // Where no one thing stands in the way, what each of them would leave by itself.
  const alone = without.length > 0 || options.length === 0 ? [] : aloneWays(query, options);
  return [
    ...spelt,
    ...without,
    ...alone.flatMap(({ label, filter: next }) => way('less', label, next)),
    ...(isEmpty(filter) ? [] : way('all', 'Clear all', noFilter)),
  ];
}

type Way = { readonly label: string; readonly filter: Filter };

/** Of several entries of a facet that are asked for together, one is enough. */
function eitherWays(filter: Filter, options: readonly FacetOption[]): readonly Way[] {
  return facetIds
    .filter((facet) => filter[facet].length > 1 && !takesAny(filter, facet))
    .map((facet) => {
      const label = chosenLabels(facet, options).join(' or ');
      return { label, filter: matchSwitched(filter, facet) };
    });
}

/** Where one of several entries is enough, taking one off leaves less: they go together. */
function listWays(filter: Filter, options: readonly FacetOption[]): readonly Way[] {
  return facetIds
    .filter((facet) => filter[facet].length > 1 && takesAny(filter, facet))
    .map((facet) => ({
      label: `Without ${chosenLabels(facet, options).join(' or ')}`,
      filter: { ...filter, [facet]: [] },
    }));
}

function chosenLabels(facet: FacetId, options: readonly FacetOption[]): readonly string[] {
  return options
    .filter((option) => option.facet === facet && option.selected)
    .map(({ label }) => label);
}

/** What a filter asks for: `“fish”`, `Ann or Bob`, `Cleo`, `not Visit`; all of it has to be met. */
export function askedInWords(filter: Filter, options: readonly FacetOption[]): readonly string[] {
  return [
    ...(filter.query === '' ? [] : [quotedQuery(filter.query)]),
    ...facetIds.flatMap((facet) => {
      const labels = chosenLabels(facet, options);
      return labels.length > 0 && takesAny(filter, facet) ? [labels.join(' or ')] : labels;
    }),
    ...options.filter(({ ruledOut }) => ruledOut).map(({ label }) => `not ${label}`),
  ];
}

function lessWords({ label, ruledOut: without }: FacetOption): string {
  return without ? `With ${label} again` : `Without ${label}`;
}

function aloneWays(query: string, options: readonly FacetOption[]): readonly Way[] {
  const any = anyOfThese(query);
  return [
    ...(query === ''
      ? []
      : [{ label: `Only ${quotedQuery(query)}`, filter: { ...noFilter, query } }]),
    ...(any === null
      ? []
      : [{ label: 'Only any of these words', filter: { ...noFilter, query: any } }]),
    ...options
      .filter((option) => option.selected)
      .map((option) => ({ label: `Only ${option.label}`, filter: toggled(noFilter, option) })),
  ];
}

/** Of more unknown words than these, which are tried one by one, mending one is no way out. */
const MAX_RESPELT_WORDS = 5;

/** The queries that the ways out of this one search for. */
export function relaxedQueries(timeline: Timeline, query: string): readonly string[] {
  const any = anyOfThese(query);
  return [
    ...(any === null ? [] : [any]),
    ...spellings(timeline, query).map((other) => other.query),
  ];
}

/** The query with a word that no event has replaced by one that is much like it. */
function spellings(
  timeline: Timeline,
  query: string,
): readonly { readonly word: string; readonly query: string }[] {
  const others = answerTo(timeline, query)?.likeliest ?? [];
  return others
    .slice(0, MAX_RESPELT_WORDS)
    .flatMap(({ typed, words }) =>
      words.map((word) => ({ word, query: respelt(query, typed, word) })),
    );
}
