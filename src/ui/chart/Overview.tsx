import { type PointerEvent, useEffect, useEffectEvent, useRef } from 'react';
import { clampedTo } from '../../explore/chart/chart-window.ts';
import type { DisplayRange } from '../../explore/chart/display-range.ts';
import { resized } from '../../explore/chart/overview.ts';
import type { TimeScale } from '../../explore/chart/time-scale.ts';
import { isoDateOf } from '../../model/civil-date.ts';
import { plainDay } from '../../model/date-labels.ts';
import type { EventHead } from '../../model/event.ts';
import { OverviewBars } from './OverviewBars.tsx';
import { type PreviewRange, usePreviewRange } from './preview-range.ts';
import './overview.css';

type OverviewProps = {
  /** Those the filter leaves. */
  readonly events: readonly EventHead[];
  readonly scale: TimeScale;
  readonly bounds: DisplayRange;
  readonly previewRange: PreviewRange;
  /** While the brush is moved. */
  readonly onMove: (stretch: DisplayRange) => void;
  /** When it is let go. */
  readonly onSettle: (stretch: DisplayRange) => void;
};

/** All events of the timeline as a histogram, those the filter leaves in front, and a brush over it. */
export function Overview(props: OverviewProps) {
  const { events, scale, bounds } = props;
  return (
    <section aria-label="Overview" className="overview">
      <OverviewBars events={events} scale={scale} bounds={bounds} />
      <Brush {...props} />
    </section>
  );
}

/** Where a drag began, from which stretch, and what was shown before. */
type Grip = {
  readonly x: number;
  readonly from: DisplayRange;
  readonly before: DisplayRange;
};

type BrushProps = Omit<OverviewProps, 'events'>;

/** The stretch the chart shows, over all of time: to be dragged, and by its ends resized. */
function Brush({ scale, bounds, previewRange, onMove, onSettle }: BrushProps) {
  const shown = usePreviewRange(previewRange);
  const field = useRef<HTMLDivElement>(null);
  const length = bounds.end - bounds.start;
  const place = (day: number) => `${((day - bounds.start) / length) * 100}%`;
  const grip = useRef<Grip | null>(null);
  const dayAt = (x: number) => {
    const box = field.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return bounds.start;
    return bounds.start + ((x - box.left) / box.width) * length;
  };
  const dragged = ({ clientX }: PointerEvent) => {
    if (grip.current === null) return null;
    const { x, from } = grip.current;
    const by = dayAt(clientX) - dayAt(x);
    return clampedTo({ start: from.start + by, end: from.end + by }, bounds);
  };
  const take = (press: PointerEvent<HTMLDivElement>) => {
    if (press.button !== 0) return;
    press.currentTarget.setPointerCapture(press.pointerId);
    const day = dayAt(press.clientX);
    const inside = day >= shown.start && day <= shown.end;
    const half = (shown.end - shown.start) / 2;
    // Beside the window a press brings it there; from then on it can be dragged.
    const from = inside ? shown : clampedTo({ start: day - half, end: day + half }, bounds);
    grip.current = { x: press.clientX, from, before: shown };
    if (!inside) onMove(from);
  };
  const letGo = (press: PointerEvent) => {
    const to = dragged(press);
    grip.current = null;
    if (to !== null) onSettle(to);
  };
  // The browser took the gesture for a scroll of the page: all is as it was.
  const giveUp = () => {
    if (grip.current !== null) onMove(grip.current.before);
    grip.current = null;
  };
  const thumb = { scale, bounds, shown, onMove, onSettle };
  return (
    <div
      ref={field}
      className="brush"
      onPointerDown={take}
      onPointerMove={(move) => {
        const to = dragged(move);
        if (to !== null) onMove(to);
      }}
      onPointerUp={letGo}
      onPointerCancel={giveUp}
    >
      <div
        className="brush-window"
        style={{ left: place(shown.start), right: `calc(100% - ${place(shown.end)})` }}
      />
      <Thumb end="start" name="First day shown" {...thumb} />
      <Thumb end="end" name="Last day shown" {...thumb} />
    </div>
  );
}

type ThumbProps = Omit<BrushProps, 'previewRange'> & {
  readonly shown: DisplayRange;
  readonly end: 'start' | 'end';
  readonly name: string;
};

/** One end of the brush: a slider of the platform's, so keys and screen readers know it. */
function Thumb({ end, name, scale, bounds, shown, onMove, onSettle }: ThumbProps) {
  const input = useRef<HTMLInputElement>(null);
  const to = ({ value }: HTMLInputElement) => resized(shown, end, Number(value), bounds);
  const settle = useEffectEvent(() => {
    if (input.current !== null) onSettle(to(input.current));
  });
  useEffect(() => {
    // React's onChange is the platform's `input`; its `change` comes when the slider is let go.
    const slider = input.current;
    const changed = () => settle();
    slider?.addEventListener('change', changed);
    return () => slider?.removeEventListener('change', changed);
  }, []);
  const day = Math.round(scale.toDay(shown[end])) - (end === 'end' ? 1 : 0);
  return (
    <input
      ref={input}
      type="range"
      className={`brush-thumb brush-${end}`}
      aria-label={name}
      aria-valuetext={plainDay(isoDateOf(day))}
      min={Math.floor(bounds.start)}
      max={Math.ceil(bounds.end)}
      step={1}
      value={Math.round(shown[end])}
      onPointerDown={(press) => press.stopPropagation()}
      onChange={({ target }) => onMove(to(target))}
    />
  );
}
