import { type PointerEvent, useRef } from 'react';
import type { Step } from '../../explore/steps.ts';
import { swiped } from './swipe.ts';

/**
 * Handlers for an element on which a finger goes across. It needs `touch-action: pan-y`,
 * which leaves up and down to the browser: a finger that scrolls is then taken from us.
 */
export function useSwipe(onSwipe: (step: Step) => void) {
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
