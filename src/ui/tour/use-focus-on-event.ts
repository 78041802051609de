import { type RefObject, useEffect, useRef } from 'react';
import type { EventId } from '../../model/event.ts';

/**
 * Brings the focus to the heading of the event that is gone to, and the page to where it
 * begins. A button that leads from event to event keeps the focus, to be pressed again; what
 * the page opened with takes none.
 */
export function useFocusOnEvent(
  event: EventId,
  pageStands: RefObject<boolean>,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<EventId | null>(null);
  useEffect(() => {
    if (shown.current === event) return;
    shown.current = event;
    if (!pageStands.current) return;
    const focused = document.activeElement;
    const isStepping = focused instanceof HTMLElement && focused.dataset.step !== undefined;
    if (!isStepping) heading.current?.focus({ preventScroll: true });
    const article = heading.current?.closest('article');
    if (article) showBeginning(article);
  }, [event, pageStands]);
  return heading;
}

/** Scrolls up to it where it has begun out of sight; where it begins in sight, all stays. */
function showBeginning(article: HTMLElement): void {
  const covered = Number.parseFloat(getComputedStyle(article).scrollMarginTop);
  if (article.getBoundingClientRect().top < covered) article.scrollIntoView({ block: 'start' });
}
