import { createContext, useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import { type Arrival, DataError } from '../../explore/store/arrival.ts';
import { type TimelineStore, wholeTimelineStore } from '../../explore/store/timeline-store.ts';
import type { EventHead, TimelineEvent } from '../../model/event.ts';
import type { Source, SourceHead } from '../../model/source.ts';

/** Where titles and whole events come from that are not there from the start. */
export const TimelineStoreContext = createContext<TimelineStore>(wholeTimelineStore);

export function useTimelineStore(): TimelineStore {
  return useContext(TimelineStoreContext);
}

/** The title of an event, asked for where it is not there; null while it is on its way, and for no event. */
export function useTitle(event: EventHead | null): string | DataError | null {
  const store = useTimelineStore();
  const isMissing = event !== null && event.title === null;
  useEffect(() => {
    if (isMissing) store.requestTitles([event]);
  }, [store, event, isMissing]);
  const get = () => (event === null ? null : store.titleOf(event));
  return useSyncExternalStore(store.subscribe, get, get);
}

/** An event with its words, asked for where it is not there. */
export function useWholeEvent(event: EventHead): Arrival<TimelineEvent> {
  const store = useTimelineStore();
  useEffect(() => store.requestWhole([event]), [store, event]);
  const get = () => store.wholeOf(event);
  return useSyncExternalStore(store.subscribe, get, get);
}

/** All that is known of a source, asked for where it is not there. */
export function useWholeSource(source: SourceHead): Arrival<Source> {
  const store = useTimelineStore();
  useEffect(() => store.requestSource(source), [store, source]);
  const get = () => store.sourceOf(source);
  return useSyncExternalStore(store.subscribe, get, get);
}

/** Of several events those that are there whole; the others are asked for. */
export type WholeEvents = {
  readonly events: readonly TimelineEvent[];
  /** How many are still on their way. */
  readonly coming: number;
  /** Why one of them did not come; null where none failed. */
  readonly failure: DataError | null;
};

/** Several events with their words. `events` has to be the same list as long as it has the same events. */
export function useWholeEvents(events: readonly EventHead[]): WholeEvents {
  const store = useTimelineStore();
  useEffect(() => store.requestWhole(events), [store, events]);
  // Another text only where one of these has come, or has not: the rest of the page may fetch what it likes.
  const get = () => arrivalsOf(events.map(store.wholeOf));
  const arrived = useSyncExternalStore(store.subscribe, get, get);
  return useMemo(() => {
    const states = arrived === '' ? [] : events.map(store.wholeOf);
    const failure = states.find((state) => state instanceof DataError) ?? null;
    const whole = states.filter(isThere);
    const failed = states.filter((state) => state instanceof DataError).length;
    return { events: whole, coming: states.length - whole.length - failed, failure };
  }, [store, events, arrived]);
}

/** How many of several have come, and how many have not. */
function arrivalsOf(states: readonly Arrival<TimelineEvent>[]): string {
  if (states.length === 0) return '';
  const failed = states.filter((state) => state instanceof DataError).length;
  return `${states.filter(isThere).length} ${failed}`;
}

/** Whether something has come. */
export function isThere<T>(state: Arrival<T>): state is T {
  return state !== 'loading' && !(state instanceof DataError);
}
