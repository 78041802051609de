import { useEffect } from 'react';
import { findEvent } from '../../explore/store/lookup.ts';
import type { View } from '../../explore/view.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { useTitle } from '../base/timeline-store-context.ts';
import { pageTitle } from '../pages/page-records.tsx';

/** What the page calls itself in tabs, bookmarks and the history: what is open, then the timeline. */
export function usePageTitle({ page, event, source }: View): void {
  const timeline = useTimeline();
  const title = useTitle(findEvent(timeline, event) ?? null);
  const parts = [
    source === null ? null : timeline.source(source).title,
    typeof title === 'string' ? title : null,
    page === null || page.kind === 'tour' ? null : pageTitle(page.kind, page, timeline),
  ].filter((part) => part !== null && part !== undefined);
  const said = [parts[0], timeline.title, 'Readout']
    .filter((part) => part !== undefined)
    .join(' · ');
  useEffect(() => {
    document.title = said;
  }, [said]);
}
