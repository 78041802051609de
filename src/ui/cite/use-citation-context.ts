import type { CitationContext } from '../../explore/citations/citation.ts';
import type { PageUrl } from '../../explore/citations/permalink.ts';
import { useTimeline } from '../timeline-context.ts';
import { today } from './today.ts';

/** What citations of this page say of it. */
export function useCitationContext(): CitationContext {
  const timeline = useTimeline();
  return { timeline, page: pageUrl(), accessed: today() };
}

/** Where this page is, without what the reader has chosen on it. */
export function pageUrl(): PageUrl {
  return `${location.origin}${location.pathname}`;
}
