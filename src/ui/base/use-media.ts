import { useSyncExternalStore } from 'react';

/** Below it the page is one column: filters in a sheet, the pane over the whole screen. */
export const narrowScreen = '(width < 56.25rem)';
/** From it on there is room for three columns. */
export const wideScreen = '(width >= 87.5rem)';
/** From it on the filters stay beside what is read. */
export const veryWideScreen = '(width >= 112rem)';
export const reducedMotion = '(prefers-reduced-motion: reduce)';

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useQuery(query, holds);
}

/**
 * Whether a media query holds of the screen. While the page is printed it stays as it was: paper
 * is narrow, and what is open would be made anew for it, with its text still to be fetched.
 */
export function useScreen(query: string): boolean {
  return useQuery(query, heldOnScreen);
}

function useQuery(query: string, current: (query: string) => boolean): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => current(query),
    () => false,
  );
}

const holds = (query: string) => matchMedia(query).matches;

const lastOnScreen = new Map<string, boolean>();

function heldOnScreen(query: string): boolean {
  const last = lastOnScreen.get(query);
  if (last !== undefined && holds('print')) return last;
  lastOnScreen.set(query, holds(query));
  return holds(query);
}
