import { dayNumber, partsOf } from '../model/civil-date.ts';
import type { TimelineEvent } from '../model/event.ts';
import { monthOf } from './date-words.ts';
import type { QuietStretch } from './quiet-stretches.ts';

/** The events of one month, or of one year where no month is known. */
export type MonthGroup = {
  readonly kind: 'month';
  /** `September 2024`, or `2022`. */
  readonly heading: string;
  readonly events: readonly TimelineEvent[];
};

export type ListEntry = MonthGroup | { readonly kind: 'silence'; readonly silence: QuietStretch };

/**
 * The events by month, in the order given, with each silence of the sources named
 * between the events around it.
 */
export function listEntries(
  events: readonly TimelineEvent[],
  silences: readonly QuietStretch[],
): readonly ListEntry[] {
  const entries: ListEntry[] = [];
  let group: { kind: 'month'; heading: string; events: TimelineEvent[] } | null = null;
  let pending = silences;
  for (const event of events) {
    const start = dayNumber(event.date.earliest);
    const passed = pending.filter((silence) => silence.to <= start);
    pending = pending.filter((silence) => silence.to > start);
    if (group !== null && passed.length > 0) {
      entries.push(...passed.map((silence) => ({ kind: 'silence' as const, silence })));
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

function headingOf({ date }: TimelineEvent): string {
  const { year } = partsOf(date.earliest);
  return date.precision === 'year' ? String(year) : `${monthOf(date.earliest)} ${year}`;
}
