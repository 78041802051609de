import { useCallback, useState } from 'react';

/** A ref for an element, and the element's height in pixels, kept up to date; 0 before it is laid out. */
export function useHeight(): [(element: HTMLElement | null) => (() => void) | undefined, number] {
  const [height, setHeight] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const size = new ResizeObserver(() => setHeight(element.offsetHeight));
    size.observe(element);
    return () => size.disconnect();
  }, []);
  return [ref, height];
}
