import {
  MIN_QUIET_DAYS,
  type QuietStretch,
} from '../../../../src/explore/chart/quiet-stretches.ts';
import { type DayNumber, dayNumber } from '../../../../src/model/civil-date.ts';
import type { Precision } from '../../../../src/model/edtf.ts';
import type { TimelineEvent } from '../../../../src/model/event.ts';

type DaySpan = { readonly from: DayNumber; readonly to: DayNumber };

/** What is known no finer than these leaves open on which of its days something happened. */
const coarsePrecisions: readonly Precision[] = ['month', 'quarter', 'season', 'year', 'decade'];

/**
 * The quiet stretches of a timeline, in order of time. An event covers every day on which
 * it may have happened; an open end (`2024-09-10/..`) covers its first day alone.
 */
export function plainQuietStretches(events: readonly TimelineEvent[]): readonly QuietStretch[] {
  const coarse = events.filter(({ date }) => coarsePrecisions.includes(date.precision));
  const fine = events.filter((event) => !coarse.includes(event));
  const whole = events.map(daysOf);
  const first = Math.min(...whole.map(({ from }) => from));
  const last = Math.max(...whole.map(({ to }) => to));
  const edges = [...new Set(coarse.map(daysOf).flatMap(({ from, to }) => [from, to]))];
  return gaps(fine.map(daysOf), { from: first, to: last })
    .flatMap((gap) => cutAt(gap, edges))
    .map(({ from, to }) => ({
      from,
      to,
      days: to - from,
      within: coarse.filter((event) => daysOf(event).from < to && daysOf(event).to > from),
    }))
    .filter(({ days }) => days >= MIN_QUIET_DAYS);
}

function daysOf({ date }: TimelineEvent): DaySpan {
  return { from: dayNumber(date.earliest), to: dayNumber(date.latest ?? date.earliest) + 1 };
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

function cutAt({ from, to }: DaySpan, edges: readonly DayNumber[]): readonly DaySpan[] {
  const cuts = [
    from,
    ...edges.filter((edge) => edge > from && edge < to).sort((a, b) => a - b),
    to,
  ];
  return cuts.slice(1).map((end, index) => ({ from: cuts[index] ?? from, to: end }));
}
