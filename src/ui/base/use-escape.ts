import { useEffect, useEffectEvent } from 'react';

/**
 * Presses that have closed something. The page is drawn anew between two listeners of one
 * press, so without this the next listener would see what lies behind and close that too.
 */
const spentPresses = new WeakSet<KeyboardEvent>();

/**
 * Calls this when Escape is pressed, but for an Escape that closes a dialog or a popover;
 * null: nothing to close. One press closes one thing.
 */
export function useEscape(close: (() => void) | null): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (close === null || event.key !== 'Escape' || spentPresses.has(event)) return;
    if (document.querySelector('dialog[open], :popover-open') !== null) return;
    spentPresses.add(event);
    close();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
