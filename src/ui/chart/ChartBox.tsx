import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { axisTicks } from '../../explore/chart/axis-ticks.ts';
import type { TimeScale } from '../../explore/chart/time-scale.ts';
import { count } from '../../model/labels.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { Axis } from './Axis.tsx';
import { Backdrop } from './Backdrop.tsx';
import type { LaneRows } from './LaneLabels.tsx';
import type { MotionCanvas } from './motion-canvas.ts';
import { type PreviewRange, usePreviewRange } from './preview-range.ts';

type Props = {
  /** Low, and with one label at the most. */
  readonly compact: boolean;
  readonly application: RefObject<HTMLDivElement | null>;
  /** Where the library draws the markers. */
  readonly container: RefObject<HTMLDivElement | null>;
  /** Where they are drawn while the chart moves. */
  readonly canvas: RefObject<MotionCanvas | null>;
  /** How many it has. */
  readonly events: number;
  readonly scale: TimeScale;
  readonly previewRange: PreviewRange;
  /** Of the chart, in pixels; 0 before it is laid out. */
  readonly width: number;
  /** None where the chart has no lanes. */
  readonly lanes: readonly LaneRows[];
  readonly rows: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
};

/** The framed picture: eras, dates, lanes, and the markers that the library places. */
export function ChartBox(props: Props) {
  const { compact, application, container, canvas, events, lanes, rows, onKeyDown, onBlur } = props;
  const { scale, previewRange, width } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: an application is operated by its own keys
    <div
      ref={application}
      className={compact ? 'chart chart-compact' : 'chart'}
      role="application"
      aria-label={`Chart of ${count(events, 'event')}. Arrow keys go through them, Enter opens one.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is operated by its own keys
      tabIndex={0}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      style={{ '--rows': rows }}
    >
      {width > 0 && <Background scale={scale} previewRange={previewRange} width={width} />}
      {lanes.map(({ lane, row }) => (
        <div
          key={lane.id}
          className="chart-lane"
          data-lane={lane.label}
          style={{ '--row': row }}
          aria-hidden
        />
      ))}
      <div className="chart-canvas" aria-hidden>
        {/* The library sets the position of the element it is given. */}
        <div ref={container} className="h-full" />
        <canvas ref={canvas} className="chart-motion" />
      </div>
      {width > 0 && <Foreground scale={scale} previewRange={previewRange} width={width} />}
    </div>
  );
}

type LayerProps = Pick<Props, 'scale' | 'previewRange' | 'width'>;

/** What lies behind the markers and goes with them, frame by frame. */
function Background(props: LayerProps) {
  const { eras } = useTimeline();
  return <Backdrop scale={props.scale} eras={eras} {...useAxis(props)} />;
}

function Foreground(props: LayerProps) {
  return <Axis scale={props.scale} {...useAxis(props)} />;
}

function useAxis({ scale, previewRange, width }: LayerProps) {
  const range = usePreviewRange(previewRange);
  return useMemo(() => {
    const window = { ...range, width };
    return { window, ticks: axisTicks(scale, window) };
  }, [scale, range, width]);
}
