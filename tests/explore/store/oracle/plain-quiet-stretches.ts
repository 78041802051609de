import {
  type DaySpan,
  gaps,
  isCoarse,
  MIN_QUIET_DAYS,
  type QuietStretch,
} from '../../../../src/explore/chart/quiet-stretches.ts';
import { type DayNumber, dayNumber } from '../../../../src/model/civil-date.ts';
import type { TimelineEvent } from '../../../../src/model/event.ts';

/**
 * The quiet stretches of a timeline, in order of time. An event covers every day on which
 * it may have happened; an open end (`2024-09-10/..`) covers its first day alone.
 */
export function plainQuietStretches(events: readonly TimelineEvent[]): readonly QuietStretch[] {
  const coarse = events.filter(({ date }) => isCoarse(date));
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

function cutAt({ from, to }: DaySpan, edges: readonly DayNumber[]): readonly DaySpan[] {
  const cuts = [
    from,
    ...edges.filter((edge) => edge > from && edge < to).sort((a, b) => a - b),
    to,
  ];
  return cuts.slice(1).map((end, index) => ({ from: cuts[index] ?? from, to: end }));
}
