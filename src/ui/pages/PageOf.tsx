import type { Page } from '../../explore/view.ts';
import { useTimeline } from '../base/timeline-context.ts';
import { ActorPage } from './ActorPage.tsx';
import { ComparePage } from './ComparePage.tsx';
import { IssuePage } from './IssuePage.tsx';
import { NotDiscussedPage } from './NotDiscussedPage.tsx';

/** The page that the view asks for in place of chart and list. */
export function PageOf({ page }: { readonly page: Page }) {
  const { events } = useTimeline();
  switch (page.kind) {
    case 'actor':
      return <ActorPage id={page.id} />;
    case 'issue':
      return <IssuePage id={page.id} />;
    case 'unsaid':
      return <NotDiscussedPage />;
    case 'tour':
      // It has the chart above it: MainColumn shows it.
      return null;
    case 'compare': {
      const event = events.find(({ id }) => id === page.id);
      return event === undefined ? null : <ComparePage event={event} />;
    }
  }
}
