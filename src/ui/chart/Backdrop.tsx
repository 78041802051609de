import { type ChartWindow, type Tick, xOf } from '../../explore/chart/axis-ticks.ts';
import type { TimeScale } from '../../explore/chart/time-scale.ts';
import { dayNumber } from '../../model/civil-date.ts';
import type { Era } from '../../model/timeline.ts';

type Props = {
  readonly scale: TimeScale;
  readonly window: ChartWindow;
  readonly ticks: readonly Tick[];
  readonly eras: readonly Era[];
};

/** What lies behind the markers: eras, folded stretches and a line for each date on the axis. */
export function Backdrop({ scale, window, ticks, eras }: Props) {
  const box = (from: number, to: number) => {
    const left = Math.max(-1, xOf(from, scale, window));
    const right = Math.min(window.width + 1, xOf(to, scale, window));
    return right > left ? { left, width: right - left } : null;
  };
  return (
    <div className="absolute inset-0" aria-hidden>
      {eras.map((era, index) => {
        const place = box(dayNumber(era.from), dayNumber(era.to) + 1);
        if (place === null) return null;
        return (
          <div
            key={era.id}
            className={`absolute inset-y-0 ${index % 2 === 1 ? 'bg-soft/60' : ''}`}
            style={place}
          />
        );
      })}
      {ticks.map((tick) => (
        <div
          key={tick.date}
          className="absolute top-7 bottom-0 w-px bg-rule/70"
          style={{ left: tick.x }}
        />
      ))}
      {scale.folds.map((fold) => {
        const place = box(fold.from, fold.to);
        if (place === null) return null;
        return (
          <div
            key={fold.from}
            className="chart-fold absolute inset-y-0"
            style={place}
            data-fold=""
          />
        );
      })}
      {eras.map((era) => {
        const place = box(dayNumber(era.from), dayNumber(era.to) + 1);
        if (place === null) return null;
        return (
          <div
            key={era.id}
            className="absolute bottom-0 flex h-(--era-height) items-center overflow-hidden border-t border-rule px-2"
            style={place}
          >
            <span className="truncate font-serif text-[0.8125rem] text-muted italic">
              {era.label}
            </span>
          </div>
        );
      })}
    </div>
  );
}
