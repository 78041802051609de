import { type DayNumber, dayNumber } from '../model/civil-date.ts';
import type { TimelineEvent } from '../model/event.ts';

/** A quiet stretch: whole days in which no event of the sources can lie. */
export type Silence = {
  /** Its first day. */
  readonly from: DayNumber;
  /** The day after its last. */
  readonly to: DayNumber;
  readonly days: number;
};

/** Shorter quiet stretches are the ordinary rhythm of the news and are not remarked on. */
export const shortestSilence = 21;

/**
 * The quiet stretches between events, in order of time. An event covers every day on
 * which it may have happened, so a date known only by its month leaves no silence in
 * that month; an open end (`2024-09-10/..`) covers its first day alone.
 */
export function silencesIn(events: readonly TimelineEvent[]): readonly Silence[] {
  const spans = events
    .map(({ date }) => ({
      from: dayNumber(date.earliest),
      to: dayNumber(date.latest ?? date.earliest) + 1,
    }))
    .sort((a, b) => a.from - b.from);
  const silences: Silence[] = [];
  let covered = spans[0]?.to ?? 0;
  for (const span of spans) {
    const days = span.from - covered;
    if (days >= shortestSilence) silences.push({ from: covered, to: span.from, days });
    covered = Math.max(covered, span.to);
  }
  return silences;
}
