import { useCallback, useEffect, useRef, useState } from 'react';
import { DataError } from '../../explore/store/arrival.ts';
import type { ReadOptions } from '../../explore/store/timeline-store.ts';
import { errorReason } from '../../model/error-reason.ts';
import type { EventHead, TimelineEvent } from '../../model/event.ts';
import { useTimelineStore } from './timeline-store-context.ts';

/** How far the reading of many events has come; null while none are read. */
export type FetchProgress = { readonly done: number; readonly of: number };

export type EventReader = {
  readonly progress: FetchProgress | null;
  /** The events with their words; null where the reader has cancelled it. Rejects where they do not come. */
  readonly read: (
    events: readonly EventHead[],
    options?: Pick<ReadOptions, 'keeps'>,
  ) => Promise<readonly TimelineEvent[] | null>;
  readonly cancel: () => void;
};

/** Reads many events whole, one set at a time; ends with the component. */
export function useEventReader(): EventReader {
  const store = useTimelineStore();
  const [progress, setProgress] = useState<FetchProgress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const read = useCallback(
    async (events: readonly EventHead[], options: Pick<ReadOptions, 'keeps'> = {}) => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      const show = (done: number) => {
        if (running.current === own) setProgress({ done, of: events.length });
      };
      try {
        return await store.readWhole(events, { ...options, signal: own.signal, onProgress: show });
      } catch (error) {
        if (own.signal.aborted) return null;
        throw error;
      } finally {
        if (running.current === own) {
          running.current = null;
          setProgress(null);
        }
      }
    },
    [store],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  return { progress, read, cancel };
}

/** Why something could not be read, in words that end a sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof DataError && error.isOutdated)
    return 'this site has been renewed since the page was opened; load the page again';
  return errorReason(error);
}
