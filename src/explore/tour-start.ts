import type { EventId } from '../model/event.ts';
import type { Steps } from './steps.ts';
import { eventAt, isTour, type View } from './view.ts';

/**
 * Where reading one by one begins: at the open event, else at the first in the stretch of
 * time in view. Null where there is none, or where it has begun.
 */
export function tourStart(view: View, steps: Steps): EventId | null {
  return isTour(view) ? null : (eventAt(view) ?? steps.next?.id ?? null);
}
