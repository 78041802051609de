import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps how far the reader has scrolled in each screen: who comes back to the list from a
 * person's page finds it where it was left. A page begins at its top.
 *
 * @param screen which screen it is; null for one that always begins at its top.
 */
export function useScrollPlace(main: RefObject<HTMLElement | null>, screen: string | null): void {
  const places = useRef(new Map<string, number>());
  const shown = useRef(screen);
  useEffect(() => {
    const keep = () => {
      if (shown.current !== null) places.current.set(shown.current, scrolled(main.current));
    };
    // Scrolling does not bubble, but it can be listened to on its way down.
    addEventListener('scroll', keep, { passive: true, capture: true });
    return () => removeEventListener('scroll', keep, { capture: true });
  }, [main]);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    scrollMainTo(main.current, screen === null ? 0 : (places.current.get(screen) ?? 0));
  }, [main, screen]);
}

/** The column scrolls on a wide screen, the whole page on a narrow one. */
function scrolls(main: HTMLElement): boolean {
  return getComputedStyle(main).overflowY === 'auto';
}

function scrolled(main: HTMLElement | null): number {
  return main !== null && scrolls(main) ? main.scrollTop : scrollY;
}

function scrollMainTo(main: HTMLElement | null, top: number): void {
  if (main !== null && scrolls(main)) main.scrollTop = top;
  else scrollTo(0, top);
}
