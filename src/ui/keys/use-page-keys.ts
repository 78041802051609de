import { useEffect } from 'react';
import { isForPage } from './is-for-page.ts';
import { type PageCommand, pageCommandFor } from './page-keys.ts';
import { singleKeysAreOn } from './single-keys.ts';

/** Listens to the keys of one character; an action tells whether it could do anything. */
export function usePageKeys(act: (command: PageCommand) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = pageCommandFor(event.key);
      if (command === null || !singleKeysAreOn() || !isForPage(event)) return;
      if (act(command)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [act]);
}
