import type { DayNumber } from '../../model/civil-date.ts';
import type { Precision } from '../../model/edtf.ts';
import type { TimelineEvent } from '../../model/event.ts';
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
  /** The events that may lie in it, known by month or year alone. None: it is a silence. */
  readonly within: readonly TimelineEvent[];
};

/** Shorter stretches are the ordinary rhythm of the news and are not remarked on. */
export const MIN_QUIET_DAYS = 21;

type DaySpan = { readonly from: DayNumber; readonly to: DayNumber };

/** What is known no finer than these leaves open on which of its days something happened. */
const coarsePrecisions: ReadonlySet<Precision> = new Set([
  'month',
  'quarter',
  'season',
  'year',
  'decade',
]);

/**
 * The quiet stretches of a timeline, in order of time. An event covers every day on which
 * it may have happened; an open end (`2024-09-10/..`) covers its first day alone.
 */
export function quietStretches(events: readonly TimelineEvent[]): readonly QuietStretch[] {
  const days = events.map((event) => ({ event, ...daysOf(event) }));
  const isCoarse = ({ event }: { readonly event: TimelineEvent }) =>
    coarsePrecisions.has(event.date.precision);
  const coarse = days.filter(isCoarse);
  const whole = days.reduce(
    (all, { from, to }) => ({ from: Math.min(all.from, from), to: Math.max(all.to, to) }),
    { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY },
  );
  const edges = [...new Set(coarse.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return gaps(
    days.filter((each) => !isCoarse(each)),
    whole,
  )
    .flatMap((gap) => cutAt(gap, edges))
    .filter(({ from, to }) => to - from >= MIN_QUIET_DAYS)
    .map(({ from, to }) => ({
      from,
      to,
      days: to - from,
      within: coarse.filter((each) => each.from < to && each.to > from).map(({ event }) => event),
    }));
}

/** The quiet stretches in which no event of the sources can lie at all. */
export function silencesAmong(stretches: readonly QuietStretch[]): readonly QuietStretch[] {
  return stretches.filter(({ within }) => within.length === 0);
}

function daysOf({ date }: TimelineEvent): DaySpan {
  const { form, from, to } = spanOf(date);
  return { from, to: form === 'open' ? from + 1 : to };
}

/** What of the whole no span covers. */
function gaps(spans: readonly DaySpan[], whole: DaySpan): readonly DaySpan[] {
  const found: DaySpan[] = [];
  let covered = whole.from;
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    if (span.from > covered) found.push({ from: covered, to: span.from });
    covered = Math.max(covered, span.to);
  }
  if (covered < whole.to) found.push({ from: covered, to: whole.to });
  return found;
}

/** The parts of a gap between those of the rising edges that lie in it. */
function cutAt({ from, to }: DaySpan, edges: readonly DayNumber[]): readonly DaySpan[] {
  const cuts = [from, ...edges.filter((edge) => edge > from && edge < to), to];
  return cuts.slice(1).map((end, index) => ({ from: cuts[index] ?? from, to: end }));
}
