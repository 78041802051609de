import { bases } from '../../model/basis.ts';
import { dateInWords } from '../../model/date-labels.ts';
import { precisions } from '../../model/edtf.ts';
import {
  type EventHead,
  isWhole,
  type Role,
  type TimelineEvent,
  type Treatment,
} from '../../model/event.ts';
import { basisWords, kindLabel, statusWords } from '../../model/labels.ts';
import type { Timeline } from '../../model/timeline.ts';
import { attributionOf } from '../evidence/attribution.ts';
import { issuesTreated, sourcesOf } from '../filter/event-values.ts';
import { facetFacts, reviewWords } from '../filter/facet-facts.ts';
import type { TableLayout } from '../view.ts';
import { type TableColumnId, tableColumnIds } from './column-ids.ts';

/** What a row is sorted by; null for an empty cell, which stands last either way. */
export type SortKey = string | number | null;

/** A field of an event as the table shows it. */
export type TableColumn = {
  readonly label: string;
  /** What the cell says, each value on its own; none where the event has none, or is not there whole. */
  readonly values: (event: EventHead, timeline: Timeline) => readonly string[];
  /** A word without which the value would mislead: `announced`, `inferred`; else null. */
  readonly caution?: (event: EventHead) => string | null;
  /** Where its values are not sorted as they are written. */
  readonly key?: (event: EventHead) => SortKey;
  /** What it is sorted by, where that is not what its label says. */
  readonly sortedAs?: string;
  /** Whether only whole events have it, and not their heads. */
  readonly needsWhole?: true;
};

export const tableColumns: Readonly<Record<TableColumnId, TableColumn>> = {
  date: {
    label: 'Date',
    values: ({ date }) => [dateInWords(date)],
    caution: ({ date }) => (date.basis === 'inferred' ? 'inferred' : null),
    key: ({ date }) => `${date.earliest} ${date.latest ?? '9999-12-31'}`,
  },
  edtf: { label: 'Date (EDTF)', values: ({ date }) => [date.edtf] },
  title: {
    label: 'Event',
    values: ({ title }) => filled(title),
    caution: ({ status, reviewed }) =>
      [status === 'announced' ? status : '', reviewed ? '' : 'unreviewed']
        .filter((word) => word !== '')
        .join(', ') || null,
  },
  kind: { label: 'Kind', values: ({ kind }) => [kindLabel(kind)] },
  status: { label: 'Status', values: ({ status }) => [statusWords[status]] },
  precision: {
    label: 'Precision',
    values: ({ date }) => [date.precision],
    key: ({ date }) => precisions.indexOf(date.precision),
  },
  basis: {
    label: 'How the date is known',
    values: ({ date }) => [basisWords[date.basis]],
    key: ({ date }) => bases.indexOf(date.basis),
  },
  place: ofWhole('Place', ({ place }) => filled(place)),
  duration: ofWhole('Duration', ({ duration }) => filled(duration)),
  'took-part': people('Took part', 'participant'),
  spoke: people('Spoke of it', 'speaker'),
  mentioned: people('Mentioned', 'mentioned'),
  discussed: issues('Discussed', 'discussed'),
  'not-discussed': issues('Explicitly not discussed', 'not-discussed'),
  sources: {
    label: 'Sources',
    values: (event, timeline) => sourcesOf(event).map(labelIn(timeline, 'sources')),
    key: (event) => sourcesOf(event).length,
    sortedAs: 'number of sources',
  },
  voices: ofWhole('Voices', ({ excerpts }, timeline) => [
    ...new Set(excerpts.map((excerpt) => attributionOf(excerpt, timeline).speaker)),
  ]),
  quotes: {
    ...ofWhole('Quotes', ({ excerpts }) => excerpts.map(({ exact }) => exact)),
    key: ({ excerpts }) => excerpts.length,
    sortedAs: 'number of quotes',
  },
  reviewed: {
    label: 'Review',
    values: ({ reviewed }) => [reviewWords[reviewed ? 'reviewed' : 'draft']],
  },
  background: { label: 'Background', values: ({ background }) => [background ? 'Yes' : 'No'] },
  id: { label: 'Id', values: ({ id }) => [id] },
};

/** A cell in one line: `David Lammy; Antony Blinken`, `Starmer is to meet Biden [announced]`. */
export function cellText(column: TableColumn, event: EventHead, timeline: Timeline): string {
  const caution = column.caution?.(event) ?? null;
  const text = column.values(event, timeline).join('; ');
  return caution === null ? text : `${text} [${caution}]`;
}

function ofWhole(
  label: string,
  values: (event: TimelineEvent, timeline: Timeline) => readonly string[],
): TableColumn {
  return {
    label,
    needsWhole: true,
    values: (event, timeline) => (isWhole(event) ? values(event, timeline) : []),
  };
}

/** Whether events can be sorted by a column as they are: whether what it is sorted by is in their heads. */
export function sortsHeads(column: TableColumnId): boolean {
  const { needsWhole, key } = tableColumns[column];
  return column !== 'title' && (needsWhole !== true || key !== undefined);
}

function people(label: string, role: Role): TableColumn {
  return {
    label,
    values: ({ actors }, timeline) =>
      actors
        .filter((part) => part.role === role)
        .map(({ id }) => id)
        .map(labelIn(timeline, 'actors')),
  };
}

function issues(label: string, treatment: Treatment): TableColumn {
  return {
    label,
    values: (event, timeline) =>
      issuesTreated(event, treatment).map(labelIn(timeline, 'discussed')),
  };
}

function labelIn(
  timeline: Timeline,
  facet: 'actors' | 'discussed' | 'sources',
): (id: string) => string {
  return (id) => facetFacts[facet].label(id, timeline);
}

function filled(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}

const openingColumns: readonly TableColumnId[] = [
  'date',
  'title',
  'took-part',
  'discussed',
  'not-discussed',
  'sources',
];

/** The columns of a table, left to right. The title, which opens the event, is always one. */
export function shownColumns({ columns }: TableLayout): readonly TableColumnId[] {
  const shown = columns ?? openingColumns;
  return shown.includes('title') ? shown : ['title', ...shown];
}

/**
 * The table with a column more, before the first that is offered after it, or one less; it is
 * no longer sorted by a column that is not shown.
 */
export function columnToggled(table: TableLayout, column: TableColumnId): TableLayout {
  if (column === 'title') return table;
  const shown = shownColumns(table);
  if (shown.includes(column)) {
    const sort = table.sort?.column === column ? null : table.sort;
    return { columns: orOpening(shown.filter((each) => each !== column)), sort };
  }
  const place = (each: TableColumnId) => tableColumnIds.indexOf(each);
  const next = shown.findIndex((each) => place(each) > place(column));
  const at = next === -1 ? shown.length : next;
  return { ...table, columns: orOpening([...shown.slice(0, at), column, ...shown.slice(at)]) };
}

/** Null for the opening columns, so that the address does not name what it need not. */
function orOpening(columns: readonly TableColumnId[]): TableLayout['columns'] {
  return columns.join() === openingColumns.join() ? null : columns;
}
