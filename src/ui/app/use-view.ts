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

/** The view in the address. `show` never changes, `currentView` only with the timeline. */
export function useView(timeline: Timeline): ViewInAddress {
  const query = useSyncExternalStore(listen, currentQuery, () => '');
  const { view, ignored } = useMemo(() => readAddress(query, timeline), [query, timeline]);
  const currentView = useCallback(() => readAddress(currentQuery(), timeline).view, [timeline]);
  return { view, ignored, show, currentView };
}

/**
 * The query that the browser would not take yet, and whether Back has to return from it. After too
 * many changes within ten seconds Firefox and Safari throw, and Chromium does nothing.
 */
let refused: readonly [query: string, isNew: boolean] | undefined;
let retry: ReturnType<typeof setTimeout> | undefined;

function show(next: View, history: HistoryMode = 'push'): void {
  const address = addressOf(next);
  if (address === currentQuery()) return;
  // Within another page, Back belongs to that page.
  write(address, refused?.[1] || (history === 'push' && !next.embedded));
  rerender?.();
}

function write(query: string, isNew: boolean): void {
  const url = new URL(location.href);
  url.search = query;
  try {
    history[isNew ? 'pushState' : 'replaceState'](null, '', url);
  } catch {
    // The address is as it was, which is seen next.
  }
  settle();
  if (location.href === url.href) return;
  refused = [query, isNew];
  retry = setTimeout(write, 1000, query, isNew);
}

function settle(): void {
  clearTimeout(retry);
  refused = undefined;
}

function currentQuery(): string {
  return refused?.[0] ?? location.search;
}

/** What is told of each change: there is one page, and one state of it. */
let rerender: (() => void) | undefined;

function listen(changed: () => void): () => void {
  rerender = changed;
  addEventListener('popstate', travelled);
  return () => removeEventListener('popstate', travelled);
}

function travelled(): void {
  settle();
  rerender?.();
}
