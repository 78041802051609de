import type { EventHead, EventId } from '../../model/event.ts';
import type { QuietStretch } from '../chart/quiet-stretches.ts';
import type { listEntries } from './event-list.ts';

/** An event of the list with what stands above it there. */
export type ListRow = {
  readonly event: EventHead;
  /** The quiet stretches before it. */
  readonly stretches: readonly QuietStretch[];
  /** Its month, where it is the first of it; null for the others. */
  readonly heading: string | null;
};

/** A list as one row an event, as a list of which only a part is drawn needs it. */
export type ListRows = {
  readonly count: number;
  /** Throws where the list has no such row. */
  readonly at: (index: number) => ListRow;
  /** The row of an event; -1 where it is not in the list. */
  readonly indexOf: (id: EventId) => number;
};

type Group = {
  /** The row of the first event. */
  readonly first: number;
  readonly heading: string;
  readonly stretches: readonly QuietStretch[];
  readonly events: readonly EventHead[];
};

/** Made of the months alone: the rows of a long list are made when they are drawn. */
export function listRows(entries: ReturnType<typeof listEntries>): ListRows {
  const groups: Group[] = [];
  let stretches: QuietStretch[] = [];
  let count = 0;
  for (const entry of entries) {
    if (entry.kind === 'quiet') {
      stretches.push(entry.stretch);
      continue;
    }
    groups.push({ first: count, heading: entry.heading, stretches, events: entry.events });
    stretches = [];
    count += entry.events.length;
  }
  return {
    count,
    at: (index) => {
      const group = groups.findLast(({ first }) => first <= index);
      const event = group?.events[index - group.first];
      if (group === undefined || event === undefined)
        throw new RangeError('A row is asked for that the list does not have.');
      const isFirst = index === group.first;
      return {
        event,
        stretches: isFirst ? group.stretches : [],
        heading: isFirst ? group.heading : null,
      };
    },
    indexOf: (id) => {
      for (const { first, events } of groups) {
        const at = events.findIndex((event) => event.id === id);
        if (at !== -1) return first + at;
      }
      return -1;
    },
  };
}
