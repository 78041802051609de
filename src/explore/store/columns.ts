import { bases } from '../../model/basis.ts';
import { type EventHead, roles, statuses } from '../../model/event.ts';
import { eventKinds } from '../../model/event-kinds.ts';
import type { Timeline } from '../../model/timeline.ts';
import { spanOf } from '../chart/event-span.ts';
import { rolesWithin } from '../filter/event-values.ts';
import { type FacetId, type Reach, reaches, reviews } from '../filter/filter.ts';
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
  /** What events have in each facet, where actors are counted as far as this reaches. */
  readonly facets: (reach: Reach) => FacetColumns;
  /** Who is in an event in which role: an actor once for each entry of the event. */
  readonly parts: PartColumn;
};

export type FacetColumns = Readonly<Record<FacetId, FacetColumn>>;

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
  readonly values: Uint32Array | Uint8Array;
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

/** Goes through the events once; a value that is in no register is numbered after those that are. */
function buildColumns(timeline: Timeline): Columns {
  const { events } = timeline;
  const size = events.length;
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const flags = new Uint8Array(size);
  const single = { kinds: new Uint8Array(size), bases: new Uint8Array(size) };
  const kinds = growingRegister(eventKinds);
  const howKnown = growingRegister(bases);
  const issues = growingRegister(timeline.issues.map(({ id }) => id));
  const sources = growingRegister(timeline.sources.map(({ id }) => id));
  const actors = growingRegister(timeline.actors.map(({ id }) => id));
  const roleNumbers = new Map(roles.map((role, number) => [role, number]));
  let [partCount, issueCount, excerptCount] = [0, 0, 0];
  for (const event of events) {
    partCount += event.actors.length;
    issueCount += event.issues.length;
    excerptCount += event.excerpts.length;
  }
  const discussed = rowWriter(size, issueCount);
  const notDiscussed = rowWriter(size, issueCount);
  const told = rowWriter(size, excerptCount);
  const partOffsets = new Uint32Array(size + 1);
  const partActors = new Uint32Array(partCount);
  const partRoles = new Uint8Array(partCount);
  let part = 0;
  let row = 0;
  for (const event of events) {
    const { date } = event;
    const days = spanOf(date);
    from[row] = days.from;
    to[row] = days.to;
    flags[row] =
      (event.background ? eventFlags.background : 0) |
      (event.reviewed ? eventFlags.reviewed : 0) |
      (event.status === 'announced' ? eventFlags.announced : 0) |
      (date.latest === null ? eventFlags.openEnd : 0);
    single.kinds[row] = numberIn(kinds, event.kind);
    single.bases[row] = numberIn(howKnown, date.basis);
    for (const { id, role } of event.actors) {
      partActors[part] = numberIn(actors, id);
      partRoles[part] = roleNumbers.get(role) ?? 0;
      part += 1;
    }
    for (const { id, treatment } of event.issues) {
      addValue(treatment === 'discussed' ? discussed : notDiscussed, numberIn(issues, id));
    }
    for (const { source } of event.excerpts) addValue(told, numberIn(sources, source));
    endRow(discussed);
    endRow(notDiscussed);
    endRow(told);
    row += 1;
    partOffsets[row] = part;
  }
  const parts = {
    register: actors,
    offsets: partOffsets,
    values: partActors,
    roles: partRoles,
  };
  const one = rowNumbersUpTo(size + 1);
  const perFlag = (bit: number, set: number, unset: number) =>
    flags.map((bits) => ((bits & bit) === 0 ? unset : set));
  const announced = statuses.indexOf('announced');
  const reviewed = reviews.indexOf('reviewed');
  const fixed = {
    discussed: facetColumn(issues, written(discussed)),
    notDiscussed: facetColumn(issues, written(notDiscussed)),
    sources: facetColumn(sources, written(told)),
    kinds: facetColumn(kinds, { offsets: one, values: single.kinds }),
    bases: facetColumn(howKnown, { offsets: one, values: single.bases }),
    statuses: facetColumn(growingRegister(statuses), {
      offsets: one,
      values: perFlag(eventFlags.announced, announced, 1 - announced),
    }),
    review: facetColumn(growingRegister(reviews), {
      offsets: one,
      values: perFlag(eventFlags.reviewed, reviewed, 1 - reviewed),
    }),
  };
  const byReach = new Map<Reach, FacetColumns>();
  const facets = (reach: Reach): FacetColumns => {
    const before = byReach.get(reach);
    if (before !== undefined) return before;
    const made = { ...fixed, ...actorColumns(timeline, parts, reach) };
    byReach.set(reach, made);
    return made;
  };
  return { timeline, size, from, to, flags, facets, parts };
}

/** 0, 1, 2 and so on: the offsets of a column with one value a row, or all rows in order. */
export function rowNumbersUpTo(end: number): Uint32Array {
  const numbers = new Uint32Array(end);
  for (let number = 0; number < end; number += 1) numbers[number] = number;
  return numbers;
}

/** Who counts as being in each event, and the sides they are on. */
function actorColumns(
  timeline: Timeline,
  { register, offsets, values, roles: partRoles }: PartColumn,
  reach: Reach,
): Pick<FacetColumns, 'actors' | 'sides'> {
  const sides = growingRegister(timeline.sides.map(({ id }) => id));
  const sideOf = new Int32Array(register.ids.length).fill(-1);
  for (const { id, side } of timeline.actors) {
    sideOf[register.numbers.get(id) ?? -1] = numberIn(sides, side);
  }
  const isCounted = Uint8Array.from(roles, (role) => (rolesWithin[reach].includes(role) ? 1 : 0));
  const rows = offsets.length - 1;
  const actors = rowWriter(rows, values.length);
  const onSides = rowWriter(rows, values.length);
  for (let row = 0; row < rows; row += 1) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      if (isCounted[partRoles[at] ?? 0] !== 1) continue;
      const actor = values[at] ?? 0;
      const side = sideOf[actor] ?? -1;
      addValue(actors, actor);
      if (side >= 0) addValue(onSides, side);
    }
    endRow(actors);
    endRow(onSides);
  }
  return {
    actors: facetColumn(register, written(actors)),
    sides: facetColumn(sides, written(onSides)),
  };
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
  readonly values: Uint32Array;
  /** How many rows are complete. */
  row: number;
  /** Where the values of the row begin that is written now, and where the next one goes. */
  start: number;
  end: number;
};

function rowWriter(rows: number, mostValues: number): RowWriter {
  const offsets = new Uint32Array(rows + 1);
  return { offsets, values: new Uint32Array(mostValues), row: 0, start: 0, end: 0 };
}

/** Adds a value to the row, unless the row has it. */
function addValue(writer: RowWriter, value: number): void {
  const { values, start, end } = writer;
  for (let at = start; at < end; at += 1) if (values[at] === value) return;
  values[end] = value;
  writer.end = end + 1;
}

function endRow(writer: RowWriter): void {
  writer.row += 1;
  writer.offsets[writer.row] = writer.end;
  writer.start = writer.end;
}

function written({ offsets, values, end }: RowWriter): RowValues {
  return { offsets, values: end === values.length ? values : values.slice(0, end) };
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
export function isKnownValue(timeline: Timeline, list: FacetId, id: string): boolean {
  const widest = reaches.at(-1) ?? 'mentioned';
  return rowsWith(timelineColumns(timeline).facets(widest)[list], id).length > 0;
}
