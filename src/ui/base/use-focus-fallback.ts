import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus on the page when what had it goes away (a filter that was removed, a
 * notice that was dismissed): this element takes it then. Without it, the keyboard would
 * start again at the top.
 */
export function useFocusFallback(fallback: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    const removed = new MutationObserver(() => {
      const lost = last.current !== null && !last.current.isConnected;
      if (!lost || document.activeElement !== document.body) return;
      last.current = null;
      fallback.current?.focus({ preventScroll: true });
    });
    addEventListener('focusin', remember);
    removed.observe(document.body, { childList: true, subtree: true });
    return () => {
      removeEventListener('focusin', remember);
      removed.disconnect();
    };
  }, [fallback]);
}
