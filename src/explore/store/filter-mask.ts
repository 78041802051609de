import type { EventHead } from '../../model/event.ts';
import type { Timeline } from '../../model/timeline.ts';
import { type FacetId, facetIds } from '../filter/facet-facts.ts';
import { type Filter, takesAny } from '../filter/filter.ts';
import { searchMask } from '../search/answers.ts';
import { type Columns, type FacetColumn, rowsWith, timelineColumns, totalsOf } from './columns.ts';
import { memoised } from './memoised.ts';
import { eventsOfRows } from './row-events.ts';

/** What a filter leaves of a timeline's events, by row. */
export type FilterMask = {
  /** 1 for an event that is left, 0 for another. */
  readonly mask: Uint8Array;
  /** The rows of those that are left, ascending. */
  readonly rows: Uint32Array;
  /**
   * The facet whose chosen values an event does not meet: 0 for none, 1 + its place in
   * `facetIds` where it is the only one, MISSES_MORE for more than one, or for the search.
   */
  readonly missed: Uint8Array;
  /** How many of the values that are ruled out an event has: 0, 1 or, for more than one, 2. */
  readonly barred: Uint8Array;
};

const MISSES_MORE = 255;

function filterMask(columns: Columns, filter: Filter): FilterMask {
  const { size } = columns;
  const columnOf = (facet: FacetId) => columns.facet(facet, filter.reach);
  const missed = new Uint8Array(size);
  const barred = new Uint8Array(size);
  const found = searchMask(columns.timeline, filter.query);
  if (found !== null) {
    for (let row = 0; row < size; row += 1) if (found[row] === 0) missed[row] = MISSES_MORE;
  }
  for (const [place, facet] of facetIds.entries()) {
    if (filter[facet].length > 0) markMissed(missed, columnOf(facet), filter, facet, place + 1);
  }
  for (const { facet, id } of distinctValues(filter.without)) {
    for (const row of rowsWith(columnOf(facet), id))
      barred[row] = Math.min(2, (barred[row] ?? 0) + 1);
  }
  const mask = new Uint8Array(size);
  const rows = new Uint32Array(size);
  let left = 0;
  for (let row = 0; row < size; row += 1) {
    if (missed[row] !== 0 || barred[row] !== 0) continue;
    mask[row] = 1;
    rows[left] = row;
    left += 1;
  }
  return { mask, rows: rows.subarray(0, left), missed, barred };
}

/** Marks the events that do not have any, or not all, of what is chosen in a facet. */
function markMissed(
  missed: Uint8Array,
  column: FacetColumn,
  filter: Filter,
  facet: FacetId,
  mark: number,
): void {
  const wanted = new Set(filter[facet]);
  const needed = takesAny(filter, facet) ? 1 : wanted.size;
  const met = new Uint16Array(missed.length);
  for (const id of wanted) {
    for (const row of rowsWith(column, id)) met[row] = (met[row] ?? 0) + 1;
  }
  for (let row = 0; row < missed.length; row += 1) {
    if ((met[row] ?? 0) < needed) missed[row] = missed[row] === 0 ? mark : MISSES_MORE;
  }
}

function distinctValues(values: Filter['without']): Filter['without'] {
  return values.filter(
    ({ facet, id }, at) =>
      values.findIndex((each) => each.facet === facet && each.id === id) === at,
  );
}

/**
 * Counts every value of a facet in one pass over its column: the events left that have it.
 * Where one value of a facet is enough, events that miss nothing but this facet count in it too:
 * they are what another value of it would add. A value that is ruled out counts the events that
 * it alone keeps away.
 */
function facetCounts(
  columns: Columns,
  filter: Filter,
  filtered: FilterMask,
  facet: FacetId,
): Uint32Array {
  const { rows, missed, barred } = filtered;
  const column = columns.facet(facet, filter.reach);
  // With nothing narrowed, the counts are those of the whole timeline, which are kept.
  const counts =
    rows.length === columns.size ? totalsOf(column).slice() : countValues(column, rows);
  const alone = takesAny(filter, facet) ? 1 + facetIds.indexOf(facet) : 0;
  if (alone > 0 && filter[facet].length > 0) {
    addCounts(counts, column, rowsMissingOnly(alone, filtered));
  }
  for (const { facet: ruledIn, id } of filter.without) {
    const value = column.register.numbers.get(id);
    if (ruledIn !== facet || value === undefined) continue;
    counts[value] = rowsWith(column, id).reduce((count, row) => {
      const isAdmitted = barred[row] === 1 && (missed[row] === 0 || missed[row] === alone);
      return isAdmitted ? count + 1 : count;
    }, 0);
  }
  return counts;
}

function rowsMissingOnly(mark: number, { missed, barred }: FilterMask): Uint32Array {
  const rows = new Uint32Array(missed.length);
  let count = 0;
  for (let row = 0; row < missed.length; row += 1) {
    if (missed[row] !== mark || barred[row] !== 0) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

/** A column whose values can be counted. */
type CountedColumn = Pick<FacetColumn, 'register' | 'offsets' | 'values'>;

/** In how many of these rows each value of a column is found. */
export function countValues(column: CountedColumn, rows: Uint32Array): Uint32Array {
  const counts = new Uint32Array(column.register.ids.length);
  addCounts(counts, column, rows);
  return counts;
}

function addCounts(counts: Uint32Array, { offsets, values }: CountedColumn, rows: Uint32Array) {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
}

/** What a filter leaves of a timeline, and what its facets count. Each is computed when asked for. */
export type Filtered = {
  readonly columns: Columns;
  readonly left: FilterMask;
  /** How many events have each value of a facet, by the values' numbers. */
  readonly counts: (facet: FacetId) => Uint32Array;
  readonly events: () => readonly EventHead[];
};

const filteredBy = memoised((columns: Columns) =>
  memoised((filter: Filter): Filtered => {
    const left = filterMask(columns, filter);
    const events = memoised(({ rows }: FilterMask) => eventsOfRows(columns, rows));
    return {
      columns,
      left,
      counts: (facet) => facetCounts(columns, filter, left, facet),
      events: () => events(left),
    };
  }),
);

/** Computed once for a filter, so that all that is shown under it counts the events once. */
export function filtered(timeline: Timeline, filter: Filter): Filtered {
  return filteredBy(timelineColumns(timeline))(filter);
}
