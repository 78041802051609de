import { CircleHelp, Moon, Share, Sun } from 'lucide-react';
import { type Ref, Suspense, useState } from 'react';
import { periodInWords } from '../../model/date-labels.ts';
import { ArrowGroup } from '../base/ArrowGroup.tsx';
import { Dialog } from '../base/Dialog.tsx';
import { useTimeline } from '../base/timeline-context.ts';
import { useHydrated } from '../base/use-hydrated.ts';
import { useMedia } from '../base/use-media.ts';
import { HeaderSearch, type SearchHandle } from '../search/SearchBox.tsx';
import { LazyShare } from './lazy-views.tsx';

type Props = {
  /** Whether the title stands here; else the screen begins with it. */
  readonly titled: boolean;
  readonly search: Ref<SearchHandle>;
  readonly onGuide: () => void;
};

/** What the page is called, the search, and what can be done with all of it. */
export function Header({ titled, search, onGuide }: Props) {
  const timeline = useTimeline();
  const { theme, switchTheme } = useTheme();
  const [sharing, setSharing] = useState(false);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className="flex flex-wrap items-center gap-x-2 gap-y-1 md:gap-x-4 border-b border-rule px-4 py-2 md:px-6">
      <div className="contents min-w-0 flex-1 flex-wrap items-baseline gap-x-4 md:flex">
        <p className="flex-1 md:flex-none font-serif text-2xl font-semibold tracking-tight">
          Readout
        </p>
        {titled ? (
          <h1 className="order-1 w-full md:w-auto font-serif text-base text-muted md:text-lg">
            {timeline.title}
            {timeline.events.length > 0 &&
              `, ${periodInWords(timeline.window.from, timeline.window.to)}`}
          </h1>
        ) : (
          <p className="hidden font-serif text-lg text-muted md:block">
            a timeline that shows its sources
          </p>
        )}
      </div>
      <HeaderSearch ref={search} />
      <ArrowGroup role="toolbar" label="Page" className="flex gap-x-2 md:gap-x-4">
        <button type="button" className="control" onClick={() => setSharing(true)}>
          <Share size={16} aria-hidden /> <span className="max-sm:sr-only">Share</span>
        </button>
        <button
          type="button"
          className="control"
          aria-label={`Switch to the ${other} theme`}
          onClick={switchTheme}
        >
          {theme === 'dark' ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />}
        </button>
        <button
          type="button"
          className="control"
          aria-label="How to read this page"
          onClick={onGuide}
        >
          <CircleHelp size={18} aria-hidden />
        </button>
      </ArrowGroup>
      <Dialog open={sharing} title="Share" onClose={() => setSharing(false)}>
        <Suspense>
          <LazyShare onClose={() => setSharing(false)} />
        </Suspense>
      </Dialog>
    </header>
  );
}

type Theme = 'light' | 'dark';

/** Read again by `public/theme.js` before the first paint. */
const storageKey = 'readout-theme';

/** The theme in force, and a switch to the other one that is remembered. */
function useTheme(): { readonly theme: Theme; readonly switchTheme: () => void } {
  const system: Theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const [chosen, setChosen] = useState<Theme | null>(readChosen);
  const theme = useHydrated() ? (chosen ?? system) : 'light';
  const switchTheme = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    // Choosing what the system has anyway is to follow the system again.
    const kept = next === system ? null : next;
    remember(kept);
    setChosen(kept);
  };
  return { theme, switchTheme };
}

function readChosen(): Theme | null {
  // The build writes the page for whoever comes.
  if (typeof document === 'undefined') return null;
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
