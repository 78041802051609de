import {
  type ChartWindow,
  MIN_LABELLED_FOLD_PX,
  type Tick,
  xOf,
} from '../../explore/chart/axis-ticks.ts';
import type { Fold, TimeScale } from '../../explore/chart/time-scale.ts';
import { dateInWords } from '../../model/date-labels.ts';
import { count } from '../../model/labels.ts';

type Props = {
  readonly scale: TimeScale;
  readonly window: ChartWindow;
  readonly ticks: readonly Tick[];
};

/** A character of a fold's label, in pixels; where there is no room the title alone says it. */
const CHARACTER_WIDTH_PX = 6.8;

/** The dates along the top, and how long each folded stretch is. */
export function Axis({ scale, window, ticks }: Props) {
  return (
    <div
      className="pointer-events-none absolute inset-x-0 top-0 h-(--axis-height) border-b border-rule bg-card text-xs text-muted"
      aria-hidden
    >
      {ticks.map((tick) => (
        <span
          key={tick.date}
          data-date={tick.date}
          data-x={tick.x}
          className="absolute top-0 flex h-full items-center gap-1 border-l border-rule pl-1.5 whitespace-nowrap tabular-nums"
          style={{ left: tick.x }}
        >
          {tick.strong !== '' && <b className="font-semibold text-ink">{tick.strong}</b>}
          {tick.light}
        </span>
      ))}
      {scale.folds.map((fold) => {
        const left = xOf(fold.from, scale, window);
        const width = xOf(fold.to, scale, window) - left;
        if (left + width < 0 || left > window.width) return null;
        return (
          <span
            key={fold.from}
            title={foldTitle(fold)}
            className="pointer-events-auto absolute top-0 flex h-full items-center justify-center overflow-hidden whitespace-nowrap"
            style={{ left, width }}
          >
            {saysLength(width, fold) ? foldLabel(fold) : width >= MIN_LABELLED_FOLD_PX && '//'}
          </span>
        );
      })}
    </div>
  );
}

function saysLength(width: number, fold: Fold): boolean {
  return width >= Math.max(MIN_LABELLED_FOLD_PX, foldLabel(fold).length * CHARACTER_WIDTH_PX);
}

/** How long a quiet stretch is; what else is folded is named by the month or year it lies in. */
function foldLabel({ quiet }: Fold): string {
  const coarse = quiet.within[0];
  return coarse === undefined ? count(quiet.days, 'day') : dateInWords(coarse.date);
}

function foldTitle(fold: Fold): string {
  const { days, within } = fold.quiet;
  if (within.length === 0) return `${count(days, 'day')} without an event in these sources`;
  return `${count(days, 'day')}, folded: ${count(within.length, 'event')} known only to lie in ${foldLabel(fold)}`;
}
