import type { DayNumber } from '../../model/civil-date.ts';
import type { Precision } from '../../model/edtf.ts';
import type { DateHead, EventHead } from '../../model/event.ts';
import { spanOf } from './event-span.ts';

/**
 * A stretch of whole days in which no event is known to lie more finely than "in this
 * month" or "in this year".
 */
export type QuietStretch = {
  /** Its first day. */
  readonly from: DayNumber;
  /** The day after its last. */
  readonly to: DayNumber;
  readonly days: number;
  /** The events that may lie in it, known by month or year alone. None: it is empty. */
  readonly within: readonly EventHead[];
};

/** Shorter stretches are the ordinary rhythm of the news and are not remarked on. */
export const MIN_QUIET_DAYS = 21;

export type DaySpan = { readonly from: DayNumber; readonly to: DayNumber };

/** What is known no finer than these leaves open on which of its days something happened. */
const coarsePrecisions: ReadonlySet<Precision> = new Set([
  'month',
  'quarter',
  'season',
  'year',
  'decade',
]);

/** Also from month to month or year to year (`2026/2029`): its first and last day are not known. */
export function isCoarse({ edtf, latest, precision }: DateHead): boolean {
  return coarsePrecisions.has(precision) || (latest !== null && !/-\d\d-/.test(edtf));
}

/**
 * The quiet stretches of a timeline, in order of time. An event covers every day on which
 * it may have happened; an open end (`2024-09-10/..`) covers its first day alone.
 */
export function quietStretches(events: readonly EventHead[]): readonly QuietStretch[] {
  const whole = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY };
  const fine: DaySpan[] = [];
  const coarse: CoarseEvent[] = [];
  for (const event of events) {
    const days = daysOf(event);
    whole.from = Math.min(whole.from, days.from);
    whole.to = Math.max(whole.to, days.to);
    if (isCoarse(event.date)) {
      coarse.push({ ...days, event, place: coarse.length });
    } else fine.push(days);
  }
  const edges = [...new Set(coarse.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const stretches = cutAt(gaps(fine, whole), edges).filter(
    ({ from, to }) => to - from >= MIN_QUIET_DAYS,
  );
  return withCoarseEvents(stretches, coarse);
}

/** An event known no finer than by its month, with the days on which it may have been. */
type CoarseEvent = DaySpan & { readonly event: EventHead; readonly place: number };

/** Goes along both in order of time, with those at hand that reach into the stretch. */
function withCoarseEvents(
  stretches: readonly DaySpan[],
  coarse: readonly CoarseEvent[],
): readonly QuietStretch[] {
  const waiting = [...coarse].sort((a, b) => a.from - b.from);
  let next = 0;
  let reaching: CoarseEvent[] = [];
  return stretches.map(({ from, to }) => {
    for (let first = waiting[next]; first !== undefined && first.from < to; first = waiting[next]) {
      reaching.push(first);
      next += 1;
    }
    reaching = reaching.filter((each) => each.to > from);
    const within = [...reaching].sort((a, b) => a.place - b.place).map(({ event }) => event);
    return { from, to, days: to - from, within };
  });
}

/** The quiet stretches in which no event of the sources can lie at all. */
export function emptyStretches(stretches: readonly QuietStretch[]): readonly QuietStretch[] {
  return stretches.filter(({ within }) => within.length === 0);
}

function daysOf({ date }: EventHead): DaySpan {
  const { form, from, to } = spanOf(date);
  return { from, to: form === 'open' ? from + 1 : to };
}

/** What of the whole no span covers. */
export function gaps(spans: readonly DaySpan[], whole: DaySpan): readonly DaySpan[] {
  const found: DaySpan[] = [];
  let covered = whole.from;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from > covered) found.push({ from: covered, to: span.from });
    covered = Math.max(covered, span.to);
  }
  if (covered < whole.to) found.push({ from: covered, to: whole.to });
  return found;
}

/** The gaps, each parted at the days in it; both are in order of time. */
function cutAt(spans: readonly DaySpan[], edges: readonly DayNumber[]): readonly DaySpan[] {
  const parts: DaySpan[] = [];
  let next = 0;
  for (const span of spans) {
    let { from } = span;
    for (let edge = edges[next]; edge !== undefined && edge < span.to; edge = edges[next]) {
      if (edge > from) {
        parts.push({ from, to: edge });
        from = edge;
      }
      next += 1;
    }
    parts.push({ from, to: span.to });
  }
  return parts;
}
