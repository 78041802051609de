import { type EventHead, type EventId, isWhole, type TimelineEvent } from '../../model/event.ts';
import type { Source, SourceHead } from '../../model/source.ts';
import { isWholeSource } from '../../model/whole-source.ts';
import { type Arrival, DataError } from './arrival.ts';

/**
 * Gives what the heads of events and sources leave out. What is there whole is answered at once,
 * so that the same code shows a timeline of any size, and a small one without a wait.
 */
export type TimelineStore = {
  /** Calls back when something has come, or has not; gives the way to end that. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Asks for titles and labels, which then stand in the events themselves. */
  readonly requestTitles: (events: readonly EventHead[]) => void;
  /** A title; null while it is on its way. */
  readonly titleOf: (event: EventHead) => string | DataError | null;
  /** Asks for whole events. */
  readonly requestWhole: (events: readonly EventHead[]) => void;
  readonly wholeOf: (event: EventHead) => Arrival<TimelineEvent>;
  /** Asks for all that is known of a source. */
  readonly requestSource: (source: SourceHead) => void;
  readonly sourceOf: (source: SourceHead) => Arrival<Source>;
  /** All that is known of a source; rejects where it does not come. */
  readonly readSource: (source: SourceHead) => Promise<Source>;
  /** The event whose sides differ most, where the events are not there to tell; else null. */
  readonly mostDiffering: EventId | null;
  /** Asks once more for what did not come. */
  readonly retry: () => void;
  /** All of these, whole and in their order; rejects where one does not come, or with the signal. */
  readonly readWhole: (
    events: readonly EventHead[],
    options?: ReadOptions,
  ) => Promise<readonly TimelineEvent[]>;
};

export type ReadOptions = {
  readonly signal?: AbortSignal;
  /** Told how many events have come so far. */
  readonly onProgress?: (events: number) => void;
  /** Whether what is read stays, to be shown. */
  readonly keeps?: boolean;
};

/** The store of a timeline that is there whole. */
export const wholeTimelineStore: TimelineStore = {
  subscribe: () => () => {},
  requestTitles: () => {},
  titleOf: ({ title }) => title,
  requestWhole: () => {},
  wholeOf: (event) => (isWhole(event) ? event : 'loading'),
  requestSource: () => {},
  sourceOf: (source) => (isWholeSource(source) ? source : 'loading'),
  readSource: async (source) => {
    if (isWholeSource(source)) return source;
    throw new DataError('nothing more is known of it');
  },
  mostDiffering: null,
  retry: () => {},
  readWhole: async (events) => events.filter(isWhole),
};
