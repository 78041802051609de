import type { ReactNode } from 'react';
import type { Page } from '../../explore/view.ts';
import type { TimelineRegisters } from '../base/timeline-context.ts';
import { ActorPage } from './ActorPage.tsx';
import { ComparePage } from './ComparePage.tsx';
import { IssuePage } from './IssuePage.tsx';
import { NotDiscussedPage } from './NotDiscussedPage.tsx';

/** The pages by kind; the events one by one and the desk are screens of their own, and none of them. */
type PageByKind = {
  readonly [Each in Exclude<Page, { kind: 'tour' | 'desk' }> as Each['kind']]: Each;
};
type PageKind = keyof PageByKind;

type PageRecord<Of> = {
  readonly content: (page: Of) => ReactNode;
  /** What tabs and bookmarks call it; null for the name of the timeline alone. */
  readonly title: (page: Of, timeline: TimelineRegisters) => string | null;
};

const records: { readonly [Kind in PageKind]: PageRecord<PageByKind[Kind]> } = {
  actor: {
    content: ({ id }) => <ActorPage id={id} />,
    title: ({ id }, timeline) => timeline.actor(id).name,
  },
  issue: {
    content: ({ id }) => <IssuePage id={id} />,
    title: ({ id }, timeline) => timeline.issue(id).label,
  },
  compare: {
    content: ({ id }) => <ComparePage id={id} />,
    title: () => null,
  },
  'not-discussed': {
    content: () => <NotDiscussedPage />,
    title: () => 'Explicitly not discussed',
  },
};

/** The page that stands in place of the layouts. */
export function pageContent<Kind extends PageKind>(kind: Kind, page: PageByKind[Kind]): ReactNode {
  return records[kind].content(page);
}

/** What the page is called; null where it has no name of its own. */
export function pageTitle<Kind extends PageKind>(
  kind: Kind,
  page: PageByKind[Kind],
  timeline: TimelineRegisters,
): string | null {
  return records[kind].title(page, timeline);
}
