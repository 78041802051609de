/**
 * The view as a query string: `?people=marco-rubio&not-discussed=chagos&event=ID`.
 *
 * | parameter | value | absent |
 * |---|---|---|
 * | `people` | ids of people and bodies, comma between | no such filter |
 * | `issues`, `not-discussed` | ids of issues, comma between | no such filter |
 * | `dates` | how dates are known: `stated`, `relative`, `inferred`, comma between | no such filter |
 * | `from`, `to` | first and last day the chart shows | the opening window |
 * | `scale` | `true`: quiet stretches drawn to scale | folded |
 * | `actor`, `issue`, `compare` | id of the person, issue or event whose page is open | chart and list |
 * | `unsaid` | `all`: the page of what was explicitly not discussed | chart and list |
 * | `event` | id of the open event | none open |
 * | `source` | id of the source open in full | none open |
 * | `quote` | which quote of the event to show in it, from 1 | its first there |
 * | `at` | a passage of the source, `START-END-DIGEST` (passage-link.ts) | no passage of its own |
 */
import type { Timeline } from '../model/timeline.ts';
import { filterParameters, pageValue, readFilter, readPage, readWindow } from './address-parts.ts';
import { addressValues, type IgnoredValue } from './address-values.ts';
import { passageValue, readPassageValue } from './passage-link.ts';
import { type Filter, filterLists, type View } from './view.ts';

/** The view an address asks for, and what of it could not be honoured. */
export type ReadAddress = { readonly view: View; readonly ignored: readonly IgnoredValue[] };

const knownParameters: readonly string[] = [
  ...Object.values(filterParameters),
  ...[
    'from',
    'to',
    'scale',
    'actor',
    'issue',
    'compare',
    'unsaid',
    'event',
    'source',
    'quote',
    'at',
  ],
];

/** The query string that opens this view, with its `?`; empty for the opening view. */
export function addressOf(view: View): string {
  const parameters: string[] = [];
  const add = (name: string, value: string) =>
    parameters.push(`${name}=${value.split(',').map(encodeURIComponent).join(',')}`);
  for (const list of filterLists) {
    const ids: Filter[typeof list] = view.filter[list];
    if (ids.length > 0) add(filterParameters[list], ids.join(','));
  }
  if (view.window !== null) {
    add('from', view.window.from);
    add('to', view.window.to);
  }
  if (!view.folded) add('scale', 'true');
  if (view.page !== null) add(view.page.kind, pageValue(view.page));
  if (view.event !== null) add('event', view.event);
  if (view.source !== null) add('source', view.source);
  if (view.excerpt !== null) add('quote', String(view.excerpt + 1));
  if (view.passage !== null) add('at', passageValue(view.passage));
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}

/** The view a query string asks for; what this timeline does not have is set aside and reported. */
export function readAddress(query: string, timeline: Timeline): ReadAddress {
  const parameters = new URLSearchParams(query);
  const values = addressValues(parameters);
  const { one, ignore, ignored } = values;
  const filter = readFilter(values, timeline);
  const event = one('event', (id) => timeline.events.some((known) => known.id === id));
  const source = one('source', (id) => timeline.sources.some((known) => known.id === id));
  const window = readWindow(values);
  const page = readPage(values, timeline);
  const scale = one('scale', (value) => value === 'true');
  const excerpts = timeline.events.find((known) => known.id === event)?.excerpts ?? [];
  const quote = one('quote', (number) => excerpts[Number(number) - 1]?.source === source);
  const { length = 0 } = timeline.sources.find((known) => known.id === source) ?? {};
  const at = one('at', (value) => readPassageValue(value, length) !== null);
  for (const [parameter, value] of parameters) {
    if (!knownParameters.includes(parameter)) ignore(parameter, value);
  }
  return {
    view: {
      filter,
      window,
      folded: scale === null,
      page,
      event,
      source,
      excerpt: quote === null ? null : Number(quote) - 1,
      passage: at === null ? null : readPassageValue(at, length),
    },
    ignored,
  };
}
