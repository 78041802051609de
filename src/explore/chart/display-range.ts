import { dayNumber, type IsoDate } from '../../model/civil-date.ts';
import type { DisplayDay, TimeScale } from './time-scale.ts';

/** A stretch of the chart, in display days. */
export type DisplayRange = { readonly start: DisplayDay; readonly end: DisplayDay };

/** A stretch of the calendar, both days included. */
export type DateRange = { readonly from: IsoDate; readonly to: IsoDate };

/** A stretch of the calendar as the chart has it. */
export function displayRangeOf(period: DateRange, scale: TimeScale): DisplayRange {
  return {
    start: scale.toDisplay(dayNumber(period.from)),
    end: scale.toDisplay(dayNumber(period.to) + 1),
  };
}
