import { type PointerEvent, useRef } from 'react';
import type { StepDirection } from '../../explore/list/steps.ts';

/**
 * Handlers for an element on which a finger goes across. It needs `touch-action: pan-y`,
 * which leaves up and down to the browser: a finger that scrolls is then taken from us.
 */
export function useSwipe(onSwipe: (step: StepDirection) => void) {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(
    null,
  );
  const forget = () => {
    start.current = null;
  };
  return {
    onPointerDown: ({ pointerType, isPrimary, pointerId, clientX, clientY }: PointerEvent) => {
      // A second finger is for zooming.
      start.current =
        pointerType === 'touch' && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ pointerId, clientX, clientY }: PointerEvent) => {
      const from = start.current;
      forget();
      // A finger that has just selected words wanted these.
      if (from?.id !== pointerId || getSelection()?.isCollapsed === false) return;
      const step = swiped(clientX - from.x, clientY - from.y);
      if (step !== null) onSwipe(step);
    },
    onPointerCancel: forget,
  };
}

/** The least a finger goes for it to be meant, in pixels. */
const MIN_SWIPE_PX = 48;
/** How many times farther it has to go across than up or down. */
const MIN_ACROSS_RATIO = 1.75;

/**
 * What a finger meant that has moved by so much: to the left for the next event, as one
 * turns a page, to the right for the one before; null for anything that is not clearly across.
 */
export function swiped(byX: number, byY: number): StepDirection | null {
  if (Math.abs(byX) < MIN_SWIPE_PX || Math.abs(byX) < Math.abs(byY) * MIN_ACROSS_RATIO) return null;
  return byX < 0 ? 'next' : 'previous';
}
