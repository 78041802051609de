import type { Issue } from '../../model/actor.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Quotation } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import { rowsWith, timelineColumns } from '../store/columns.ts';
import { eventsOfRows } from '../store/row-events.ts';

/** An event at which a source says that an issue was not discussed, with the words that say so. */
export type NotDiscussedEvent = {
  readonly event: TimelineEvent;
  readonly words: readonly Quotation[];
};

export type NotDiscussedIssue = {
  readonly issue: Issue;
  readonly events: readonly NotDiscussedEvent[];
};

/** Every issue that was explicitly not discussed, the most often passed over first. */
export function notDiscussedIn(timeline: Timeline): readonly NotDiscussedIssue[] {
  const columns = timelineColumns(timeline);
  const notDiscussed = columns.facet('notDiscussed', 'spoke');
  return timeline.issues
    .map((issue) => ({
      issue,
      events: eventsOfRows(columns, rowsWith(notDiscussed, issue.id)).map((event) => ({
        event,
        words: event.issues
          .filter(({ id, treatment }) => id === issue.id && treatment === 'not-discussed')
          .map(({ evidence }) => evidence),
      })),
    }))
    .filter((entry) => entry.events.length > 0)
    .sort((a, b) => b.events.length - a.events.length);
}
