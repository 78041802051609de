import type { Issue } from '../../model/actor.ts';
import type { EventHead } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { rowsWith, timelineColumns } from '../store/columns.ts';
import { eventsOfRows } from '../store/row-events.ts';

/** An issue with the events at which a source says that it was not discussed. */
export type NotDiscussedIssue = {
  readonly issue: Issue;
  readonly events: readonly EventHead[];
};

/** Every issue that was explicitly not discussed, the most often passed over first. */
export function notDiscussedIn(timeline: Timeline): readonly NotDiscussedIssue[] {
  const columns = timelineColumns(timeline);
  const notDiscussed = columns.facet('notDiscussed', 'spoke');
  return timeline.issues
    .map((issue) => ({
      issue,
      events: eventsOfRows(columns, rowsWith(notDiscussed, issue.id)),
    }))
    .filter((entry) => entry.events.length > 0)
    .sort((a, b) => b.events.length - a.events.length);
}
