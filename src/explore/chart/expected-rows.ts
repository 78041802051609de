import type { EventHead } from '../../model/event.ts';
import { type DateRange, displayRangeOf } from './display-range.ts';
import { spanOf } from './event-span.ts';
import { type Marked, placeLabels, rowCount } from './label-rows.ts';
import type { TimeScale } from './time-scale.ts';

/** Fewer rows than this would make a chart without lanes jump about as filters come and go. */
export const MIN_CHART_ROWS = 5;
/** Beyond so many rows the chart would push the list off the screen; labels are then left out. */
export const MAX_LABELLED_ROWS = 12;

/** More events than so many are drawn in columns, which take the fewest rows. */
const MAX_SINGLE_EVENTS = 60;

/** Widths in pixels that stand for what labels really take: before they are drawn nobody knows. */
const LETTER_PX = 7.2;
const SIGN_PX = 12;
const LABEL_DISTANCE_PX = 12;

/**
 * How many rows a chart without lanes will most likely take, from the number of letters of its
 * labels: so that its room can be kept free before it is there, on a server too.
 *
 * @param width of the chart, in pixels
 */
export function expectedRows(
  events: readonly EventHead[],
  shown: DateRange,
  scale: TimeScale,
  width: number,
): number {
  const { start, end } = displayRangeOf(shown, scale);
  const xOf = (day: number) => ((scale.toDisplay(day) - start) / (end - start)) * width;
  const marks: Marked[] = [];
  for (const event of events) {
    const span = spanOf(event.date);
    const [from, to] = [xOf(span.from), xOf(span.to)];
    const left = Math.min(from, (from + to - SIGN_PX) / 2);
    const right = Math.max(to, left + SIGN_PX);
    if (right <= 0 || left >= width) continue;
    // Of many events the rest makes no difference.
    if (marks.length === MAX_SINGLE_EVENTS) return MIN_CHART_ROWS;
    const labelWidth = (event.label?.length ?? 0) * LETTER_PX + LABEL_DISTANCE_PX;
    marks.push({ id: event.id, left, right, labelWidth });
  }
  const rows = rowCount(placeLabels(marks, width, MAX_LABELLED_ROWS));
  return Math.max(MIN_CHART_ROWS, rows);
}
