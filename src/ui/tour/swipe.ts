import type { Step } from '../../explore/steps.ts';

/** The least a finger goes for it to be meant, in pixels. */
const least = 48;
/** How many times farther it has to go across than up or down. */
const across = 1.75;

/**
 * What a finger meant that has moved by so much: to the left for the next event, as one
 * turns a page, to the right for the one before; null for anything that is not clearly across.
 */
export function swiped(byX: number, byY: number): Step | null {
  if (Math.abs(byX) < least || Math.abs(byX) < Math.abs(byY) * across) return null;
  return byX < 0 ? 'next' : 'previous';
}
