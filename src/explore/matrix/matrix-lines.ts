import type { TimelineEvent } from '../../model/event.ts';
import type { ActorKind } from '../../model/register.ts';
import type { Timeline } from '../../model/timeline.ts';
import { activeActors, issuesTreated } from '../event-values.ts';
import type { Reach } from '../filter.ts';
import { inMatrixOrder, type MatrixLine } from './matrix-order.ts';

/** What a matrix can have for rows or columns. */
export type MatrixLines = {
  /** Those in any of the events, in the order of their register. */
  readonly present: readonly MatrixLine[];
  /** Those in other events of the timeline alone, by name. */
  readonly absent: readonly string[];
};

/** The people, or people and bodies, in the events as far as the filter reaches. */
export function actorLines(
  timeline: Timeline,
  events: readonly TimelineEvent[],
  kinds: readonly ActorKind[],
  reach: Reach,
): MatrixLines {
  const register = timeline.actors.filter(({ kind }) => kinds.includes(kind));
  return linesOf(register, timeline, events, (event) => ({
    events: activeActors(event, reach),
    unsaid: [],
  }));
}

/** The issues that the events discussed or explicitly did not. */
export function issueLines(timeline: Timeline, events: readonly TimelineEvent[]): MatrixLines {
  const register = timeline.issues.map(({ id, label }) => ({ id, name: label }));
  return linesOf(register, timeline, events, (event) => ({
    events: issuesTreated(event, 'discussed'),
    unsaid: issuesTreated(event, 'not-discussed'),
  }));
}

/** What an event counts for, by id. */
type Found = { readonly events: readonly string[]; readonly unsaid: readonly string[] };

function linesOf(
  register: readonly { readonly id: string; readonly name: string }[],
  timeline: Timeline,
  events: readonly TimelineEvent[],
  found: (event: TimelineEvent) => Found,
): MatrixLines {
  const here = tally(events, found);
  const anywhere = tally(timeline.events, found);
  const lines = register
    .filter(({ id }) => anywhere.has(id))
    .map(({ id, name }) => ({ id, name, ...(here.get(id) ?? { events: 0, unsaid: 0 }) }));
  const isThere = ({ events, unsaid }: MatrixLine) => events + unsaid > 0;
  return {
    present: lines.filter(isThere),
    absent: inMatrixOrder(
      lines.filter((line) => !isThere(line)),
      'name',
    ).map(({ id }) => id),
  };
}

type Numbers = { events: number; unsaid: number };

function tally(
  events: readonly TimelineEvent[],
  found: (event: TimelineEvent) => Found,
): ReadonlyMap<string, Numbers> {
  const counts = new Map<string, Numbers>();
  const count = (id: string, what: keyof Numbers) => {
    const numbers = counts.get(id) ?? { events: 0, unsaid: 0 };
    numbers[what] += 1;
    counts.set(id, numbers);
  };
  for (const event of events) {
    const ids = found(event);
    for (const id of ids.events) count(id, 'events');
    for (const id of ids.unsaid) count(id, 'unsaid');
  }
  return counts;
}
