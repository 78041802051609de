import { useMemo } from 'react';
import type { IgnoredValue } from '../explore/address-values.ts';
import { type FacetOption, selectedOptions } from '../explore/facets.ts';
import { filterEvents } from '../explore/filter.ts';
import { type QuietStretch, quietStretches } from '../explore/quiet-stretches.ts';
import { noFilter, toggled, type View, withEvent, withSource } from '../explore/view.ts';
import type { EventId, TimelineEvent } from '../model/event.ts';
import type { SourceId } from '../model/span.ts';
import type { Timeline } from '../model/timeline.ts';
import { useView } from './use-view.ts';

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
  readonly toggle: (option: FacetOption) => void;
  readonly clear: () => void;
  readonly select: (event: EventId) => void;
  readonly openSource: (source: SourceId) => void;
  /** Closes the open source; where none is, the open event. */
  readonly close: () => void;
};

export function useExplorer(timeline: Timeline): Explorer {
  const { view, ignored, show } = useView(timeline);
  const { filter } = view;
  const events = useMemo(() => filterEvents(timeline.events, filter), [timeline, filter]);
  const quiet = useMemo(() => quietStretches(timeline.events), [timeline]);
  const activeOptions = useMemo(() => selectedOptions(timeline, filter), [timeline, filter]);
  return {
    view,
    ignored,
    events,
    quiet,
    activeOptions,
    open: view.event !== null || view.source !== null,
    show,
    toggle: ({ list, id }) => show({ ...view, page: null, filter: toggled(filter, list, id) }),
    clear: () => show({ ...view, page: null, filter: noFilter }),
    select: (event) => show(withEvent(view, event)),
    openSource: (source) => show(withSource(withEvent(view, null), source)),
    close: () => show(view.source === null ? withEvent(view, null) : withSource(view, null)),
  };
}
