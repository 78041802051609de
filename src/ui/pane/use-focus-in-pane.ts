import { type RefObject, useEffect, useRef } from 'react';
import type { View } from '../../explore/view.ts';
import { rowId } from '../list/EventRow.tsx';

/**
 * Brings the focus to the pane's heading when the reader opens something in it, and back
 * to where it came from when the pane goes. What the page opened with takes no focus.
 */
export function useFocusInPane(
  view: View,
  pageStands: RefObject<boolean>,
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const place = `${view.event} ${view.source}`;
  const origin = useRef<Element | null>(null);
  const event = useRef(view.event);
  useEffect(() => {
    const focused = document.activeElement;
    const pane = heading.current?.closest('aside');
    if (focused !== null && focused !== document.body && !pane?.contains(focused)) {
      origin.current = focused;
    }
    // A button that leads from event to event keeps the focus, to be pressed again.
    const isStepping = pane?.contains(focused) && focused?.matches('[data-step]');
    if (isStepping || !pageStands.current || place === '') return;
    heading.current?.focus({ preventScroll: true });
  }, [place, pageStands]);
  useEffect(() => {
    event.current = view.event ?? event.current;
  }, [view.event]);
  useEffect(
    () => () => {
      // The row of the event stands in where the origin is gone, filtered out or never was.
      const row = event.current === null ? null : document.getElementById(rowId(event.current));
      const back = origin.current?.isConnected ? origin.current : row;
      if (back instanceof HTMLElement) queueMicrotask(() => back.focus({ preventScroll: true }));
    },
    [],
  );
  return heading;
}
