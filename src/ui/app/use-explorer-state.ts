import { useMemo } from 'react';
import { quietStretches } from '../../explore/chart/quiet-stretches.ts';
import { selectFacets } from '../../explore/filter/facets.ts';
import { filterEvents } from '../../explore/filter/filter-events.ts';
import { isTour, withEvent, withoutLast, withSource } from '../../explore/view.ts';
import type { ExplorerActions, ExplorerState } from '../base/explorer-context.ts';
import type { SearchedTimeline } from '../search/search-client.ts';
import { useSearch } from '../search/use-search.ts';
import { searchLoader } from './lazy-views.tsx';
import { useView } from './use-view.ts';

/** The value of the ExplorerContext: another one only where the address or the timeline is another. */
export function useExplorerState(searched: SearchedTimeline): ExplorerState {
  const { timeline } = searched;
  const { view, ignored, show, currentView } = useView(timeline);
  const { filter, search } = useSearch(searched, view.filter, searchLoader);
  const events = useMemo(() => filterEvents(timeline, filter), [timeline, filter]);
  const quiet = useMemo(() => quietStretches(timeline.events), [timeline]);
  const facets = useMemo(() => selectFacets(timeline, filter), [timeline, filter]);
  const actions = useMemo((): ExplorerActions => {
    return {
      show,
      change: (to, history) => show(to(currentView()), history),
      applyFilter: (next) => {
        const before = currentView();
        show({ ...before, page: isTour(before) ? before.page : null, filter: next });
      },
      select: (event) => {
        const before = currentView();
        // A tour is left by one Back, however far it has gone.
        show(withEvent(before, event), isTour(before) ? 'replace' : 'push');
      },
      openSource: (source) => show(withSource(withEvent(currentView(), null), source)),
      close: () => show(withoutLast(currentView())),
    };
  }, [show, currentView]);
  return useMemo(() => {
    const open = view.event !== null || view.source !== null;
    return { view, ignored, filter, search, events, quiet, facets, open, ...actions };
  }, [view, ignored, filter, search, events, quiet, facets, actions]);
}
