import { useEffect, useState } from 'react';
import { readQuery } from '../../explore/search/query.ts';
import { DataError } from '../../explore/store/shards.ts';
import { hasWords, withWholeEvents } from '../../explore/store/with-words.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type EventReader, reasonOf, useEventReader } from '../base/use-event-reader.ts';

/** The timeline with the words of its events, as soon as something is searched for in them. */
export type Words = {
  readonly timeline: Timeline;
  /** Fetches the words, unless they are there. */
  readonly ask: (query: string) => void;
  readonly reader: EventReader;
  /** Why they did not come; null where they have, or nobody has asked. */
  readonly failure: DataError | null;
  readonly retry: () => void;
};

/**
 * Gives a timeline its words when it is searched. Until they have come a search leaves every
 * event, and the page says that they are on their way.
 */
export function useWords(published: Timeline): Words {
  const [timeline, setTimeline] = useState(published);
  const [failure, setFailure] = useState<DataError | null>(null);
  const [query, ask] = useState('');
  const reader = useEventReader();
  const { read, cancel } = reader;
  const isWanted = readQuery(query).length > 0 && !hasWords(timeline) && failure === null;
  useEffect(() => {
    if (!isWanted) return;
    let left = false;
    read(published.events).then(
      (whole) => {
        if (!left && whole !== null) setTimeline(withWholeEvents(published, whole));
      },
      (error: unknown) => {
        if (!left) setFailure(error instanceof DataError ? error : new DataError(reasonOf(error)));
      },
    );
    return () => {
      left = true;
      cancel();
    };
  }, [published, isWanted, read, cancel]);
  return { timeline, ask, reader, failure, retry: () => setFailure(null) };
}
