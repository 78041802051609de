import type { TimelineEvent } from '../../model/event.ts';
import { drawnDays } from '../chart/event-span.ts';
import type { TimeScale } from '../chart/time-scale.ts';
import { memoised } from './memoised.ts';

/** The day numbers from and to which each of a list of events is drawn; computed once a list. */
export const daysOfEvents = memoised((events: readonly TimelineEvent[]) => {
  const from = new Int32Array(events.length);
  const to = new Int32Array(events.length);
  for (const [place, { date }] of events.entries()) {
    const days = drawnDays(date);
    from[place] = days.from;
    to[place] = days.to;
  }
  return { from, to };
});

/** The display days from and to which each of a list of events is drawn on a scale. */
export type DisplayDays = { readonly from: Float64Array; readonly to: Float64Array };

/** Computed once for a list and a scale: while the chart is moved they stay the same. */
export function displayDaysOf(events: readonly TimelineEvent[], scale: TimeScale): DisplayDays {
  return displayDaysByScale(scale)(events);
}

const displayDaysByScale = memoised((scale: TimeScale) =>
  memoised((events: readonly TimelineEvent[]): DisplayDays => {
    const days = daysOfEvents(events);
    return {
      from: Float64Array.from(days.from, scale.toDisplay),
      to: Float64Array.from(days.to, scale.toDisplay),
    };
  }),
);
