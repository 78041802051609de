import type { EventHead } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { filtered } from '../store/filter-mask.ts';
import type { Filter } from './filter.ts';

/** The events of a timeline that meet the filter, in the order given. */
export function filterEvents(timeline: Timeline, filter: Filter): readonly EventHead[] {
  return filtered(timeline, filter).events();
}

/** How many events of a timeline meet the filter. */
export function countFiltered(timeline: Timeline, filter: Filter): number {
  return filtered(timeline, filter).left.rows.length;
}
