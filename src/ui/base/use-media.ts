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
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}
