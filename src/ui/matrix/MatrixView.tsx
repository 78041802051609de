import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Reach } from '../../explore/filter/reach.ts';
import { tintOf } from '../../explore/matrix/cell.ts';
import {
  type EventMatrix,
  eventMatrix,
  MAX_MATRIX_LINES,
  matrixReach,
  noEvents,
} from '../../explore/matrix/event-matrix.ts';
import type { CellName, Matrix } from '../../explore/view.ts';
import type { EventHead } from '../../model/event.ts';
import { count, groupedNumber } from '../../model/labels.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { LinkChoice } from '../base/LinkChoice.tsx';
import { ActorName, IssueName } from '../base/Names.tsx';
import { ShowMore } from '../base/ShowMore.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { useEscape } from '../base/use-escape.ts';
import { Numbers } from './Cell.tsx';
import { CellEvents } from './CellEvents.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';

/** Who dealt with what, or with whom: the events that the filter leaves, counted in a grid. */
export function MatrixView({ events }: { readonly events: readonly EventHead[] }) {
  const timeline = useTimeline();
  const { view, show, change } = useExplorer();
  const { matrix, filter } = view;
  const { across, bodies, order, by, cell: opened } = matrix;
  const reach = matrixReach(across, filter.reach);
  const [maxLines, setMaxLines] = useState(MAX_MATRIX_LINES);
  const cut = useMemo(
    () => eventMatrix(timeline, events, { across, bodies, order, by, cell: null }, reach, maxLines),
    [timeline, events, across, bodies, order, by, reach, maxLines],
  );
  // Counted again only for a cell outside of it: all its rows would be drawn anew.
  const outside = opened !== null && !holds(cut, opened) ? opened : null;
  const [row, column] = [outside?.row ?? null, outside?.column ?? null];
  const grid = useMemo(() => {
    if (row === null || column === null) return cut;
    const layout = { across, bodies, order, by, cell: { row, column } };
    return eventMatrix(timeline, events, layout, reach, maxLines);
  }, [cut, row, column, timeline, events, across, bodies, order, by, reach, maxLines]);
  const hasMounted = useRef(false);
  useEffect(() => {
    hasMounted.current = true;
  }, []);
  const region = useRef<HTMLElement>(null);
  const withMatrix = (change: Partial<Matrix>) => ({ ...view, matrix: { ...matrix, ...change } });
  // Never another function: rows are not drawn again when a cell of another row opens.
  const open = useCallback(
    (cell: CellName) => change((now) => ({ ...now, matrix: withCell(now.matrix, cell) })),
    [change],
  );
  const close = () => {
    region.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    show(withMatrix({ cell: null }));
  };
  const who = bodies ? 'a person or a body' : 'a person';
  const alone = view.event === null && view.source === null;
  useEscape(matrix.cell !== null && alone ? close : null);
  const cell = grid.rows
    .find(({ line }) => line.id === opened?.row)
    ?.cells.find(({ column }) => column.id === opened?.column)?.cell;
  return (
    <section aria-labelledby="matrix-title" className="pb-8">
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h3 id="matrix-title" className="font-serif text-xl font-semibold">
          {across === 'issues' ? 'Who dealt with what' : 'Who dealt with whom, on what'}
        </h3>
        <MatrixControls />
      </div>
      <MatrixLegend across={across} reach={reach} />
      <section
        ref={region}
        aria-label="Matrix"
        className={`relative -mr-4 overflow-auto print:max-h-none print:overflow-visible scroll-pt-40 scroll-pl-36 md:mr-0 md:scroll-pl-46 ${opened === null ? 'max-h-[max(24rem,calc(100dvh-13rem))]' : 'max-h-[max(20rem,52dvh)]'}`}
      >
        {grid.rows.length === 0 || grid.columns.length === 0 ? (
          <h4 className="py-4 font-serif text-lg">
            No event here names {grid.rows.length === 0 ? who : 'an issue'}: there is nothing to
            count.
          </h4>
        ) : (
          <MatrixGrid
            name={`Events by person and ${across === 'issues' ? 'issue' : 'person'}`}
            grid={grid}
            matrix={matrix}
            onSort={({ id }) => show(withMatrix({ by: by === id ? null : id }))}
            onOpen={open}
          />
        )}
      </section>
      <More of={grid} across={across} onMore={() => setMaxLines(maxLines + MAX_MATRIX_LINES)} />
      <Absent absent={grid.absent} />
      {opened !== null && (
        <CellEvents
          name={opened}
          cell={cell ?? noEvents}
          takesFocus={hasMounted.current}
          onClose={close}
        />
      )}
    </section>
  );
}

/** Whether a cell stands in the matrix, or is none of those that it has no room for. */
function holds({ rows, columns, more }: EventMatrix, cell: CellName): boolean {
  const hasRow = more.rows === 0 || rows.some(({ line }) => line.id === cell.row);
  return hasRow && (more.columns === 0 || columns.some(({ id }) => id === cell.column));
}

