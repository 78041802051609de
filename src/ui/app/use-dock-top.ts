import { type RefObject, useLayoutEffect, useState } from 'react';

/** What is read under the chart has at least this much, in pixels: a title and the first lines of a quote. */
const MIN_DOCK_PX = 320;

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
      setTop(Math.max(0, Math.min(bottom, height - MIN_DOCK_PX)));
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [stage, docked]);
  return top;
}
