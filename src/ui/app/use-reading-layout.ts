import { useState } from 'react';
import { isEmpty } from '../../explore/filter/filter.ts';
import { useExplorer } from '../base/explorer-context.ts';

/**
 * Where an open event or source stands: over everything on a narrow screen, in half of it with
 * the chart as a strip, docked under the chart, or beside a screen that has no list.
 */
export type ReadingPlace = 'over' | 'half' | 'docked' | 'beside';

/** How the timeline and what is read share the screen. */
export type ReadingLayout = {
  /** Null while nothing is open. */
  readonly place: ReadingPlace | null;
  /**
   * Whether the screen begins with what the timeline is: until the reader looks for something in
   * it, and still under an event that is read over or below it, so that nothing moves.
   */
  readonly isOpening: boolean;
  /** On a narrow screen, whether the chart has been asked for: the list is the timeline there. */
  readonly chartAskedFor: boolean;
  readonly askForChart: (asked: boolean) => void;
  /** To be told that an event was chosen in the chart: it stays as it is under the pointer. */
  readonly choseInChart: () => void;
  /** Whether the chart is whole beside what is read from now on; remembered. */
  readonly keepWhole: (whole: boolean) => void;
};

const storageKey = 'readout-chart-beside';

/**
 * What is read gets the room, and the chart yields to it; unless the reader came to it in the
 * chart, which then does not move, or has chosen to keep the chart whole.
 */
export function useReadingLayout(narrow: boolean): ReadingLayout {
  const { view, open } = useExplorer();
  // A link to a stretch of time or to lanes is a link to the chart.
  const [chartAskedFor, askForChart] = useState(view.window !== null || view.lanes.by !== null);
  const [whole, setWhole] = useState(isKeptWhole);
  const [beganInChart, setBeganInChart] = useState(false);
  if (!open && beganInChart) setBeganInChart(false);
  const placeOfOpen = (): ReadingPlace => {
    if (narrow || view.embedded) return 'over';
    if (view.layout !== 'timeline' || view.page !== null) return 'beside';
    return (whole || beganInChart) && view.source === null ? 'docked' : 'half';
  };
  const place = open ? placeOfOpen() : null;
  return {
    place,
    isOpening:
      view.layout === 'timeline' &&
      view.page === null &&
      !view.embedded &&
      place !== 'half' &&
      isEmpty(view.filter),
    chartAskedFor,
    askForChart,
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
