import type { TimelineEvent } from '../../model/event.ts';
import { activeActors, issuesTreated } from '../event-values.ts';
import type { Reach } from '../filter.ts';
import type { Matrix } from '../view.ts';

/** The events in which a row and a column of the matrix meet, in order of time. */
export type MatrixCell = {
  /** By issues: where the issue was discussed. By people: where both were. */
  readonly events: readonly TimelineEvent[];
  /**
   * By issues: where it was explicitly not discussed, never part of `events` for that. By
   * people: those of `events` in which anything was explicitly not discussed.
   */
  readonly unsaid: readonly TimelineEvent[];
};

/** The cells that hold anything, by the id of their row and then of their column. */
export type MatrixCells = ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;

type GrowingCell = { readonly events: TimelineEvent[]; readonly unsaid: TimelineEvent[] };

/** Goes through the events once; who is in an event is as far as the filter reaches. */
export function matrixCells(
  events: readonly TimelineEvent[],
  across: Matrix['across'],
  reach: Reach,
): MatrixCells {
  const rows = new Map<string, Map<string, GrowingCell>>();
  const cellAt = (row: string, column: string): GrowingCell => {
    const cells = getOrSet(rows, row, () => new Map<string, GrowingCell>());
    return getOrSet(cells, column, () => ({ events: [], unsaid: [] }));
  };
  for (const event of events) {
    const actors = activeActors(event, reach);
    const discussed = across === 'issues' ? issuesTreated(event, 'discussed') : actors;
    const unsaid = issuesTreated(event, 'not-discussed');
    const passedOver = across === 'issues' ? unsaid : unsaid.length > 0 ? actors : [];
    for (const row of actors) {
      for (const column of discussed) cellAt(row, column).events.push(event);
      for (const column of passedOver) cellAt(row, column).unsaid.push(event);
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