/** The matrix with a cell open; closed where it was open already. */
function withCell(matrix: Matrix, cell: CellName): Matrix {
  const same = cell.row === matrix.cell?.row && cell.column === matrix.cell.column;
  return { ...matrix, cell: same ? null : cell };
}

/** What the matrix counts, and in what order. */
function MatrixControls() {
  const { view, show } = useExplorer();
  const { matrix } = view;
  const withMatrix = (change: Partial<Matrix>) => ({ ...view, matrix: { ...matrix, ...change } });
  // Neither the sorting column nor the open cell need be there among other columns.
  const across = (what: Matrix['across'], name: string) => ({
    to: what === matrix.across ? view : withMatrix({ across: what, by: null, cell: null }),
    current: matrix.across === what,
    name,
  });
  const order = (what: Matrix['order'], name: string) => ({
    to: withMatrix({ order: what, by: null }),
    current: matrix.order === what && matrix.by === null,
    name,
  });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
      <LinkChoice
        label="People by"
        choices={[across('issues', 'By issue'), across('people', 'By person')]}
      />
      <LinkChoice label="Order" choices={[order('count', 'Most first'), order('name', 'A to Z')]} />
      <label className="inline-flex min-h-8 items-center gap-1.5 text-[0.8125rem] print:hidden">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={matrix.bodies}
          onChange={({ target }) => show(withMatrix({ bodies: target.checked }))}
        />
        Bodies too
      </label>
    </div>
  );
}

const reachSentence: Readonly<Record<Reach, string>> = {
  'took-part': 'Who took part is counted',
  spoke: 'Who took part or spoke of it is counted',
  mentioned: 'Who took part, spoke of it or is mentioned is counted',
};

type MatrixLegendProps = { readonly across: Matrix['across']; readonly reach: Reach };

/** What the numbers and signs of the matrix mean. */
function MatrixLegend({ across, reach }: MatrixLegendProps) {
  const sign = 'inline-flex size-6 items-center justify-center rounded-[3px]';
  return (
    <ul
      aria-label="Legend"
      className="mt-1.5 mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-[0.8125rem] text-muted"
    >
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden
          className={`${sign} text-ink`}
          style={{ background: `color-mix(in oklab, var(--ink) ${tintOf(1, 3)}%, transparent)` }}
        >
          3
        </span>
        {across === 'issues' ? 'events that discussed it' : 'events that both were in'}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden
          className={`text-ink ${across === 'issues' ? `${sign} border border-dashed border-edge` : ''}`}
        >
          <Numbers events={0} notDiscussed={1} />
        </span>
        {across === 'issues'
          ? 'explicitly not discussed, counted apart'
          : 'of them with an issue explicitly not discussed'}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden className="block size-[3px] rounded-full bg-edge" />
        none
      </li>
      <li>
        {reachSentence[reach]}
        {across === 'people' && '; open a number to see on what'}.
      </li>
    </ul>
  );
}

type MoreProps = {
  readonly of: EventMatrix;
  readonly across: Matrix['across'];
  readonly onMore: () => void;
};

/** How many rows and columns do not stand in the matrix, and a way to more of them. */
function More({ of: { rows, columns, more }, across, onMore }: MoreProps) {
  if (more.rows + more.columns === 0) return null;
  const cut = [
    more.rows > 0
      ? `${groupedNumber(rows.length)} of ${count(rows.length + more.rows, 'row')}`
      : null,
    more.columns > 0
      ? `${groupedNumber(columns.length)} of ${count(columns.length + more.columns, across === 'issues' ? 'issue' : 'column')}`
      : null,
  ].filter((part) => part !== null);
  return (
    <ShowMore
      step={MAX_MATRIX_LINES}
      onMore={onMore}
      note="A filter brings others in."
      className="mt-3"
    >
      Those with the most events: {cut.join(', ')}.
    </ShowMore>
  );
}

/** Who and what the timeline has, but none of these events: named, not left out. */
function Absent({ absent }: { readonly absent: EventMatrix['absent'] }) {
  const { rows, columns } = absent;
  return (
    <dl className="mt-3 grid gap-x-3 gap-y-1 text-sm text-muted sm:grid-cols-[11rem_1fr]">
      {rows.length > 0 && (
        <>
          <dt>In none of these events</dt>
          <dd className="flex flex-wrap gap-x-3">
            {rows.map((id) => (
              <ActorName key={id} id={id} />
            ))}
          </dd>
        </>
      )}
      {columns.length > 0 && (
        <>
          <dt>Named in none of them</dt>
          <dd className="flex flex-wrap gap-x-3">
            {columns.map((id) => (
              <IssueName key={id} id={id} />
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
