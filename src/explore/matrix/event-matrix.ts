import { type ActorKind, actorKinds } from '../../model/actor.ts';
import type { EventHead } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Reach } from '../filter/reach.ts';
import { type Columns, type FacetColumn, timelineColumns, totalsOf } from '../store/columns.ts';
import { countValues } from '../store/filter-mask.ts';
import { rowsOfEvents } from '../store/row-events.ts';
import type { Matrix } from '../view.ts';

/** A person or a body with its cells, one for each column. */
export type MatrixRow = {
  readonly line: MatrixLine;
  readonly cells: readonly {
    readonly column: MatrixLine;
    readonly cell: MatrixCell;
  }[];
};

/** Who dealt with what, or with whom: the events that a filter leaves, counted in a grid. */
export type EventMatrix = {
  readonly columns: readonly MatrixLine[];
  readonly rows: readonly MatrixRow[];
  /** How many more rows and columns there are, with fewer events than those that stand in it. */
  readonly more: { readonly rows: number; readonly columns: number };
  /** Who and what the timeline has, but none of these events; by name. */
  readonly absent: { readonly rows: readonly string[]; readonly columns: readonly string[] };
  /** The largest number of events in a cell where a row meets a column other than itself. */
  readonly most: number;
};

/** The events in which a row and a column of the matrix meet, in order of time. */
export type MatrixCell = {
  /** By issues: where the issue was discussed. By people: where both were. */
  readonly events: readonly EventHead[];
  /**
   * By issues: where it was explicitly not discussed, never part of `events` for that. By
   * people: those of `events` in which anything was explicitly not discussed.
   */
  readonly notDiscussed: readonly EventHead[];
};

/** An empty cell. */
export const noEvents: MatrixCell = { events: [], notDiscussed: [] };

/** So many rows and columns are drawn before a reader asks for more. */
export const MAX_MATRIX_LINES = 30;

/**
 * The matrix of these events. Of more than `maxLines` rows or columns it has those with the most
 * events, and besides them the sorting column and the open cell.
 */
export function eventMatrix(
  timeline: Timeline,
  events: readonly EventHead[],
  matrix: Matrix,
  reach: Reach,
  maxLines = MAX_MATRIX_LINES,
): EventMatrix {
  const columns = timelineColumns(timeline);
  const rows = rowsOfEvents(columns, events);
  const kinds = matrix.bodies ? actorKinds : (['person'] as const);
  const people = actorLines(timeline, columns.facet('actors', reach), rows, kinds);
  const issues = issueLines(
    timeline,
    columns.facet('discussed', reach),
    columns.facet('notDiscussed', reach),
    rows,
  );
  const across = matrix.across === 'issues' ? issues : people;
  const shownRows = fullest(people.present, maxLines, [matrix.cell?.row]);
  const shownColumns = fullest(across.present, maxLines, [matrix.by, matrix.cell?.column]);
  const cells = matrixCells(columns, rows, matrix.across, reach, shownRows, shownColumns);
  const orderedColumns = inMatrixOrder(shownColumns, matrix.order);
  const sorting = orderedColumns.find(({ id }) => id === matrix.by);
  const cellOf = (row: MatrixLine, column: MatrixLine): MatrixCell =>
    cells.get(row.id)?.get(column.id) ?? noEvents;
  const keyOf = (line: MatrixLine) => {
    const cell = sorting === undefined ? noEvents : cellOf(line, sorting);
    return [cell.events.length, cell.notDiscussed.length] as const;
  };
  const ordered = inMatrixOrder(shownRows, matrix.order, keyOf).map((line) => ({
    line,
    cells: orderedColumns.map((column) => ({ column, cell: cellOf(line, column) })),
  }));
  let most = 0;
  for (const { line, cells: inRow } of ordered) {
    for (const { column, cell } of inRow) {
      if (column.id !== line.id) most = Math.max(most, cell.events.length);
    }
  }
  return {
    columns: orderedColumns,
    rows: ordered,
    more: {
      rows: people.present.length - shownRows.length,
      columns: across.present.length - shownColumns.length,
    },
    absent: {
      rows: people.absent,
      columns: matrix.across === 'issues' ? issues.absent : [],
    },
    most,
  };
}

/** What a matrix can have for rows or columns. */
type MatrixLines = {
  /** Those in any of the events, in the order of their register. */
  readonly present: readonly MatrixLine[];
  /** Those in other events of the timeline alone, by name. */
  readonly absent: readonly string[];
};

/**
 * As far as which part somebody counts as being in an event. Whom somebody dealt with is who took
 * part with them: a spokesman who tells of a call dealt with nobody.
 */
export function matrixReach(across: Matrix['across'], reach: Reach): Reach {
  return across === 'people' ? 'took-part' : reach;
}

/** The people, or people and bodies, in the events as far as the filter reaches. */
function actorLines(
  timeline: Timeline,
  actors: FacetColumn,
  rows: Uint32Array,
  kinds: readonly ActorKind[],
): MatrixLines {
  const register = timeline.actors.filter(({ kind }) => kinds.includes(kind));
  return axisLines(register, actors, rows, null);
}

/** The issues that the events discussed or explicitly did not; both facets number them alike. */
function issueLines(
  timeline: Timeline,
  discussed: FacetColumn,
  notDiscussed: FacetColumn,
  rows: Uint32Array,
): MatrixLines {
  const register = timeline.issues.map(({ id, label }) => ({ id, name: label }));
  return axisLines(register, discussed, rows, notDiscussed);
}

