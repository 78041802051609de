import type { EventHead } from '../../model/event.ts';
import type { SourceId } from '../../model/span.ts';
import type { Timeline } from '../../model/timeline.ts';
import { rowsWith, timelineColumns } from '../store/columns.ts';
import { eventsOfRows } from '../store/row-events.ts';

/** How many events a source tells of. */
export function countToldBy(timeline: Timeline, source: SourceId): number {
  return rowsWith(timelineColumns(timeline).facet('sources', 'spoke'), source).length;
}

/** The events that a source tells of, in order of time. */
export function eventsToldBy(timeline: Timeline, source: SourceId): readonly EventHead[] {
  const columns = timelineColumns(timeline);
  return eventsOfRows(columns, rowsWith(columns.facet('sources', 'spoke'), source));
}
