import type { DayNumber } from '../../model/civil-date.ts';
import type { QuietStretch } from './quiet-stretches.ts';

/**
 * Days as the chart draws them: equal to day numbers but where a quiet stretch is
 * folded, which takes a fixed few display days however long it is.
 */
export type DisplayDay = number;

/** A folded quiet stretch. */
export type Fold = {
  /** The days that are folded: the quiet stretch without the margins left to scale. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly displayFrom: DisplayDay;
  readonly displayTo: DisplayDay;
  readonly quiet: QuietStretch;
};

/** A strictly rising map between days and display days, each the inverse of the other. */
export type TimeScale = {
  readonly folds: readonly Fold[];
  readonly toDisplay: (day: number) => DisplayDay;
  readonly toDay: (display: DisplayDay) => number;
};

/** Days beside an event that stay to scale, so that it does not stand on the fold's edge. */
const FOLD_MARGIN_DAYS = 2;
/** What a fold takes of the chart, in display days: enough to see it and to write its length. */
const FOLD_WIDTH_DISPLAY_DAYS = 5;

/** The scale that folds these stretches (none: days are drawn to scale throughout). */
export function timeScale(stretches: readonly QuietStretch[]): TimeScale {
  let cut = 0;
  const folds = stretches.map((quiet): Fold => {
    const from = quiet.from + FOLD_MARGIN_DAYS;
    const to = quiet.to - FOLD_MARGIN_DAYS;
    const displayFrom = from - cut;
    cut += to - from - FOLD_WIDTH_DISPLAY_DAYS;
    return { from, to, displayFrom, displayTo: displayFrom + FOLD_WIDTH_DISPLAY_DAYS, quiet };
  });
  let last = 0;
  /** The last fold that begins no later; those before it are sorted out in a few steps however many there are. */
  const foldAt = (place: number, begin: 'from' | 'displayFrom'): Fold | undefined => {
    // Events come in order of time: mostly the fold is the one of the event before.
    const fold = folds[last];
    const following = folds[last + 1];
    if (fold !== undefined && fold[begin] <= place) {
      if (following === undefined || following[begin] > place) return fold;
    }
    let [low, high] = [0, folds.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((folds[middle]?.[begin] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    last = Math.max(0, low - 1);
    return folds[low - 1];
  };
  return {
    folds,
    toDisplay: (day) => {
      const fold = foldAt(day, 'from');
      if (fold === undefined) return day;
      if (day >= fold.to) return day - (fold.to - fold.displayTo);
      const part = (day - fold.from) / (fold.to - fold.from);
      return fold.displayFrom + part * FOLD_WIDTH_DISPLAY_DAYS;
    },
    toDay: (display) => {
      const fold = foldAt(display, 'displayFrom');
      if (fold === undefined) return display;
      if (display >= fold.displayTo) return display + (fold.to - fold.displayTo);
      const part = (display - fold.displayFrom) / FOLD_WIDTH_DISPLAY_DAYS;
      return fold.from + part * (fold.to - fold.from);
    },
  };
}
