import { useEffect } from 'react';

const textFields = 'input, textarea, select, [contenteditable]';

/** Calls this when `/` is pressed anywhere but where text is typed or a dialog is open. */
export function useSearchKey(search: () => void): void {
  useEffect(() => {
    const listen = (press: KeyboardEvent) => {
      if (press.key !== '/' || press.ctrlKey || press.metaKey || press.altKey) return;
      const typing = press.target instanceof Element && press.target.closest(textFields) !== null;
      if (typing || document.querySelector('dialog[open]') !== null) return;
      press.preventDefault();
      search();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [search]);
}
