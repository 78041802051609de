import { isReading } from '../../explore/view.ts';
import { useExplorer } from '../base/explorer-context.ts';
import { pageContent } from '../pages/page-content.tsx';

/** The page on a person, an issue, an event's accounts or what was not discussed. */
export function PageScreen() {
  const { page } = useExplorer().view;
  if (page === null || isReading(page) || page.kind === 'desk') return null;
  return pageContent(page.kind, page);
}
