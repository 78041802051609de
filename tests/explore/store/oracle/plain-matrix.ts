import { activeActors, issuesTreated } from '../../../../src/explore/filter/event-values.ts';
import type { Reach } from '../../../../src/explore/filter/reach.ts';
import {
  type EventMatrix,
  inMatrixOrder,
  type MatrixCell,
  type MatrixLine,
  noEvents,
} from '../../../../src/explore/matrix/event-matrix.ts';
import type { Matrix } from '../../../../src/explore/view.ts';
import { type ActorKind, actorKinds } from '../../../../src/model/actor.ts';
import type { TimelineEvent } from '../../../../src/model/event.ts';
import type { PublishedTimeline } from '../../../../src/model/timeline.ts';

/**
 * The matrix defined event by event, without columns and without a limit: what the store is held
 * against.
 */
export function plainMatrix(
  timeline: PublishedTimeline,
  events: readonly TimelineEvent[],
  matrix: Matrix,
  reach: Reach,
): Omit<EventMatrix, 'more'> {
  const kinds = matrix.bodies ? actorKinds : (['person'] as const);
  const people = actorLines(timeline, events, kinds, reach);
  const issues = issueLines(timeline, events);
  const across = matrix.across === 'issues' ? issues : people;
  const cells = matrixCells(events, matrix.across, reach);
  const columns = inMatrixOrder(across.present, matrix.order);
  const sorting = columns.find(({ id }) => id === matrix.by);
  const keyOf = ({ id }: MatrixLine) => {
    const cell = sorting === undefined ? undefined : cells.get(id)?.get(sorting.id);
    return [cell?.events.length ?? 0, cell?.notDiscussed.length ?? 0] as const;
  };
  const rows = inMatrixOrder(people.present, matrix.order, keyOf).map((line) => ({
    line,
    cells: columns.map((column) => ({
      column,
      cell: cells.get(line.id)?.get(column.id) ?? noEvents,
    })),
  }));
  const counts = rows.flatMap(({ line, cells }) =>
    cells.map(({ column, cell }) => (column.id === line.id ? 0 : cell.events.length)),
  );
  return {
    columns,
    rows,
    absent: {
      rows: people.absent,
      columns: matrix.across === 'issues' ? issues.absent : [],
    },
    most: counts.reduce((most, count) => Math.max(most, count), 0),
  };
}

/** What a matrix can have for rows or columns. */
type MatrixLines = {
  /** Those in any of the events, in the order of their register. */
  readonly present: readonly MatrixLine[];
  /** Those in other events of the timeline alone, by name. */
  readonly absent: readonly string[];
};

/** The people, or people and bodies, in the events as far as the filter reaches. */
function actorLines(
  timeline: PublishedTimeline,
  events: readonly TimelineEvent[],
  kinds: readonly ActorKind[],
  reach: Reach,
): MatrixLines {
  const register = timeline.actors.filter(({ kind }) => kinds.includes(kind));
  return axisLines(register, timeline, events, (event) => ({
    events: activeActors(event, reach),
    notDiscussed: [],
  }));
}

/** The issues that the events discussed or explicitly did not. */
function issueLines(timeline: PublishedTimeline, events: readonly TimelineEvent[]): MatrixLines {
  const register = timeline.issues.map(({ id, label }) => ({ id, name: label }));
  return axisLines(register, timeline, events, (event) => ({
    events: issuesTreated(event, 'discussed'),
    notDiscussed: issuesTreated(event, 'not-discussed'),
  }));
}

/** What an event counts for, by id. */
type CountedIds = {
  readonly events: readonly string[];
  readonly notDiscussed: readonly string[];
};

function axisLines(
  register: readonly { readonly id: string; readonly name: string }[],
  timeline: PublishedTimeline,
  events: readonly TimelineEvent[],
  found: (event: TimelineEvent) => CountedIds,
): MatrixLines {
  const here = countCells(events, found);
  const anywhere = countCells(timeline.events, found);
  const lines = register
    .filter(({ id }) => anywhere.has(id))
    .map(({ id, name }) => ({ id, name, ...(here.get(id) ?? { events: 0, notDiscussed: 0 }) }));
  const isThere = ({ events, notDiscussed }: MatrixLine) => events + notDiscussed > 0;
  return {
    present: lines.filter(isThere),
    absent: inMatrixOrder(
      lines.filter((line) => !isThere(line)),
      'name',
    ).map(({ id }) => id),
  };
}

type CellCounts = { events: number; notDiscussed: number };

function countCells(
  events: readonly TimelineEvent[],
  found: (event: TimelineEvent) => CountedIds,
): ReadonlyMap<string, CellCounts> {
  const counts = new Map<string, CellCounts>();
  const count = (id: string, what: keyof CellCounts) => {
    const numbers = counts.get(id) ?? { events: 0, notDiscussed: 0 };
    numbers[what] += 1;
    counts.set(id, numbers);
  };
  for (const event of events) {
    const ids = found(event);
    for (const id of ids.events) count(id, 'events');
    for (const id of ids.notDiscussed) count(id, 'notDiscussed');
  }
  return counts;
}

/** The cells that hold anything, by the id of their row and then of their column. */
type MatrixCells = ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;

type GrowingCell = { readonly events: TimelineEvent[]; readonly notDiscussed: TimelineEvent[] };

/** Goes through the events once; who is in an event is as far as the filter reaches. */
function matrixCells(
  events: readonly TimelineEvent[],
  across: Matrix['across'],
  reach: Reach,
): MatrixCells {
  const rows = new Map<string, Map<string, GrowingCell>>();
  const cellAt = (row: string, column: string): GrowingCell => {
    const cells = getOrSet(rows, row, () => new Map<string, GrowingCell>());
    return getOrSet(cells, column, () => ({ events: [], notDiscussed: [] }));
  };
  for (const event of events) {
    const actors = activeActors(event, reach);
    const discussed = across === 'issues' ? issuesTreated(event, 'discussed') : actors;
    const issues = issuesTreated(event, 'not-discussed');
    const notDiscussed = across === 'issues' ? issues : issues.length > 0 ? actors : [];
    for (const row of actors) {
      for (const column of discussed) cellAt(row, column).events.push(event);
      for (const column of notDiscussed) cellAt(row, column).notDiscussed.push(event);
    }
  }
  return rows;
}

function getOrSet<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
