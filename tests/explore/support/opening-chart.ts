import { displayRangeOf } from '../../../src/explore/chart/chart-window.ts';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { timeScale } from '../../../src/explore/chart/time-scale.ts';
import { type MarkerPlace, placeMarkers } from '../../../src/ui/chart/place-markers.ts';
import { published } from './real-corpus.ts';

/** About the mean advance of a character of a label, in pixels. */
const characterWidth = 7.5;

/** What the chart of the real corpus shows when the page opens, on so many pixels. */
export function openingChart(width: number): readonly MarkerPlace[] {
  const { events, window: period } = published;
  const scale = timeScale(quietStretches(events));
  const window = { ...displayRangeOf(period, scale), width };
  const widths = new Map(events.map(({ id, label }) => [id, label.length * characterWidth]));
  return placeMarkers(events, widths, scale, window).places.filter(
    ({ stretch }) => stretch.start < window.end && stretch.end > window.start,
  );
}
