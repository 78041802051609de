import fc from 'fast-check';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { type TimeScale, timeScale } from '../../../src/explore/chart/time-scale.ts';
import { someDrawing } from './arbitrary.ts';
import { drawTimeline } from './draw-timeline.ts';

/** The scale that folds the quiet of a drawn timeline. */
export function foldedScale(drawing: string): TimeScale {
  return timeScale(quietStretches(drawTimeline(drawing).events));
}

/** A drawing, for the scale that its quiet makes; the empty one has nothing to fold. */
export const someQuiet = fc.oneof(fc.constant(''), someDrawing(8));
