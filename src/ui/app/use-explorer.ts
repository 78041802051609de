import { useMemo } from 'react';
import type { IgnoredValue } from '../../explore/address/address-values.ts';
import { type QuietStretch, quietStretches } from '../../explore/chart/quiet-stretches.ts';
import { activeOptions, type FacetOption } from '../../explore/filter/facets.ts';
import type { Filter } from '../../explore/filter/filter.ts';
import { filterEvents } from '../../explore/filter/filter-events.ts';
import { isTour, type View, withEvent, withoutLast, withSource } from '../../explore/view.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import { useView } from '../base/use-view.ts';

/** What the reader sees and can do, as every part of the page shares it. */
export type Explorer = {
  readonly view: View;
  readonly ignored: readonly IgnoredValue[];
  /** The events the filter leaves, in order of time. */
  readonly events: readonly TimelineEvent[];
  /** Those of the whole timeline, whatever the filter. */
  readonly quiet: readonly QuietStretch[];
  readonly activeOptions: readonly FacetOption[];
  /** Whether an event or a source is open. */
  readonly open: boolean;
  readonly show: (view: View, history?: 'push' | 'replace') => void;
  /** Shows what another filter leaves. */
  readonly applyFilter: (filter: Filter) => void;
  readonly select: (event: EventId) => void;
  readonly openSource: (source: SourceId) => void;
  /** Closes the open source; where none is, the open event; a tour beside which nothing is open. */
  readonly close: () => void;
};

export function useExplorer(timeline: Timeline): Explorer {
  const { view, ignored, show } = useView(timeline);
  const { filter } = view;
  const events = useMemo(() => filterEvents(timeline, filter), [timeline, filter]);
  const quiet = useMemo(() => quietStretches(timeline.events), [timeline]);
  const options = useMemo(() => activeOptions(timeline, filter), [timeline, filter]);
  return {
    view,
    ignored,
    events,
    quiet,
    activeOptions: options,
    open: view.event !== null || view.source !== null,
    show,
    applyFilter: (next) => show({ ...view, page: isTour(view) ? view.page : null, filter: next }),
    // A tour is left by one Back, however far it has gone.
    select: (event) => show(withEvent(view, event), isTour(view) ? 'replace' : 'push'),
    openSource: (source) => show(withSource(withEvent(view, null), source)),
    close: () => show(withoutLast(view)),
  };
}
