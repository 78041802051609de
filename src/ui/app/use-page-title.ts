import { useEffect } from 'react';
import { findEvent } from '../../explore/store/lookup.ts';
import type { View } from '../../explore/view.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { pageTitle } from '../pages/page-records.tsx';

/** What the page calls itself in tabs, bookmarks and the history: what is open, then the timeline. */
export function usePageTitle({ page, event, source }: View): void {
  const timeline = useTimeline();
  const parts = [
    source === null ? null : timeline.source(source).title,
    findEvent(timeline, event)?.title,
    page === null || page.kind === 'tour' || page.kind === 'desk'
      ? null
      : pageTitle(page.kind, page, timeline),
  ].filter((part) => part !== null && part !== undefined);
  const title = [parts[0], timeline.title, 'Readout'].filter((part) => part !== undefined);
  const said = title.join(' · ');
  useEffect(() => {
    document.title = said;
  }, [said]);
}
