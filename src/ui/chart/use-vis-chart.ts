import {
  type RefObject,
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { DisplayRange } from '../../explore/chart/display-range.ts';
import type { ChartMark } from '../../explore/chart/marks.ts';
import type { MotionCanvas } from './motion-canvas.ts';
import { createPreviewRange, type PreviewRange } from './preview-range.ts';
import { createVisChart, type VisChart } from './vis-chart.ts';

export type DrawnChart = {
  /** Where the library draws the markers. */
  readonly container: RefObject<HTMLDivElement | null>;
  /** Where the marks are drawn while the chart moves. */
  readonly canvas: RefObject<MotionCanvas | null>;
  /** The stretch in view at this moment. */
  readonly previewRange: PreviewRange;
  /** The stretch in view when the last movement ended. */
  readonly committedRange: DisplayRange;
  /** Of the chart, in pixels; 0 before it is laid out. */
  readonly width: number;
  readonly show: (stretch: DisplayRange, animate: boolean) => void;
  /** Follows the reader's hand, without coming to rest. */
  readonly follow: (stretch: DisplayRange) => void;
  readonly setPicture: VisChart['setPicture'];
};

type Options = {
  readonly initial: DisplayRange;
  readonly bounds: DisplayRange;
  readonly onPress: (mark: ChartMark) => void;
  /** The reader has moved the chart, by mouse or touch, and let go. */
  readonly onMoved: (stretch: DisplayRange) => void;
};

/** Holds the chart library's one instance over the life of the component. */
export function useVisChart({ initial, bounds, onPress, onMoved }: Options): DrawnChart {
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<MotionCanvas>(null);
  const chart = useRef<VisChart | null>(null);
  const [previewRange] = useState(() => createPreviewRange(initial));
  const [committedRange, setCommittedRange] = useState(initial);
  const [width, setWidth] = useState(0);
  const create = useEffectEvent((element: HTMLElement, layer: MotionCanvas) =>
    createVisChart(element, layer, initial, bounds, {
      onMove: previewRange.set,
      onRest: (stretch, byReader) => rest(stretch, byReader),
      onPress: (mark) => press(mark),
    }),
  );
  const press = useEffectEvent(onPress);
  const rest = useEffectEvent((stretch: DisplayRange, byReader: boolean) => {
    setCommittedRange(stretch);
    if (byReader) onMoved(stretch);
  });
  useLayoutEffect(() => {
    const element = container.current;
    const layer = canvas.current;
    if (element === null || layer === null) return;
    const drawn = create(element, layer);
    chart.current = drawn;
    previewRange.set(drawn.range());
    setCommittedRange(drawn.range());
    const size = new ResizeObserver(() => {
      drawn.redraw();
      setWidth(element.clientWidth);
    });
    size.observe(element);
    return () => {
      size.disconnect();
      drawn.destroy();
      chart.current = null;
    };
  }, [previewRange]);
  const { start: from, end: to } = bounds;
  useLayoutEffect(() => chart.current?.setBounds({ start: from, end: to }), [from, to]);
  const show = useCallback((stretch: DisplayRange, animate: boolean) => {
    if (animate) chart.current?.glide(stretch);
    else chart.current?.jump(stretch);
  }, []);
  const follow = useCallback((stretch: DisplayRange) => chart.current?.follow(stretch), []);
  const setPicture = useCallback<VisChart['setPicture']>(
    (picture) => chart.current?.setPicture(picture),
    [],
  );
  return { container, canvas, previewRange, committedRange, width, show, follow, setPicture };
}
