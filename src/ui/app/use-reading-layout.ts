import { useState } from 'react';
import { useExplorer } from '../base/explorer-context.ts';

/** How the timeline and what is read beside it share the screen. */
export type ReadingLayout = {
  /** Whether the chart is a strip and what is read has half of the screen; else the chart is whole. */
  readonly strip: boolean;
  /** To be told that an event was chosen in the chart: it stays as it is under the pointer. */
  readonly choseInChart: () => void;
  /** Whether the chart is whole beside what is read from now on; remembered. */
  readonly keepWhole: (whole: boolean) => void;
};

const storageKey = 'readout-chart-beside';

/**
 * What is read beside the timeline gets the room, and the chart yields to it; unless the reader
 * came to it in the chart, which then does not jump, or has chosen to keep the chart whole.
 */
export function useReadingLayout(): ReadingLayout {
  const { view, open } = useExplorer();
  const [whole, setWhole] = useState(isKeptWhole);
  const [beganInChart, setBeganInChart] = useState(false);
  if (!open && beganInChart) setBeganInChart(false);
  const isBeside = open && view.layout === 'timeline' && view.page === null && !view.embedded;
  const staysForChart = beganInChart && view.source === null;
  return {
    strip: isBeside && !whole && !staysForChart,
    choseInChart: () => setBeganInChart(true),
    keepWhole: (kept) => {
      setWhole(kept);
      setBeganInChart(false);
      remember(kept);
    },
  };
}

function isKeptWhole(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'whole';
  } catch {
    return false;
  }
}

function remember(whole: boolean): void {
  try {
    if (whole) localStorage.setItem(storageKey, 'whole');
    else localStorage.removeItem(storageKey);
  } catch {
    // Storage can be switched off; the choice then lasts as long as the page.
  }
}
