import type { Timeline } from '../../model/timeline.ts';
import { eventIndexOf, searchEvents } from '../search/event-search.ts';
import { anyOfThese, quotedQuery, respelt } from '../search/query.ts';
import { likeliest, spellingOf } from '../search/word-index.ts';
import { hasWords } from '../store/with-words.ts';
import type { FacetOption } from './facets.ts';
import { type Filter, isEmpty, noFilter, toggled, withoutOption } from './filter.ts';
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

/** The ways out of a filter that leaves nothing, those nearest to what was asked first. */
export function relaxations(
  timeline: Timeline,
  filter: Filter,
  options: readonly FacetOption[],
): readonly Relaxation[] {
  const way = (kind: Relaxation['kind'], label: string, next: Filter): Relaxation[] => {
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
    ...(any === null ? [] : way('less', 'Any of these words', { ...filter, query: any })),
    ...(query === '' || options.length === 0
      ? []
      : way('less', `Without ${words}`, { ...filter, query: '' })),
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

function lessWords({ label, ruledOut: without }: FacetOption): string {
  return without ? `With ${label} again` : `Without ${label}`;
}

function aloneWays(
  query: string,
  options: readonly FacetOption[],
): readonly { readonly label: string; readonly filter: Filter }[] {
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

/** The query with a word that no event has replaced by one that is much like it. */
function spellings(
  timeline: Timeline,
  query: string,
): readonly { readonly word: string; readonly query: string }[] {
  if (!hasWords(timeline)) return [];
  const { words } = eventIndexOf(timeline);
  const unknown = searchEvents(timeline, query)
    .search.flat()
    .flatMap(({ term, words: meant }) => {
      const asked = term.kind === 'word' ? [term.word] : term.words;
      return asked.filter((_, at) => meant[at]?.size === 0);
    });
  return [...new Set(unknown)].flatMap((typed) =>
    likeliest(words, typed, 2).map((plain) => {
      const word = spellingOf(words, plain);
      return { word, query: respelt(query, typed, word) };
    }),
  );
}
