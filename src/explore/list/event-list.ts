import { dateParts, type IsoDate, isoDateOf } from '../../model/civil-date.ts';
import { monthName } from '../../model/date-labels.ts';
import type { EventHead } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import type { QuietStretch } from '../chart/quiet-stretches.ts';
import { memoised } from '../store/memoised.ts';

/** The events of one month, or of one year where no month is known (`2022`, `2026/2029`). */
type MonthGroup<Event> = {
  readonly kind: 'month';
  /** `September 2024`, or `2022`. */
  readonly heading: string;
  readonly events: readonly Event[];
};

type ListEntry<Event> =
  | MonthGroup<Event>
  | { readonly kind: 'quiet'; readonly stretch: QuietStretch };

/**
 * The events by month, in the order given, with each quiet stretch of the sources named
 * between the events around it.
 */
export function listEntries<Event extends EventHead>(
  events: readonly Event[],
  stretches: readonly QuietStretch[],
): readonly ListEntry<Event>[] {
  const entries: ListEntry<Event>[] = [];
  let group: { kind: 'month'; heading: string; events: Event[] } | null = null;
  // Quiet stretches are in order of time, and so are the events: each is passed once. Days are
  // compared as they are written, since to read one for each of many events would take too long.
  let next = 0;
  let nextEnd = endOf(stretches[next]);
  let [month, isYear] = ['', false];
  for (const event of events) {
    const { earliest } = event.date;
    const ofYear = beginsWithYear(event);
    while (nextEnd !== null && nextEnd <= earliest) {
      const stretch = stretches[next];
      if (entries.length > 0 && stretch !== undefined) {
        entries.push({ kind: 'quiet', stretch });
        group = null;
      }
      next += 1;
      nextEnd = endOf(stretches[next]);
    }
    if (group === null || !earliest.startsWith(month) || isYear !== ofYear) {
      [month, isYear] = [earliest.slice(0, 7), ofYear];
      const heading = headingOf(event);
      if (group === null || group.heading !== heading) {
        group = { kind: 'month', heading, events: [] };
        entries.push(group);
      }
    }
    group.events.push(event);
  }
  return entries;
}

/** The first day after a stretch; null for none. */
function endOf(stretch: QuietStretch | undefined): IsoDate | null {
  return stretch === undefined ? null : isoDateOf(stretch.to);
}

/** Whether the month is not known in which it begins: in EDTF no hyphen follows the year. */
function beginsWithYear({ date }: EventHead): boolean {
  return date.edtf[4] !== '-';
}

function headingOf(event: EventHead): string {
  const { earliest } = event.date;
  const { year } = dateParts(earliest);
  return beginsWithYear(event) ? String(year) : `${monthName(earliest)} ${year}`;
}

/** The entries of a list, made once for it, so that a filter that is taken off costs nothing. */
export const keptListEntries = memoised((stretches: readonly QuietStretch[]) =>
  memoised((events: readonly EventHead[]) => listEntries(events, stretches)),
);

/** The events that are told as background, and the others. */
export const backgroundApart = memoised((events: readonly EventHead[]) => {
  const background = events.filter((event) => event.background);
  const main = background.length === 0 ? events : events.filter((event) => !event.background);
  return { main, background };
});

/** `128 days without an event in these sources`. */
export function stretchInWords(stretch: QuietStretch): string {
  return `${count(stretch.days, 'day')} without an event in these sources`;
}
