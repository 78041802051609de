import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { addressOf, readAddress } from '../../explore/address/address.ts';
import type { IgnoredValue } from '../../explore/address/parameter.ts';
import type { View } from '../../explore/view.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { HistoryMode } from '../base/explorer-context.ts';

/** The one state of the page, which is its address. */
export type ViewInAddress = {
  readonly view: View;
  /** What of the address this timeline does not have. */
  readonly ignored: readonly IgnoredValue[];
  /** Shows another view; Back returns to this one, unless it is replaced. */
  readonly show: (view: View, history?: HistoryMode) => void;
  /** The view of the address at the moment of the call, for what is done outside a rendering. */
  readonly currentView: () => View;
};

const moved = 'readout:moved';

/** The view in the address. `show` never changes, `currentView` only with the timeline. */
export function useView(timeline: Timeline): ViewInAddress {
  const query = useSyncExternalStore(listen, currentQuery, () => '');
  const { view, ignored } = useMemo(() => readAddress(query, timeline), [query, timeline]);
  const currentView = useCallback(() => readAddress(currentQuery(), timeline).view, [timeline]);
  return { view, ignored, show, currentView };
}

function show(next: View, history: HistoryMode = 'push'): void {
  const address = addressOf(next);
  if (address === currentQuery()) return;
  const url = `${location.pathname}${address}${location.hash}`;
  // Within another page, Back belongs to that page.
  if (history === 'push' && !next.embedded) window.history.pushState(null, '', url);
  else window.history.replaceState(null, '', url);
  dispatchEvent(new Event(moved));
}

function currentQuery(): string {
  return location.search;
}

function listen(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(moved, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(moved, changed);
  };
}
