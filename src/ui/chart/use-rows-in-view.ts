import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows of the chart, from `first` up to but without `end`. */
type RowsInView = { readonly first: number; readonly end: number };

const ALL_ROWS: RowsInView = { first: 0, end: Number.POSITIVE_INFINITY };
/** Until it is known which they are: to draw them all would take seconds. */
const NO_ROWS: RowsInView = { first: 0, end: 0 };
/** Rows drawn beyond the edges of the window, so that a little scrolling shows no empty lane. */
export const MARGIN_ROWS = 2;

/** Which rows of a long chart are scrolled into view; all of one that is not. */
export function useRowsInView(
  chart: RefObject<HTMLElement | null>,
  isLong: boolean,
  rows: number,
): RowsInView {
  const [inView, setInView] = useState(NO_ROWS);
  useLayoutEffect(() => {
    const element = chart.current;
    if (!isLong || element === null || rows === 0) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const { top, height } = element.getBoundingClientRect();
      const rowHeight = height / rows;
      const first = Math.max(0, Math.floor(-top / rowHeight) - MARGIN_ROWS);
      const end = Math.ceil((innerHeight - top) / rowHeight) + MARGIN_ROWS;
      setInView((before) =>
        before.first === first && before.end === end ? before : { first, end },
      );
    };
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    document.addEventListener('scroll', lookSoon, { capture: true, passive: true });
    addEventListener('resize', lookSoon);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', lookSoon, { capture: true });
      removeEventListener('resize', lookSoon);
    };
  }, [chart, isLong, rows]);
  return isLong ? inView : ALL_ROWS;
}
