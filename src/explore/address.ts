/**
 * The view as a query string: `?people=marco-rubio&not-discussed=chagos&event=ID`.
 *
 * | parameter | value | absent |
 * |---|---|---|
 * | `people` | ids of people and bodies, comma between | no such filter |
 * | `issues`, `not-discussed` | ids of issues, comma between | no such filter |
 * | `from`, `to` | first and last day the chart shows | the opening window |
 * | `scale` | `true`: quiet stretches drawn to scale | folded |
 * | `event` | id of the open event | none open |
 * | `source` | id of the source open in full | none open |
 * | `quote` | which quote of the event to show in it, from 1 | its first there |
 */
import { isIsoDate } from '../model/civil-date.ts';
import type { Timeline } from '../model/timeline.ts';
import { activeActors, issuesTreated } from './filter.ts';
import { type Filter, openingView, type View } from './view.ts';

/** A value of the address that this timeline does not have. */
export type IgnoredValue = { readonly parameter: string; readonly value: string };

/** The view an address asks for, and what of it could not be honoured. */
export type ReadAddress = { readonly view: View; readonly ignored: readonly IgnoredValue[] };

const filterLists: readonly { parameter: string; list: keyof Filter }[] = [
  { parameter: 'people', list: 'actors' },
  { parameter: 'issues', list: 'discussed' },
  { parameter: 'not-discussed', list: 'notDiscussed' },
];
const otherParameters = ['from', 'to', 'scale', 'event', 'source', 'quote'];

/** The query string that opens this view, with its `?`; empty for the opening view. */
export function addressOf(view: View): string {
  const parameters: string[] = [];
  const add = (name: string, value: string) =>
    parameters.push(`${name}=${value.split(',').map(encodeURIComponent).join(',')}`);
  for (const { parameter, list } of filterLists) {
    const ids = view.filter[list];
    if (ids.length > 0) add(parameter, ids.join(','));
  }
  if (view.window !== null) {
    add('from', view.window.from);
    add('to', view.window.to);
  }
  if (!view.folded) add('scale', 'true');
  if (view.event !== null) add('event', view.event);
  if (view.source !== null) add('source', view.source);
  if (view.excerpt !== null) add('quote', String(view.excerpt + 1));
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}

/** The view a query string asks for; what this timeline does not have is set aside and reported. */
export function readAddress(query: string, timeline: Timeline): ReadAddress {
  const parameters = new URLSearchParams(query);
  const ignored: IgnoredValue[] = [];
  const ignore = (parameter: string, value: string) => {
    ignored.push({ parameter, value });
    return null;
  };
  const one = (parameter: string, valid: (value: string) => boolean): string | null => {
    const [value, ...more] = parameters.getAll(parameter).filter((text) => text !== '');
    for (const text of more) ignore(parameter, text);
    if (value === undefined) return null;
    return valid(value) ? value : ignore(parameter, value);
  };

  const filter = readFilter(parameters, timeline, ignore);
  const event = one('event', (id) => timeline.events.some((known) => known.id === id));
  const source = one('source', (id) => timeline.sources.some((known) => known.id === id));
  const window = readWindow(one, ignore);
  const scale = one('scale', (value) => value === 'true');
  const excerpts = timeline.events.find((known) => known.id === event)?.excerpts ?? [];
  const quote = one('quote', (n) => excerpts[Number(n) - 1]?.source === source);
  for (const [parameter, value] of parameters) {
    const known =
      otherParameters.includes(parameter) || filterLists.some((f) => f.parameter === parameter);
    if (!known) ignore(parameter, value);
  }
  return {
    view: {
      filter,
      window,
      folded: scale === null,
      event,
      source,
      excerpt: quote === null ? null : Number(quote) - 1,
    },
    ignored,
  };
}

/** Both ends, or none: a window that is open at one end would be another one for each screen. */
function readWindow(
  one: (parameter: string, valid: (value: string) => boolean) => string | null,
  ignore: (parameter: string, value: string) => void,
): View['window'] {
  const from = one('from', isIsoDate);
  const to = one('to', (date) => isIsoDate(date) && (from === null || date >= from));
  if (from !== null && to !== null) return { from, to };
  if (from !== null) ignore('from', from);
  if (to !== null) ignore('to', to);
  return null;
}

function readFilter(
  parameters: URLSearchParams,
  timeline: Timeline,
  ignore: (parameter: string, value: string) => void,
): Filter {
  // Only what some event has can be taken off again: it alone is an option of a facet.
  const known: Record<keyof Filter, readonly string[]> = {
    actors: timeline.events.flatMap(activeActors),
    discussed: timeline.events.flatMap((event) => issuesTreated(event, 'discussed')),
    notDiscussed: timeline.events.flatMap((event) => issuesTreated(event, 'not-discussed')),
  };
  const filter = { ...openingView.filter };
  for (const { parameter, list } of filterLists) {
    const wanted = new Set(parameters.getAll(parameter).flatMap((value) => value.split(',')));
    wanted.delete('');
    const isKnown = (id: string) => known[list].includes(id);
    filter[list] = [...wanted].filter(isKnown);
    for (const id of wanted) if (!isKnown(id)) ignore(parameter, id);
  }
  return filter;
}
