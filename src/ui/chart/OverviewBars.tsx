import { useMemo } from 'react';
import type { DisplayRange } from '../../explore/chart/display-range.ts';
import { middlesOf, overviewBars, overviewDates } from '../../explore/chart/overview.ts';
import type { TimeScale } from '../../explore/chart/time-scale.ts';
import type { EventHead } from '../../model/event.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { useSize } from '../base/use-size.ts';
import './overview.css';

type Props = {
  /** Those the filter leaves. */
  readonly events: readonly EventHead[];
  readonly scale: TimeScale;
  readonly bounds: DisplayRange;
};

/** A bar and the gap beside it, in pixels. */
const BAR_WIDTH_PX = 6;

/** How many events each part of all of time has, those the filter leaves in front, and dates below. */
export function OverviewBars({ events, scale, bounds }: Props) {
  const timeline = useTimeline();
  const [strip, { width }] = useSize();
  const parts = Math.max(1, Math.floor(width / BAR_WIDTH_PX));
  const all = useMemo(() => middlesOf(timeline.events, scale), [timeline, scale]);
  const left = useMemo(() => middlesOf(events, scale), [events, scale]);
  const bars = useMemo(() => overviewBars(all, left, bounds, parts), [all, left, bounds, parts]);
  const dates = useMemo(
    () => (width === 0 ? [] : overviewDates(timeline.events, scale, bounds, width)),
    [timeline, scale, bounds, width],
  );
  const highest = bars.reduce((most, bar) => Math.max(most, bar.all), 1);
  const part = (count: number) => `${(count / highest) * 100}%`;
  return (
    <>
      <div ref={strip} className="overview-bars" aria-hidden>
        {bars.map(({ start, all, left }) =>
          all === 0 ? null : (
            <div
              key={start}
              className="overview-bar"
              style={{
                left: `${((start - bounds.start) / (bounds.end - bounds.start)) * 100}%`,
                height: part(all),
              }}
            >
              <div style={{ transform: `scaleY(${left / all})` }} />
            </div>
          ),
        )}
      </div>
      <div className="overview-dates" aria-hidden>
        {dates.map(({ x, label }) => (
          <span key={label} style={{ left: x }}>
            {label}
          </span>
        ))}
      </div>
    </>
  );
}
