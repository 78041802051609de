import { bases } from '../model/basis.ts';
import { isIsoDate } from '../model/civil-date.ts';
import type { Timeline } from '../model/timeline.ts';
import type { AddressValues } from './address-values.ts';
import { activeActors, issuesTreated } from './filter.ts';
import type { Filter, Page, View } from './view.ts';

/** The parameter of each list of a filter. */
export const filterParameters = {
  actors: 'people',
  discussed: 'issues',
  notDiscussed: 'not-discussed',
  bases: 'dates',
} as const satisfies Record<keyof Filter, string>;

/** Only what some event has can be taken off again: it alone is an option of a facet. */
export function readFilter({ list }: AddressValues, { events }: Timeline): Filter {
  const among = (known: readonly string[]) => (id: string) => known.includes(id);
  const discussed = events.flatMap((event) => issuesTreated(event, 'discussed'));
  const notDiscussed = events.flatMap((event) => issuesTreated(event, 'not-discussed'));
  const asked = list(filterParameters.bases, among(events.map(({ date }) => date.basis)));
  return {
    actors: list(filterParameters.actors, among(events.flatMap(activeActors))),
    discussed: list(filterParameters.discussed, among(discussed)),
    notDiscussed: list(filterParameters.notDiscussed, among(notDiscussed)),
    bases: bases.filter((basis) => asked.includes(basis)),
  };
}

/** Both ends, or none: a window that is open at one end would be another one for each screen. */
export function readWindow({ one, ignore }: AddressValues): View['window'] {
  const from = one('from', isIsoDate);
  const to = one('to', (date) => isIsoDate(date) && (from === null || date >= from));
  if (from !== null && to !== null) return { from, to };
  if (from !== null) ignore('from', from);
  if (to !== null) ignore('to', to);
  return null;
}

/** The value of a page's parameter, which is the page's kind. */
export function pageValue(page: Page): string {
  return page.kind === 'unsaid' ? 'all' : page.id;
}

/** One page at the most: the first that is asked for. */
export function readPage({ one, ignore }: AddressValues, timeline: Timeline): Page | null {
  const within = (entries: readonly { readonly id: string }[]) => (id: string) =>
    entries.some((entry) => entry.id === id);
  const actor = one('actor', within(timeline.actors));
  const issue = one('issue', within(timeline.issues));
  const compare = one('compare', within(timeline.events));
  const unsaid = one('unsaid', (value) => value === 'all');
  const [first, ...others] = [
    actor === null ? [] : [{ kind: 'actor' as const, id: actor }],
    issue === null ? [] : [{ kind: 'issue' as const, id: issue }],
    compare === null ? [] : [{ kind: 'compare' as const, id: compare }],
    unsaid === null ? [] : [{ kind: 'unsaid' as const }],
  ].flat();
  for (const page of others) ignore(page.kind, pageValue(page));
  return first ?? null;
}