function axisLines(
  register: readonly { readonly id: string; readonly name: string }[],
  column: FacetColumn,
  rows: Uint32Array,
  notDiscussed: FacetColumn | null,
): MatrixLines {
  const here = countValues(column, rows);
  const anywhere = totalsOf(column);
  const notHere = notDiscussed === null ? null : countValues(notDiscussed, rows);
  const notAnywhere = notDiscussed === null ? null : totalsOf(notDiscussed);
  const present: MatrixLine[] = [];
  const absent: MatrixLine[] = [];
  for (const { id, name } of register) {
    const value = column.register.numbers.get(id) ?? -1;
    const line = { id, name, events: here[value] ?? 0, notDiscussed: notHere?.[value] ?? 0 };
    if (line.events + line.notDiscussed > 0) present.push(line);
    else if ((anywhere[value] ?? 0) + (notAnywhere?.[value] ?? 0) > 0) absent.push(line);
  }
  return { present, absent: inMatrixOrder(absent, 'name').map(({ id }) => id) };
}

/** Those with the most events, and these in any case, in the order given. */
function fullest(
  lines: readonly MatrixLine[],
  maxLines: number,
  inAnyCase: readonly (string | null | undefined)[],
): readonly MatrixLine[] {
  if (lines.length <= maxLines) return lines;
  const kept = new Set(inMatrixOrder(lines, 'count').slice(0, maxLines));
  return lines.filter((line) => kept.has(line) || inAnyCase.includes(line.id));
}

/** The cells that hold anything, by the id of their row and then of their column. */
type MatrixCells = ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;

type GrowingCell = { readonly events: EventHead[]; readonly notDiscussed: EventHead[] };

/** Goes through the events once; who is in an event is as far as the filter reaches. */
function matrixCells(
  { timeline, facet }: Columns,
  rows: Uint32Array,
  across: Matrix['across'],
  reach: Reach,
  shownRows: readonly MatrixLine[],
  shownColumns: readonly MatrixLine[],
): MatrixCells {
  const actors = facet('actors', reach);
  const discussed = facet('discussed', reach);
  const notDiscussed = facet('notDiscussed', reach);
  const byIssues = across === 'issues';
  const rowPlaces = placesOf(actors, shownRows);
  const columnPlaces = placesOf(byIssues ? discussed : actors, shownColumns);
  const cells = shownRows.map(() =>
    shownColumns.map((): GrowingCell => ({ events: [], notDiscussed: [] })),
  );
  const add = (
    what: keyof GrowingCell,
    event: EventHead,
    inRows: readonly number[],
    inColumns: readonly number[],
  ) => {
    for (const row of inRows) {
      for (const column of inColumns) cells[row]?.[column]?.[what].push(event);
    }
  };
  for (const number of rows) {
    const event = timeline.events[number];
    const inRows = placesIn(actors, number, rowPlaces);
    if (event === undefined || inRows.length === 0) continue;
    const inColumns = placesIn(byIssues ? discussed : actors, number, columnPlaces);
    add('events', event, inRows, inColumns);
    if (notDiscussed.offsets[number] === notDiscussed.offsets[number + 1]) continue;
    add(
      'notDiscussed',
      event,
      inRows,
      byIssues ? placesIn(notDiscussed, number, columnPlaces) : inColumns,
    );
  }
  return new Map(
    shownRows.map(({ id }, row) => [
      id,
      new Map(shownColumns.map((line, column) => [line.id, cells[row]?.[column] ?? noEvents])),
    ]),
  );
}

/** By the number of a value its place among the lines; -1 where it has none. */
function placesOf({ register }: FacetColumn, lines: readonly MatrixLine[]): Int32Array {
  const places = new Int32Array(register.ids.length).fill(-1);
  for (const [place, { id }] of lines.entries()) {
    places[register.numbers.get(id) ?? -1] = place;
  }
  return places;
}

/** The places of what an event has. */
function placesIn(
  { offsets, values }: FacetColumn,
  row: number,
  places: Int32Array,
): readonly number[] {
  const found: number[] = [];
  const end = offsets[row + 1] ?? 0;
  for (let at = offsets[row] ?? 0; at < end; at += 1) {
    const place = places[values[at] ?? 0] ?? -1;
    if (place !== -1) found.push(place);
  }
  return found;
}

/** What a row or a column stands for, and in how many of the events it is found. */
export type MatrixLine = {
  readonly id: string;
  readonly name: string;
  /** A person: the events it is in. An issue: those that discussed it. */
  readonly events: number;
  /** An issue: the events that explicitly did not discuss it, counted apart; a person: 0. */
  readonly notDiscussed: number;
};

const byName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/**
 * Rows or columns in the reader's order; before it, where the rows are sorted by one column,
 * those with the most there. What is equal stays as it was.
 */
export function inMatrixOrder(
  lines: readonly MatrixLine[],
  order: Matrix['order'],
  keyOf: (line: MatrixLine) => readonly number[] = () => [],
): readonly MatrixLine[] {
  const keyed = lines.map((line) => {
    const numbers = order === 'count' ? [line.events, line.notDiscussed] : [];
    return { line, key: [...keyOf(line), ...numbers] };
  });
  keyed.sort((one, other) => {
    const decided = one.key.findIndex((number, at) => number !== other.key[at]);
    if (decided !== -1) return (other.key[decided] ?? 0) - (one.key[decided] ?? 0);
    return order === 'name' ? byName.compare(one.line.name, other.line.name) : 0;
  });
  return keyed.map(({ line }) => line);
}
