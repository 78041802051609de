import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { boundsOf } from '../../explore/chart/chart-window.ts';
import { spanOf } from '../../explore/chart/event-span.ts';
import { timeScale } from '../../explore/chart/time-scale.ts';
import { findEvent } from '../../explore/store/lookup.ts';
import type { EventId } from '../../model/event.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { eventOfRow } from '../base/row-id.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { OverviewBars } from './OverviewBars.tsx';

/** Over a list that is the timeline: all of time, and where in it the reader is. */
export function MiniOverview() {
  const { view, events, quiet } = useExplorer();
  const timeline = useTimeline();
  const box = useRef<HTMLDivElement>(null);
  const scale = useMemo(() => timeScale(view.folded ? quiet : []), [view.folded, quiet]);
  const bounds = useMemo(() => boundsOf(timeline, scale), [timeline, scale]);
  const here = useEventUnder(box);
  const event = findEvent(timeline, here);
  const x = (day: number) =>
    `${((scale.toDisplay(day) - bounds.start) / (bounds.end - bounds.start)) * 100}%`;
  const span = event === undefined ? null : spanOf(event.date);
  return (
    <div ref={box} className="overview-mini">
      <OverviewBars events={events} scale={scale} bounds={bounds} />
      {span !== null && (
        <span
          aria-hidden
          className="overview-here"
          style={{ left: x((span.from + span.to) / 2) }}
        />
      )}
    </div>
  );
}

/** The event whose row is the first to be seen below an element; null where there is none. */
function useEventUnder(box: RefObject<HTMLElement | null>): EventId | null {
  const [event, setEvent] = useState<EventId | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const edge = box.current?.getBoundingClientRect();
      if (edge === undefined) return;
      const below = document.elementsFromPoint(edge.left + edge.width / 2, edge.bottom + 24);
      const row = below.map((each) => each.closest('.event-row')).find((each) => each !== null);
      if (row !== undefined) setEvent(eventOfRow(row));
    };
    const scrolled = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', scrolled, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', scrolled);
    };
  }, [box]);
  return event;
}
