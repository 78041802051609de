import { useEffect } from 'react';
import { findEvent } from '../../explore/store/lookup.ts';
import type { Page, View } from '../../explore/view.ts';
import { type TimelineRegisters, useTimeline } from '../base/timeline-context.ts';
import { useTitle } from '../base/timeline-store-context.ts';

/** What the page calls itself in tabs, bookmarks and the history: what is open, then the timeline. */
export function usePageTitle({ page, event, source }: View): void {
  const timeline = useTimeline();
  const title = useTitle(findEvent(timeline, event) ?? null);
  const parts = [
    source === null ? null : timeline.source(source).title,
    typeof title === 'string' ? title : null,
    page === null ? null : pageTitle(page, timeline),
  ].filter((part) => part !== null && part !== undefined);
  const said = [parts[0], timeline.title, 'Readout']
    .filter((part) => part !== undefined)
    .join(' · ');
  useEffect(() => {
    document.title = said;
  }, [said]);
}

/** What a page is called; null where it has no name of its own. */
function pageTitle(page: Page, timeline: TimelineRegisters): string | null {
  switch (page.kind) {
    case 'actor':
      return timeline.actor(page.id).name;
    case 'issue':
      return timeline.issue(page.id).label;
    case 'not-discussed':
      return 'Explicitly not discussed';
    case 'compare':
    case 'tour':
    case 'story':
    case 'desk':
      return null;
  }
}
