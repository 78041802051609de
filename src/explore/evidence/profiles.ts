import type { ActorId, IssueId } from '../../model/actor.ts';
import { type EventHead, type Role, roles } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type Columns, type FacetColumn, rowsWith, timelineColumns } from '../store/columns.ts';
import { eventsOfRows } from '../store/row-events.ts';

/** Something and in how many events it is found. */
export type Frequency = { readonly id: string; readonly count: number };

/** The events in which an actor has a part, by the part it has; roles without any are left out. */
export type EventsByRole = {
  readonly role: Role;
  readonly events: readonly EventHead[];
};

/** What a timeline has on a person or a body. */
export type ActorProfile = {
  readonly byRole: readonly EventsByRole[];
  /** Who else took part or spoke where it did, the most frequent first. */
  readonly withWhom: readonly Frequency[];
  /** What was discussed where it took part or spoke, and what was explicitly not. */
  readonly discussed: readonly Frequency[];
  readonly notDiscussed: readonly Frequency[];
};

export function actorProfile(id: ActorId, timeline: Timeline): ActorProfile {
  const columns = timelineColumns(timeline);
  const actors = columns.facet('actors', 'spoke');
  const active = rowsWith(actors, id);
  return {
    byRole: roles
      .map((role) => ({ role, events: eventsOfRows(columns, rowsInRole(columns, id, role)) }))
      .filter((group) => group.events.length > 0),
    withWhom: valueFrequencies(actors, active).filter((other) => other.id !== id),
    discussed: valueFrequencies(columns.facet('discussed', 'spoke'), active),
    notDiscussed: valueFrequencies(columns.facet('notDiscussed', 'spoke'), active),
  };
}

function rowsInRole({ facet, parts }: Columns, id: ActorId, role: Role): Uint32Array {
  const { register, offsets, values } = parts;
  const [actor, number] = [register.numbers.get(id), roles.indexOf(role)];
  return rowsWith(facet('actors', 'mentioned'), id).filter((row) => {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      if (values[at] === actor && parts.roles[at] === number) return true;
    }
    return false;
  });
}

/** What a timeline has on an issue; `discussed` and `notDiscussed` never mix. */
export type IssueProfile = {
  readonly discussed: readonly EventHead[];
  readonly notDiscussed: readonly EventHead[];
  /** Who took part or spoke where it was discussed, the most frequent first. */
  readonly byWhom: readonly Frequency[];
};

export function issueProfile(id: IssueId, timeline: Timeline): IssueProfile {
  const columns = timelineColumns(timeline);
  const rows = rowsWith(columns.facet('discussed', 'spoke'), id);
  return {
    discussed: eventsOfRows(columns, rows),
    notDiscussed: eventsOfRows(columns, rowsWith(columns.facet('notDiscussed', 'spoke'), id)),
    byWhom: valueFrequencies(columns.facet('actors', 'spoke'), rows),
  };
}

/** In how many of these rows each value is found, the most frequent first, then as they occur. */
function valueFrequencies(
  { register, offsets, values }: FacetColumn,
  rows: Uint32Array,
): readonly Frequency[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([value, count]) => ({ id: register.ids[value] ?? '', count }))
    .sort((a, b) => b.count - a.count);
}

/** In how many of the events each of these is found, the most frequent first. */
export function frequencies(
  events: readonly EventHead[],
  idsOf: (event: EventHead) => readonly string[],
): readonly Frequency[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const id of idsOf(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}
