import { useSyncExternalStore } from 'react';

/** Below it the page is one column: filters in a sheet, the pane over the whole screen. */
export const narrowScreen = '(width < 56.25rem)';
/** From it on there is room for three columns. */
export const wideScreen = '(width >= 87.5rem)';
/** From it on the filters stay beside what is read. */
export const veryWideScreen = '(width >= 112rem)';
export const reducedMotion = '(prefers-reduced-motion: reduce)';

/** What held last, by query. */
const held = new Map<string, boolean>();

/**
 * Whether a media query holds, kept up to date. While the page is printed the answers stay what
 * they were, but that it is: paper is narrow, and what is open would be made anew for it, with its
 * text still to be fetched.
 */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => {
      const isHeld = query !== 'print' && matchMedia('print').matches;
      const now = (isHeld ? held.get(query) : undefined) ?? matchMedia(query).matches;
      held.set(query, now);
      return now;
    },
    () => false,
  );
}
