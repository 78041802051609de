import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { wholeTimelineStore } from './explore/store/timeline-store.ts';
import type { PublishedTimeline } from './model/timeline.ts';
import { Explorer } from './ui/app/Explorer.tsx';
import { StaticQuotes } from './ui/app/StaticQuotes.tsx';
import { StaticWordsContext } from './ui/base/static-words.tsx';

/**
 * The page as it opens, as HTML: list, filters and what the texts show are there before any script
 * is, and readable without one. The build puts it into the page (build/publish/first-view.ts), and
 * main.tsx takes it over.
 */
export function prerender(timeline: PublishedTimeline): string {
  return renderToString(
    <StrictMode>
      <StaticWordsContext value={StaticQuotes}>
        <Explorer timeline={timeline} store={wholeTimelineStore} />
      </StaticWordsContext>
    </StrictMode>,
  );
}
