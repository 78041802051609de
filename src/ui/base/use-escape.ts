import { useEffect, useEffectEvent } from 'react';

/** Calls this when Escape is pressed, but for an Escape that closes a dialog or a popover; null: nothing to close. */
export function useEscape(close: (() => void) | null): void {
  const onKey = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || document.querySelector('dialog[open], :popover-open') !== null) return;
    close?.();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
