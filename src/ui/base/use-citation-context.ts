import type { CitationContext, PageUrl } from '../../explore/citations/citation.ts';
import type { IsoDate } from '../../model/civil-date.ts';
import { useTimeline } from './timeline-context.ts';

/** What citations of this page say of it. */
export function useCitationContext(): CitationContext {
  const timeline = useTimeline();
  return { timeline, page: pageUrl(), accessed: today() };
}

/** Where this page is, without what the reader has chosen on it. */
export function pageUrl(): PageUrl {
  return `${location.origin}${location.pathname}`;
}

/** The day it is where the reader is. */
export function today(): IsoDate {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
