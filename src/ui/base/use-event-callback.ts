import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function at every drawing, which calls the latest: so what it is given to need not be drawn again. */
export function useEventCallback<Arguments extends readonly unknown[]>(
  call: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const latest = useRef(call);
  useLayoutEffect(() => {
    latest.current = call;
  });
  return useCallback((...given: Arguments) => latest.current(...given), []);
}
