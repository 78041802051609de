import { useMemo } from 'react';
import type { Stretch } from '../../explore/chart-window.ts';
import { overviewBars, overviewDates } from '../../explore/overview.ts';
import type { TimeScale } from '../../explore/time-scale.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { useTimeline } from '../timeline-context.ts';
import { useSize } from '../use-size.ts';
import { Brush } from './Brush.tsx';
import './overview.css';

type Props = {
  /** Those the filter leaves. */
  readonly events: readonly TimelineEvent[];
  readonly scale: TimeScale;
  readonly bounds: Stretch;
  readonly shown: Stretch;
  readonly onMove: (stretch: Stretch) => void;
  readonly onSettle: (stretch: Stretch) => void;
};

/** A bar and the gap beside it, in pixels. */
const barWidth = 6;

/** All events of the timeline as a histogram, those the filter leaves in front, and a brush over it. */
export function Overview({ events, scale, bounds, shown, onMove, onSettle }: Props) {
  const timeline = useTimeline();
  const [strip, { width }] = useSize();
  const parts = Math.max(1, Math.floor(width / barWidth));
  const bars = useMemo(() => {
    const left = new Set(events.map(({ id }) => id));
    return overviewBars(timeline.events, left, scale, bounds, parts);
  }, [timeline, events, scale, bounds, parts]);
  const dates = useMemo(
    () => (width === 0 ? [] : overviewDates(timeline.events, scale, bounds, width)),
    [timeline, scale, bounds, width],
  );
  const highest = Math.max(1, ...bars.map(({ all }) => all));
  const part = (count: number) => `${(count / highest) * 100}%`;
  return (
    <section aria-label="Overview" className="overview">
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
              <div style={{ height: `${(left / all) * 100}%` }} />
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
      <Brush scale={scale} bounds={bounds} shown={shown} onMove={onMove} onSettle={onSettle} />
    </section>
  );
}
