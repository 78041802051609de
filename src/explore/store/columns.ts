import type { ActorId } from '../../model/actor.ts';
import { type EventHead, roles } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { spanOf } from '../chart/event-span.ts';
import { type FacetId, facetFacts, type ValuesOf } from '../filter/facet-facts.ts';
import { type Reach, reaches, rolesWithin } from '../filter/reach.ts';
import { memoised } from './memoised.ts';

/**
 * The events of a timeline as columns: row `r` of each is event `r` of the timeline. Everything
 * that the page counts is counted here, with numbers in the place of ids and objects.
 */
export type Columns = {
  readonly timeline: Timeline;
  /** How many events there are. */
  readonly size: number;
  /** Day number of the first day on which an event is drawn. */
  readonly from: Int32Array;
  /** Day number of the day after the last one. */
  readonly to: Int32Array;
  /** Bits of `eventFlags`. */
  readonly flags: Uint8Array;
  /**
   * What the events have in a facet, where actors are counted as far as this reaches; computed
   * when first asked for.
   */
  readonly facet: (facet: FacetId, reach: Reach) => FacetColumn;
  /** Who is in an event in which role: an actor once for each entry of the event. */
  readonly parts: PartColumn;
};

/** What is known of an event by yes or no, as the bits of a byte. */
export const eventFlags = { background: 1, reviewed: 2, announced: 4, openEnd: 8 } as const;

/** Ids with their numbers: the place of each among them, counted from 0. */
export type ValueRegister = {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
};

/**
 * Several values a row: those of row `r` stand in `values` from `offsets[r]` up to, and without,
 * `offsets[r + 1]` (compressed sparse rows).
 */
export type RowValues = {
  readonly offsets: Uint32Array;
  /** Numbers of a register. */
  readonly values: Uint32Array;
};

/** What the events have in a facet, each value once a row. */
export type FacetColumn = RowValues & {
  readonly register: ValueRegister;
  /** The rows that have each value; computed when first asked for. */
  readonly postings: () => Postings;
};

/** The rows with value `v`, ascending: `rows` from `starts[v]` up to, and without, `starts[v + 1]`. */
export type Postings = { readonly starts: Uint32Array; readonly rows: Uint32Array };

/** Beside each value, which is the number of an actor, its role as a place in `roles`. */
export type PartColumn = RowValues & {
  readonly register: ValueRegister;
  readonly roles: Uint8Array;
};

const columnsByEvents = new WeakMap<readonly EventHead[], Columns>();

/** The columns of a timeline; built once, also for copies of it with the same registers. */
export function timelineColumns(timeline: Timeline): Columns {
  const before = columnsByEvents.get(timeline.events);
  if (before !== undefined && sameRegisters(before.timeline, timeline)) return before;
  const columns = buildColumns(timeline);
  columnsByEvents.set(timeline.events, columns);
  return columns;
}

function sameRegisters(one: Timeline, other: Timeline): boolean {
  return (
    one.actors === other.actors &&
    one.issues === other.issues &&
    one.sources === other.sources &&
    one.sides === other.sides
  );
}

function buildColumns(timeline: Timeline): Columns {
  const { events } = timeline;
  const size = events.length;
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const flags = new Uint8Array(size);
  for (const [row, event] of events.entries()) {
    const days = spanOf(event.date);
    from[row] = days.from;
    to[row] = days.to;
    flags[row] =
      (event.background ? eventFlags.background : 0) |
      (event.reviewed ? eventFlags.reviewed : 0) |
      (event.status === 'announced' ? eventFlags.announced : 0) |
      (event.date.latest === null ? eventFlags.openEnd : 0);
  }
  const parts = partColumn(timeline);
  const built = new Map<string, FacetColumn>();
  const facet = (id: FacetId, reach: Reach): FacetColumn => {
    const { register, values } = facetFacts[id];
    const key = values.of === 'actors' ? `${id} ${reach}` : id;
    const before = built.get(key);
    if (before !== undefined) return before;
    const numbers = growingRegister(register(timeline));
    const column =
      values.of === 'actors'
        ? actorColumn(parts, reach, numbers, (actor) => values.valueOf(actor, timeline))
        : eventColumn(events, numbers, values.valuesOf);
    built.set(key, column);
    return column;
  };
  return { timeline, size, from, to, flags, facet, parts };
}

/** Goes through the events once; an actor that is in no register is numbered after those that are. */
function partColumn({ events, actors }: Timeline): PartColumn {
  const register = growingRegister(actors.map(({ id }) => id));
  const roleNumbers = new Map(roles.map((role, number) => [role, number]));
  let partCount = 0;
  for (const event of events) partCount += event.actors.length;
  const offsets = new Uint32Array(events.length + 1);
  const values = new Uint32Array(partCount);
  const partRoles = new Uint8Array(partCount);
  let part = 0;
  for (const [row, event] of events.entries()) {
    for (const { id, role } of event.actors) {
      values[part] = numberIn(register, id);
      partRoles[part] = roleNumbers.get(role) ?? 0;
      part += 1;
    }
    offsets[row + 1] = part;
  }
  return { register, offsets, values, roles: partRoles };
}

