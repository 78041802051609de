import { useEffect, useMemo, useRef } from 'react';
import { eventMatrix, noEvents } from '../../explore/matrix/event-matrix.ts';
import type { CellName, Matrix } from '../../explore/view.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';
import { useEscape } from '../use-escape.ts';
import { useViewAndShow } from '../view-context.ts';
import { Absent } from './Absent.tsx';
import { CellEvents } from './CellEvents.tsx';
import { MatrixControls } from './MatrixControls.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';

/** Who dealt with what, or with whom: the events that the filter leaves, counted in a grid. */
export function MatrixView({ events }: { readonly events: readonly TimelineEvent[] }) {
  const timeline = useTimeline();
  const { view, show } = useViewAndShow();
  const { matrix, filter } = view;
  const { across, bodies, order, by } = matrix;
  const grid = useMemo(
    () => eventMatrix(timeline, events, { across, bodies, order, by, cell: null }, filter.reach),
    [timeline, events, across, bodies, order, by, filter.reach],
  );
  const stands = useRef(false);
  useEffect(() => {
    stands.current = true;
  }, []);
  const region = useRef<HTMLElement>(null);
  const withMatrix = (change: Partial<Matrix>) => ({ ...view, matrix: { ...matrix, ...change } });
  const open = (cell: CellName) => {
    const same = cell.row === matrix.cell?.row && cell.column === matrix.cell.column;
    show(withMatrix({ cell: same ? null : cell }));
  };
  const close = () => {
    region.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    show(withMatrix({ cell: null }));
  };
  const alone = view.event === null && view.source === null;
  useEscape(matrix.cell !== null && alone ? close : null);
  const opened = matrix.cell;
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
      <MatrixLegend across={across} reach={filter.reach} />
      <section
        ref={region}
        aria-label="Matrix"
        className={`relative -mr-4 overflow-auto scroll-pt-40 scroll-pl-36 md:mr-0 md:scroll-pl-46 ${opened === null ? 'max-h-[max(24rem,calc(100dvh-13rem))]' : 'max-h-[max(20rem,52dvh)]'}`}
      >
        <MatrixGrid
          name={`Events by person and ${across === 'issues' ? 'issue' : 'person'}`}
          grid={grid}
          matrix={matrix}
          onSort={({ id }) => show(withMatrix({ by: by === id ? null : id }))}
          onOpen={open}
        />
      </section>
      <Absent absent={grid.absent} />
      {opened !== null && (
        <CellEvents
          name={opened}
          cell={cell ?? noEvents}
          takesFocus={stands.current}
          onClose={close}
        />
      )}
    </section>
  );
}
