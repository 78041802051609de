import type { Timeline } from '../../model/timeline.ts';
import type { Filter } from '../filter/filter.ts';
import { memoised } from '../store/memoised.ts';
import { openingView, type View } from '../view.ts';
import { filterParameters } from './filter-parameters.ts';
import { layoutParameters } from './layout-parameters.ts';
import { openParameters } from './open-parameters.ts';
import { addressValues, type IgnoredValue, type Parameter } from './parameter.ts';
import { upgraded } from './upgrade-address.ts';

/**
 * The view as a query string: `?people=marco-rubio&not-discussed=chagos&event=ID`.
 * A test holds this list to the table below; older forms are in upgrade-address.ts.
 *
 * | parameter | value | absent |
 * |---|---|---|
 * | `q` | words searched for, at most 200 characters | nothing searched for |
 * | `people` | ids of people and bodies, comma between; `-ID` rules one out, here and below | no such filter |
 * | `issues` | ids of issues discussed | no such filter |
 * | `not-discussed` | ids of issues explicitly not discussed | no such filter |
 * | `kinds` | kinds of event | no such filter |
 * | `status` | `happened`, `announced` | no such filter |
 * | `sides` | ids of sides | no such filter |
 * | `sources` | ids of sources | no such filter |
 * | `dates` | how the date is known: `stated`, `relative`, `inferred` | no such filter |
 * | `review` | `reviewed`, `draft` | no such filter |
 * | `any` | which of `people`, `issues`, `not-discussed`, `sides`, `sources` are met by one of their values | all of their values |
 * | `reach` | `took-part`, `mentioned`: who is counted as being in an event | who took part or spoke |
 * | `from` | first day the chart shows; only together with `to` | the opening window |
 * | `to` | last day the chart shows; only together with `from` | the opening window |
 * | `scale` | `true`: quiet stretches drawn to scale | quiet stretches folded |
 * | `lanes` | `person`, `issue`, `source`, `side` | the chart has no lanes |
 * | `lane-order` | `count`: the lane with the most events first | by the first event of each |
 * | `layout` | `matrix`, `table` | chart and list |
 * | `across` | columns of the matrix: `people` | issues |
 * | `bodies` | `true`: bodies are in the matrix too | people alone |
 * | `order` | rows and columns of the matrix by `name` | by number of events |
 * | `by` | id of the column that sorts the rows of the matrix | sorted by `order` |
 * | `cell` | the open cell of the matrix, `ROW~COLUMN` | no cell open |
 * | `columns` | columns of the table, comma between | the opening columns |
 * | `sort` | column the table is sorted by; `-COLUMN`: descending | by time |
 * | `embed` | `1`: part of another page | a page of its own |
 * | `actor` | id of the person or body whose page is open | chart and list |
 * | `issue` | id of the issue whose page is open | chart and list |
 * | `compare` | id of the event whose accounts are compared | chart and list |
 * | `page` | `not-discussed`: the page of what was explicitly not discussed | chart and list |
 * | `tour` | id of the event the tour is at | chart and list |
 * | `story` | id of the event that the editor’s story is at | chart and list |
 * | `desk` | id of the added text that is under review | chart and list |
 * | `event` | id of the open event | no event open |
 * | `card` | what `embed` shows of the open event alone: `event`, or one of its quotes, from 1 | all that is shown |
 * | `source` | id of the source open in full | no source open |
 * | `quote` | which quote of the event to show in the source, from 1 | the first quote of the event in it |
 * | `at` | a passage of the source, `START-END-DIGEST` (passage-link.ts) | no passage marked |
 */
export const addressParameters: readonly Parameter[] = [
  ...filterParameters,
  ...layoutParameters,
  ...openParameters,
];

/** The view an address asks for, and the values of it that were not applied. */
export type ReadAddress = { readonly view: View; readonly ignored: readonly IgnoredValue[] };

/** The query string that opens this view, with its `?`; empty for the opening view. */
export function addressOf(view: View): string {
  const written = [
    filterInAddress(view.filter),
    inAddress(layoutParameters, view),
    inAddress(openParameters, view),
  ].filter((part) => part !== '');
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** A page has hundreds of links that differ in what they open and not in the filter. */
const filterInAddress = memoised((filter: Filter) =>
  inAddress(filterParameters, { ...openingView, filter }),
);

/** What some of the parameters say of a view: `people=ann,bob&reach=mentioned`. */
function inAddress(parameters: readonly Parameter[], view: View): string {
  const parts: string[] = [];
  for (const { name, write } of parameters) {
    const value = write(view);
    if (value !== '') parts.push(`${name}=${value.split(',').map(encodeURIComponent).join(',')}`);
  }
  return parts.join('&');
}

/** The view a query string asks for; values that this timeline does not have are reported. */
export function readAddress(query: string, timeline: Timeline): ReadAddress {
  const parameters = upgraded(new URLSearchParams(query));
  const values = addressValues(parameters);
  const view = addressParameters.reduce(
    (before, { read }) => read(before, values, timeline),
    openingView,
  );
  for (const [name, value] of parameters) {
    if (!addressParameters.some((known) => known.name === name)) values.ignore(name, value);
  }
  return { view, ignored: values.ignored };
}
