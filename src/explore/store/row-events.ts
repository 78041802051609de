import type { EventHead } from '../../model/event.ts';
import { type Columns, rowNumbersUpTo } from './columns.ts';
import { memoised } from './memoised.ts';

/**
 * Lists of events and the rows they stand for. The page is given events, and what it counts of
 * them is counted by row: so each list remembers the rows it was made of.
 */
type KnownRows = { readonly columns: Columns; readonly rows: Uint32Array };

const rowsByEvents = new WeakMap<readonly EventHead[], KnownRows>();

/** The events of these rows, in their order. */
export function eventsOfRows(columns: Columns, rows: Uint32Array): readonly EventHead[] {
  const all = columns.timeline.events;
  if (rows.length === all.length && rows.every((row, at) => row === at)) return all;
  const events: EventHead[] = [];
  for (const row of rows) {
    const event = all[row];
    if (event !== undefined) events.push(event);
  }
  rowsByEvents.set(events, { columns, rows });
  return events;
}

/** The rows of events of the timeline, in the order given; throws where one is not of it. */
export function rowsOfEvents(columns: Columns, events: readonly EventHead[]): Uint32Array {
  if (events === columns.timeline.events) return everyRow(columns);
  const known = rowsByEvents.get(events);
  if (known?.columns === columns) return known.rows;
  const numbers = rowNumbers(columns);
  const rows = Uint32Array.from(events, (event) => {
    const row = numbers.get(event);
    if (row === undefined) throw new Error(`"${event.id}" is not an event of this timeline.`);
    return row;
  });
  rowsByEvents.set(events, { columns, rows });
  return rows;
}

const everyRow = memoised(({ size }: Columns) => rowNumbersUpTo(size));

const rowNumbers = memoised(
  ({ timeline }: Columns) => new Map(timeline.events.map((event, row) => [event, row])),
);
