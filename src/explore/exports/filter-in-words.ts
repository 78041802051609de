import type { Timeline } from '../../model/timeline.ts';
import { basisWords } from '../basis-words.ts';
import { filterEvents } from '../filter.ts';
import { type Filter, type FilterList, filterLists } from '../view.ts';

/** The words for one list of the filter that is not empty. */
type ListInWords = (entries: readonly string[], timeline: Timeline) => string;

const lists: Readonly<Record<FilterList, ListInWords>> = {
  actors: (ids, { actors }) =>
    `with ${together(
      ids.map((id) => nameOf(id, actors)),
      'and',
    )}`,
  discussed: (ids, timeline) => `${issuesOf(ids, timeline)} discussed`,
  notDiscussed: (ids, timeline) => `${issuesOf(ids, timeline)} explicitly not discussed`,
  bases: (ids) => `date ${together(basesOf(ids), 'or')}`,
};

/**
 * The filter as a sentence that can stand in an exported file: `Events with Marco Rubio;
 * Chagos Islands explicitly not discussed. 3 of 27 events.`
 */
export function filterInWords(timeline: Timeline, filter: Filter): string {
  const said = selectionInWords(timeline, filter);
  const left = filterEvents(timeline.events, filter).length;
  const count = `${left} of ${timeline.events.length} events.`;
  if (said === '') return `All events. ${count}`;
  return `${said.startsWith('with ') ? 'Events ' : 'Events: '}${said}. ${count}`;
}

/** The filter alone: `with Marco Rubio; Chagos Islands explicitly not discussed`; empty for none. */
export function selectionInWords(timeline: Timeline, filter: Filter): string {
  const parts = filterLists
    .filter((list) => filter[list].length > 0)
    .map((list) => lists[list](filter[list], timeline));
  return parts.join('; ');
}

function issuesOf(ids: readonly string[], { issues }: Timeline): string {
  const labels = ids.map((id) => issues.find((issue) => issue.id === id)?.label ?? id);
  return together(labels, 'and');
}

function basesOf(ids: readonly string[]): readonly string[] {
  const known: Readonly<Record<string, string>> = basisWords;
  return ids.map((id) => (known[id] ?? id).toLowerCase());
}

function nameOf(id: string, actors: Timeline['actors']): string {
  return actors.find((actor) => actor.id === id)?.name ?? id;
}

/** `A, B and C`. */
function together(names: readonly string[], joint: 'and' | 'or'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`;
}
