import type { ReactNode } from 'react';
import type { DisplayRange } from '../../explore/chart/chart-window.ts';
import { eventsAround } from '../../explore/chart/overview.ts';
import type { TimeScale } from '../../explore/chart/time-scale.ts';
import type { Side } from '../../model/actor.ts';
import type { EventId, TimelineEvent } from '../../model/event.ts';
import { Legend } from '../base/Legend.tsx';
import { narrowScreen, useMedia } from '../base/use-media.ts';

type Props = {
  readonly events: readonly TimelineEvent[];
  /** The events that the chart has drawn, in view or not. */
  readonly drawn: ReadonlySet<EventId>;
  readonly scale: TimeScale;
  readonly shown: DisplayRange;
  readonly sides: readonly Side[];
  readonly onShowAll: () => void;
  /** What stands beside the count. */
  readonly children: ReactNode;
};

/** What the chart leaves out at this moment, and what its signs mean. */
export function ChartFooter({ events, drawn, scale, shown, sides, onShowAll, children }: Props) {
  const narrow = useMedia(narrowScreen);
  const { earlier, inView, later } = eventsAround(events, scale, shown);
  const hidden = inView.filter(({ id }) => !drawn.has(id)).length;
  const outside = [
    earlier.length > 0 ? `${earlier.length} earlier` : null,
    later.length > 0 ? `${later.length} later` : null,
  ].filter((part) => part !== null);
  return (
    <div className="mt-1.5 grid gap-1 text-xs text-muted">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="py-0.5">
          {inView.length} in view, {hidden} hidden
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
            <Legend sides={sides} />
          </div>
        </details>
      ) : (
        <Legend sides={sides} />
      )}
    </div>
  );
}
