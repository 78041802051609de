import { addDays, dayNumber, type IsoDate } from '../../model/civil-date.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { TimelineEvent } from '../../model/event.ts';
import type { Source } from '../../model/source.ts';
import type { Timeline } from '../../model/timeline.ts';

/** An event as far as the window asks; `background` may be left to be told by the window. */
type DatedEvent = Pick<TimelineEvent, 'date'> & {
  readonly background?: boolean | null | undefined;
};

/** What lasts longer, in days, says little of when the story is. */
const MAX_EVENT_DAYS = 100;
/** Days that lie more often than so beyond the middle half of all, as far as that is wide, stand apart. */
const MAX_SPREADS = 3;
/** The middle half counts as at least so many days. */
const MIN_SPREAD_DAYS = 120;
/** What stands for the window where nothing has a date. */
const undated: Timeline['window'] = { from: '2000-01-01', to: '2000-12-31' };

/**
 * Proposes the months that a timeline opens on: those from the first event to the last, without
 * what the texts themselves tell as long past, unless that is most of it; those in which the
 * sources came out where there are no events.
 */
export function proposeWindow(
  events: readonly DatedEvent[],
  sources: readonly Source[],
): Timeline['window'] {
  const exact = events.filter(isShort);
  const present = exact.filter(({ background }) => background !== true);
  const told = present.length * 2 >= exact.length ? present : exact;
  const days = (told.length > 0 ? told : events).map(({ date }) => date.earliest).sort();
  const came = sources.flatMap(({ published }) =>
    published === null ? [] : [parseEdtf(published.edtf).earliest],
  );
  const all = withoutOutliers(days.length > 0 ? days : came.sort());
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return undated;
  return { from: `${first.slice(0, 7)}-01`, to: lastOfMonth(last) };
}

/** Days in their order without those that stand far apart: 1776 in a text of last year. */
function withoutOutliers(days: readonly IsoDate[]): readonly IsoDate[] {
  const quarter = (share: number) => dayNumber(days[Math.floor((days.length - 1) * share)] ?? '');
  if (days.length === 0) return days;
  const [low, high] = [quarter(0.25), quarter(0.75)];
  const reach = MAX_SPREADS * Math.max(MIN_SPREAD_DAYS, high - low);
  return days.filter((day) => dayNumber(day) >= low - reach && dayNumber(day) <= high + reach);
}

function isShort({ date }: DatedEvent): boolean {
  const { earliest, latest } = date;
  return latest !== null && dayNumber(latest) - dayNumber(earliest) <= MAX_EVENT_DAYS;
}

function lastOfMonth(day: IsoDate): IsoDate {
  // Four days after the 28th the next month has begun, whatever the month.
  const next = addDays(`${day.slice(0, 7)}-28`, 4);
  return addDays(`${next.slice(0, 7)}-01`, -1);
}
