import { useCallback, useState } from 'react';
import { useMedia } from '../use-media.ts';

export type Theme = 'light' | 'dark';

/** Read again by `public/theme.js` before the first paint. */
const storageKey = 'readout-theme';

/** The theme in force, and a switch to the other one that is remembered. */
export function useTheme(): { readonly theme: Theme; readonly switchTheme: () => void } {
  const system: Theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const [chosen, setChosen] = useState<Theme | null>(readChosen);
  const theme = chosen ?? system;
  const switchTheme = useCallback(() => {
    const next = theme === 'dark' ? 'light' : 'dark';
    // Choosing what the system has anyway is to follow the system again.
    const kept = next === system ? null : next;
    remember(kept);
    setChosen(kept);
  }, [theme, system]);
  return { theme, switchTheme };
}

function readChosen(): Theme | null {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : null;
}

function remember(theme: Theme | null): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage can be switched off; the choice then lasts as long as the page.
  }
}
