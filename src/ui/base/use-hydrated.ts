import { useSyncExternalStore } from 'react';

/**
 * False while the page is what the build has written into its HTML (src/prerender.tsx): the same
 * for every reader, at any width. True from the first drawing in a browser on, or from the second
 * where that takes over what the HTML has.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
