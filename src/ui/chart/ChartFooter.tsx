import type { ReactNode } from 'react';
import type { countsAround } from '../../explore/chart/lane-index.ts';
import type { Side } from '../../model/actor.ts';
import { groupedNumber } from '../../model/labels.ts';
import { Legend } from '../base/Legend.tsx';
import { narrowScreen, useMedia } from '../base/use-media.ts';

type Props = {
  /** How many events are before, within and after what is shown. */
  readonly counts: ReturnType<typeof countsAround>;
  /** How many of those in view are in no mark. */
  readonly hidden: number;
  /** Whether some events are drawn together. */
  readonly grouped: boolean;
  readonly sides: readonly Side[];
  readonly onShowAll: () => void;
  /** What stands beside the count. */
  readonly children: ReactNode;
};

/** What the chart leaves out at this moment, and what its signs mean. */
export function ChartFooter(props: Props) {
  const { counts, hidden, grouped, sides, onShowAll, children } = props;
  const narrow = useMedia(narrowScreen);
  const { earlier, inView, later } = counts;
  const outside = [
    earlier > 0 ? `${groupedNumber(earlier)} earlier` : null,
    later > 0 ? `${groupedNumber(later)} later` : null,
  ].filter((part) => part !== null);
  return (
    <div className="mt-1.5 grid gap-1 text-xs text-muted">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="py-0.5">
          {groupedNumber(inView)} in view, {groupedNumber(hidden)} hidden
          {outside.length > 0 && (
            <>
              , {outside.join(', ')}:{' '}
              <button
                type="button"
                className="min-h-6 underline hover:text-ink"
                onClick={onShowAll}
              >
                show all
              </button>
            </>
          )}
        </p>
        {children}
      </div>
      {narrow ? (
        <details>
          <summary className="min-h-6 rounded py-1 hover:text-ink">Legend</summary>
          <div className="py-1.5">
            <Legend sides={sides} grouped={grouped} />
          </div>
        </details>
      ) : (
        <Legend sides={sides} grouped={grouped} />
      )}
    </div>
  );
}
