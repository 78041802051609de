import type { Timeline } from '../../model/timeline.ts';
import type { View } from '../view.ts';
import { addressValues, type IgnoredValue } from './address-values.ts';
import { chartParameters, readChart, writeChart } from './chart-parameters.ts';
import { evidenceParameters, readEvidence, writeEvidence } from './evidence-parameters.ts';
import { filterParameters, readFilter, writeFilter } from './filter-parameters.ts';
import { layoutParameters, readLayout, writeLayout } from './layout-parameters.ts';
import { pageParameters, readPage, writePage } from './page-parameters.ts';

/**
 * The view as a query string: `?people=marco-rubio&not-discussed=chagos&event=ID`.
 *
 * | parameter | value | absent |
 * |---|---|---|
 * | `q` | words searched for | nothing searched for |
 * | `people` | ids of people and bodies, comma between; `-ID` rules one out, here and below | no such filter |
 * | `issues`, `not-discussed` | ids of issues | no such filter |
 * | `kinds`, `status`, `sides`, `sources`, `review` | kinds of event, `happened` or `announced`, ids of sides, of sources, `reviewed` or `draft` | no such filter |
 * | `dates` | how dates are known: `stated`, `relative`, `inferred` | no such filter |
 * | `any` | which of `people`, `issues`, `not-discussed`, `sides`, `sources` are met by one of their entries | all of their entries |
 * | `reach` | `took-part`, `mentioned`: who is counted as being in an event | who took part or spoke |
 * | `from`, `to` | first and last day the chart shows | the opening window |
 * | `scale` | `true`: quiet stretches drawn to scale | folded |
 * | `lanes` | `person`, `issue`, `source`, `side` | the chart has none |
 * | `lane-order` | `count`: the lane with the most events first | by their first events |
 * | `layout` | `matrix`, `table` | chart and list |
 * | `across`, `bodies`, `order` | the matrix: `people` by people; `true`: bodies too; by `name` | people by issues, by number of events |
 * | `by`, `cell` | the column that sorts its rows; the open cell, `ROW~COLUMN` | no column; none open |
 * | `columns`, `sort` | the table: its columns, the one it is sorted by (`-` before it: downwards) | its opening columns, by time |
 * | `embed` | `1`: part of another page | a page of its own |
 * | `actor`, `issue`, `compare`, `tour` | id of the person, issue or event whose page is open | chart and list |
 * | `unsaid` | `all`: the page of what was explicitly not discussed | chart and list |
 * | `event` | id of the open event | none open |
 * | `source` | id of the source open in full | none open |
 * | `quote` | which quote of the event to show in it, from 1 | its first there |
 * | `at` | a passage of the source, `START-END-DIGEST` (passage-link.ts) | no passage of its own |
 */

/** The view an address asks for, and what of it could not be honoured. */
export type ReadAddress = { readonly view: View; readonly ignored: readonly IgnoredValue[] };

const knownParameters: readonly string[] = [
  ...filterParameters,
  ...chartParameters,
  ...layoutParameters,
  ...pageParameters,
  ...evidenceParameters,
];

/** The query string that opens this view, with its `?`; empty for the opening view. */
export function addressOf(view: View): string {
  const parameters = [
    ...writeFilter(view.filter),
    ...writeChart(view),
    ...writeLayout(view),
    ...writePage(view.page),
    ...writeEvidence(view),
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value.split(',').map(encodeURIComponent).join(',')}`);
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`;
}

/** The view a query string asks for; what this timeline does not have is set aside and reported. */
export function readAddress(query: string, timeline: Timeline): ReadAddress {
  const parameters = new URLSearchParams(query);
  const values = addressValues(parameters);
  const view: View = {
    filter: readFilter(values, timeline),
    ...readChart(values),
    ...readLayout(values, timeline),
    page: readPage(values, timeline),
    ...readEvidence(values, timeline),
  };
  for (const [parameter, value] of parameters) {
    if (!knownParameters.includes(parameter)) values.ignore(parameter, value);
  }
  return { view, ignored: values.ignored };
}
