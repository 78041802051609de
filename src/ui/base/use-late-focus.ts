import { type RefCallback, useCallback, useRef } from 'react';

/** An element that takes the focus, also where it is drawn only after it was to have it. */
export type LateFocus = {
  readonly ref: RefCallback<HTMLElement>;
  /** Null while it is not drawn. */
  readonly element: () => HTMLElement | null;
  /** Focuses it, or whatever is drawn in its place next, unless the focus has gone elsewhere by then. */
  readonly focus: () => void;
};

export function useLateFocus(): LateFocus {
  const current = useRef<HTMLElement | null>(null);
  const focusedBefore = useRef<Element | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    current.current = element;
    if (element === null || focusedBefore.current === null) return;
    const focused = document.activeElement;
    if (focused === focusedBefore.current || focused === document.body)
      element.focus({ preventScroll: true });
    focusedBefore.current = null;
  }, []);
  const element = useCallback(() => current.current, []);
  const focus = useCallback(() => {
    focusedBefore.current = current.current === null ? document.activeElement : null;
    current.current?.focus({ preventScroll: true });
  }, []);
  return { ref, element, focus };
}
