import { type RefObject, useLayoutEffect, useState } from 'react';

/** What is read under the chart has at least this much, in pixels: a title and the first lines of a quote. */
const MIN_DOCK_PX = 320;
/** Of which so much is kept whatever is above it. */
const LEAST_DOCK_PX = 220;
const GAP_PX = 6;

/** Where, from the top of the stage in pixels, the chart ends and what is docked under it begins. */
export function useDockTop(stage: RefObject<HTMLElement | null>, docked: boolean): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!docked || element === null) return;
    const measure = () => {
      const chart = element.querySelector('[data-chart]');
      const { top: from, height } = element.getBoundingClientRect();
      const bottom = chart === null ? 0 : chart.getBoundingClientRect().bottom - from;
      // What was chosen stays in view, even where that leaves less to what is read.
      const chosen = chart?.querySelector('.emphasis-open')?.getBoundingClientRect().bottom ?? 0;
      const least = Math.min(chosen - from + GAP_PX, height - LEAST_DOCK_PX);
      setTop(Math.max(0, least, Math.min(bottom, height - MIN_DOCK_PX)));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [stage, docked]);
  return top;
}
