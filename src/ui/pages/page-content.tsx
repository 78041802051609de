import type { ReactNode } from 'react';
import type { Page } from '../../explore/view.ts';
import { ActorPage } from './ActorPage.tsx';
import { ComparePage } from './ComparePage.tsx';
import { IssuePage } from './IssuePage.tsx';
import { NotDiscussedPage } from './NotDiscussedPage.tsx';

/** The pages by kind; the events one by one and the desk are screens of their own, and none of them. */
type PageByKind = {
  readonly [Each in Exclude<Page, { kind: 'tour' | 'story' | 'desk' }> as Each['kind']]: Each;
};
type PageKind = keyof PageByKind;

/** What stands in place of the layouts, by kind of page. */
const contents: { readonly [Kind in PageKind]: (page: PageByKind[Kind]) => ReactNode } = {
  actor: ({ id }) => <ActorPage id={id} />,
  issue: ({ id }) => <IssuePage id={id} />,
  compare: ({ id }) => <ComparePage id={id} />,
  'not-discussed': () => <NotDiscussedPage />,
};

/** The page that stands in place of the layouts. */
export function pageContent<Kind extends PageKind>(kind: Kind, page: PageByKind[Kind]): ReactNode {
  return contents[kind](page);
}
