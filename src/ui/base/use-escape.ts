import { useEffect } from 'react';

/** Calls this when Escape is pressed, but for an Escape that closes a dialog or a popover; null: nothing to close. */
export function useEscape(close: (() => void) | null): void {
  useEffect(() => {
    if (close === null) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.querySelector('dialog[open], :popover-open') === null)
        close();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [close]);
}
