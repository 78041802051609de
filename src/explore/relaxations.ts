import type { Timeline } from '../model/timeline.ts';
import type { FacetOption } from './facet-options.ts';
import { entriesOf, type Filter, isEmpty, noFilter, withoutOption } from './filter.ts';
import { filterEvents } from './filter-events.ts';
import { eventIndexOf, searchEvents } from './search/event-search.ts';
import { anyOfThese, respelt } from './search/query.ts';
import { likeliest, spellingOf } from './search/word-index.ts';

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
    const count = filterEvents(timeline, next).length;
    return count === 0 ? [] : [{ kind, label, filter: next, count }];
  };
  const { query } = filter;
  const any = anyOfThese(query);
  return [
    ...spellings(timeline, query).flatMap(({ word, query: next }) =>
      way('spelling', word, { ...filter, query: next }),
    ),
    ...(any === null ? [] : way('less', 'Any of these words', { ...filter, query: any })),
    ...options.flatMap((option) =>
      way('less', `Without ${option.label}`, withoutOption(filter, option)),
    ),
    ...(query === '' || options.length === 0
      ? []
      : way('less', `Without “${query}”`, { ...filter, query: '' })),
    ...(query === '' || entriesOf(filter).length < 2
      ? []
      : way('less', `Only “${query}”`, { ...noFilter, query })),
    ...(isEmpty(filter) ? [] : way('all', 'Clear all', noFilter)),
  ];
}

/** The query with a word that no event has replaced by one that is much like it. */
function spellings(
  timeline: Timeline,
  query: string,
): readonly { readonly word: string; readonly query: string }[] {
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
