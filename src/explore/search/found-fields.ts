import type { TimelineEvent } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type EventField, eventFields, sourceFields } from '../../search-index/event-fields.ts';
import { sourcesOf } from '../filter/event-values.ts';
import { memoised } from '../store/memoised.ts';

/** Everything an event of a timeline is found by: what it says, and what its sources are called. */
export const foundFieldsOf = memoised(
  (timeline: Timeline): ((event: TimelineEvent) => readonly EventField[]) => {
    const own = eventFields(timeline);
    const sources = new Map(timeline.sources.map((source) => [source.id, source]));
    return (event) => {
      const told = sourcesOf(event).flatMap((id) => sources.get(id) ?? []);
      return [...own(event), ...told.flatMap(sourceFields)];
    };
  },
);
