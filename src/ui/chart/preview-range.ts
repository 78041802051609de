import { useSyncExternalStore } from 'react';
import type { DisplayRange } from '../../explore/chart/display-range.ts';

/**
 * The stretch in view at this moment, frame by frame. It is kept outside React, so that a
 * movement renders only what follows it: the axis, what lies behind the markers, the brush.
 */
export type PreviewRange = {
  readonly get: () => DisplayRange;
  readonly set: (range: DisplayRange) => void;
  readonly subscribe: (changed: () => void) => () => void;
};

export function createPreviewRange(initial: DisplayRange): PreviewRange {
  let range = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => range,
    set: (next) => {
      range = next;
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The stretch in view, in a component that follows each movement. */
export function usePreviewRange({ get, subscribe }: PreviewRange): DisplayRange {
  return useSyncExternalStore(subscribe, get, get);
}