/** 0, 1, 2 and so on: all rows in order. */
export function rowNumbersUpTo(end: number): Uint32Array {
  const numbers = new Uint32Array(end);
  for (let number = 0; number < end; number += 1) numbers[number] = number;
  return numbers;
}

/** What each event has by itself. */
function eventColumn(
  events: readonly EventHead[],
  register: GrowingRegister,
  valuesOf: ValuesOf,
): FacetColumn {
  const writer = rowWriter(events.length);
  for (const event of events) {
    for (const id of valuesOf(event)) addValue(writer, numberIn(register, id));
    endRow(writer);
  }
  return facetColumn(register, written(writer));
}

/** What those have who count as being in each event; it is asked once for each of them. */
function actorColumn(
  { register: actors, offsets, values, roles: partRoles }: PartColumn,
  reach: Reach,
  register: GrowingRegister,
  valueOfActor: (actor: ActorId) => string | null,
): FacetColumn {
  const numbers = Int32Array.from(actors.ids, (actor) => {
    const value = valueOfActor(actor);
    return value === null ? -1 : numberIn(register, value);
  });
  const isCounted = Uint8Array.from(roles, (role) => (rolesWithin[reach].includes(role) ? 1 : 0));
  const rows = offsets.length - 1;
  const writer = rowWriter(rows);
  for (let row = 0; row < rows; row += 1) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      if (isCounted[partRoles[at] ?? 0] !== 1) continue;
      const number = numbers[values[at] ?? 0] ?? -1;
      if (number >= 0) addValue(writer, number);
    }
    endRow(writer);
  }
  return facetColumn(register, written(writer));
}

function facetColumn(register: ValueRegister, column: RowValues): FacetColumn {
  const postings = memoised((of: RowValues) => postingsOf(of, register.ids.length));
  return { ...column, register, postings: () => postings(column) };
}

/** The rows of each value, by counting first how many each will have. */
function postingsOf({ offsets, values }: RowValues, valueCount: number): Postings {
  const starts = new Uint32Array(valueCount + 1);
  for (const value of values) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let value = 0; value < valueCount; value += 1) {
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  }
  const next = starts.slice();
  const rows = new Uint32Array(values.length);
  for (let row = 0; row < offsets.length - 1; row += 1) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      const place = next[value] ?? 0;
      rows[place] = row;
      next[value] = place + 1;
    }
  }
  return { starts, rows };
}

/** A register while its columns are written; a plain object, since it is asked for every value. */
type GrowingRegister = { readonly ids: string[]; readonly numbers: Map<string, number> };

function growingRegister(known: readonly string[]): GrowingRegister {
  const register: GrowingRegister = { ids: [], numbers: new Map() };
  for (const id of known) numberIn(register, id);
  return register;
}

/** The number of an id, which is a new one where it has none yet. */
function numberIn(register: GrowingRegister, id: string): number {
  const before = register.numbers.get(id);
  if (before !== undefined) return before;
  register.numbers.set(id, register.ids.length);
  return register.ids.push(id) - 1;
}

/** Rows while they are written, one after the other. */
type RowWriter = {
  readonly offsets: Uint32Array;
  values: Uint32Array;
  /** How many rows are complete. */
  row: number;
  /** Where the values of the row begin that is written now, and where the next one goes. */
  start: number;
  end: number;
};

/** Begins with room for one value a row, and doubles it whenever it is full. */
function rowWriter(rows: number): RowWriter {
  const offsets = new Uint32Array(rows + 1);
  return { offsets, values: new Uint32Array(rows + 1), row: 0, start: 0, end: 0 };
}

/** Adds a value to the row, unless the row has it. */
function addValue(writer: RowWriter, value: number): void {
  const { values, start, end } = writer;
  for (let at = start; at < end; at += 1) if (values[at] === value) return;
  if (end === values.length) {
    writer.values = new Uint32Array(2 * end);
    writer.values.set(values);
  }
  writer.values[end] = value;
  writer.end = end + 1;
}

function endRow(writer: RowWriter): void {
  writer.row += 1;
  writer.offsets[writer.row] = writer.end;
  writer.start = writer.end;
}

function written({ offsets, values, end }: RowWriter): RowValues {
  return { offsets, values: values.slice(0, end) };
}

/** How many rows there are of each value in the whole column. */
export function totalsOf({ postings }: FacetColumn): Uint32Array {
  return totalsOfPostings(postings());
}

const totalsOfPostings = memoised(({ starts }: Postings) => {
  const totals = starts.slice(1);
  for (let value = 0; value < totals.length; value += 1) {
    totals[value] = (totals[value] ?? 0) - (starts[value] ?? 0);
  }
  return totals;
});

/** The rows that have a value, ascending; none for an id that no event has. */
export function rowsWith(column: FacetColumn, id: string): Uint32Array {
  const { starts, rows } = column.postings();
  const value = column.register.numbers.get(id);
  return value === undefined
    ? new Uint32Array(0)
    : rows.subarray(starts[value] ?? 0, starts[value + 1] ?? 0);
}

/** Whether some event of a timeline has this value in a facet, however far actors are counted. */
export function isKnownValue(timeline: Timeline, facet: FacetId, id: string): boolean {
  const widest = reaches.at(-1) ?? 'mentioned';
  return rowsWith(timelineColumns(timeline).facet(facet, widest), id).length > 0;
}
