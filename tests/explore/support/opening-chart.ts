import { displayRangeOf } from '../../../src/explore/chart/display-range.ts';
import { laneIndex } from '../../../src/explore/chart/lane-index.ts';
import type { ChartMark } from '../../../src/explore/chart/marks.ts';
import { quietStretches } from '../../../src/explore/chart/quiet-stretches.ts';
import { timeScale } from '../../../src/explore/chart/time-scale.ts';
import { type PlacedMark, placeChart } from '../../../src/ui/chart/place-marks.ts';
import { published } from './real-corpus.ts';

/** About the mean advance of a character of a label, in pixels. */
const characterWidth = 7.5;

/** What the chart of the real corpus shows when the page opens, on so many pixels. */
export function openingChart(width: number): readonly PlacedMark[] {
  const { events, window: period } = published;
  const scale = timeScale(quietStretches(events));
  const window = { ...displayRangeOf(period, scale), width };
  const options = {
    window,
    labelled: true,
    fewestRows: 1,
    widthOf: (mark: ChartMark) =>
      (mark.kind === 'single' ? (mark.event.label?.length ?? 0) : 0) * characterWidth,
  };
  const { lanes } = placeChart([laneIndex('', events, scale)], options, Number.POSITIVE_INFINITY);
  return lanes.flatMap(({ places }) => places.filter(({ mark }) => mark.count > 0));
}
