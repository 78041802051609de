import { type DayNumber, dateParts, dayNumber } from '../../model/civil-date.ts';
import { lastsThroughout, monthName } from '../../model/date-labels.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { EventHead } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import type { QuietStretch } from '../chart/quiet-stretches.ts';

/** The events of one month, or of one year where no month is known. */
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
  // Quiet stretches are in order of time, and so are the events: each is passed once.
  let next = 0;
  for (const event of events) {
    const start = dayNumber(event.date.earliest);
    const first = next;
    while ((stretches[next]?.to ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const passed = stretches.slice(first, next);
    if (group !== null && passed.length > 0) {
      entries.push(...passed.map((stretch) => ({ kind: 'quiet' as const, stretch })));
      group = null;
    }
    const heading = headingOf(event);
    if (group === null || group.heading !== heading) {
      group = { kind: 'month', heading, events: [] };
      entries.push(group);
    }
    group.events.push(event);
  }
  return entries;
}

function headingOf({ date }: EventHead): string {
  const { year } = dateParts(date.earliest);
  return date.precision === 'year' ? String(year) : `${monthName(date.earliest)} ${year}`;
}

/**
 * How long after one event the next came, no finer than their dates are known: `The next
 * day`, `12 days later`, `At least 9 days later`; or the quiet stretch of the sources that lies
 * between them, in the words of the list: `128 days without an event in these sources`.
 * Null where the first has no known end, so that nothing can be said.
 *
 * `all` are the events of the whole timeline and `stretches` its quiet stretches: where the two do
 * not follow each other there, a quiet stretch is not all that lies between them, and is not told.
 */
export function timeBetween(
  before: EventHead,
  after: EventHead,
  all: readonly EventHead[],
  stretches: readonly QuietStretch[],
): string | null {
  const first = knownEnds(before);
  const second = knownEnds(after);
  const isNext = all[all.indexOf(after) - 1] === before;
  const stretch = stretches.find(({ from, to }) => from > first.first && to === second.first);
  if (isNext && stretch !== undefined) return stretchInWords(stretch);
  if (before.date.latest === null) return null;
  const least = second.first - first.last;
  const isExact = first.isExact && second.isExact;
  if (least < 0 || (least === 0 && !isExact)) return 'At about the same time';
  if (least === 0) return 'The same day';
  if (!isExact) return `At least ${count(least, 'day')} later`;
  return least === 1 ? 'The next day' : `${count(least, 'day')} later`;
}

/** `128 days without an event in these sources`. */
export function stretchInWords(stretch: QuietStretch): string {
  return `${count(stretch.days, 'day')} without an event in these sources`;
}

type Ends = {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Whether both days are known: it is one day, or it lasted from the one to the other. */
  readonly isExact: boolean;
};

function knownEnds({ date }: EventHead): Ends {
  const first = dayNumber(date.earliest);
  const last = dayNumber(date.latest ?? date.earliest);
  const isKnown = date.latest === date.earliest || lastsThroughout(date);
  const isExact = isKnown && !parseEdtf(date.edtf).approximate;
  return { first, last, isExact };
}
