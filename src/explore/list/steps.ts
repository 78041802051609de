import { dayNumber, type IsoDate } from '../../model/civil-date.ts';
import type { EventHead, EventId } from '../../model/event.ts';
import { spanOf } from '../chart/event-span.ts';
import { eventAt, isTour, type View } from '../view.ts';

/** Where an event stands among those a filter leaves, and which come before and after it. */
export type Steps = {
  /** Its place among them, from 1; null where it is not one of them. */
  readonly number: number | null;
  /** How many they are. */
  readonly of: number;
  readonly previous: EventHead | null;
  readonly next: EventHead | null;
};

/** A way to go through the events. */
export type StepDirection = 'previous' | 'next';

/**
 * The steps from an event: to the neighbours among those shown, in order of time. An event
 * that a filter leaves out goes on from its place in time.
 */
export function stepsFrom(
  id: EventId,
  shown: readonly EventHead[],
  all: readonly EventHead[],
): Steps {
  const at = shown.findIndex((event) => event.id === id);
  if (at !== -1) return stepsAt(at + 1, at - 1, at + 1, shown);
  const place = all.findIndex((event) => event.id === id);
  const before = new Set(all.slice(0, Math.max(0, place)).map((event) => event.id));
  const after = shown.findIndex((event) => !before.has(event.id));
  const next = after === -1 ? shown.length : after;
  return stepsAt(null, next - 1, next, shown);
}

/**
 * The steps where no event is open: either way leads to the first that begins within the
 * stretch of time in view; where none does, to the first after it, or the last before.
 */
export function stepsInto(
  shown: readonly EventHead[],
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Steps {
  const entry = entryOf(shown, from, to);
  return { number: null, of: shown.length, previous: entry, next: entry };
}

/** The first event of a stretch of time, where a reader who has opened none begins. */
function entryOf(shown: readonly EventHead[], from: IsoDate, to: IsoDate): EventHead | null {
  const [first, end] = [dayNumber(from), dayNumber(to) + 1];
  const starts = (event: EventHead) => spanOf(event.date).from;
  const within = shown.find((event) => starts(event) >= first && starts(event) < end);
  return within ?? shown.find((event) => starts(event) >= end) ?? shown.at(-1) ?? null;
}

function stepsAt(
  number: number | null,
  before: number,
  after: number,
  shown: readonly EventHead[],
): Steps {
  return {
    number,
    of: shown.length,
    previous: shown[before] ?? null,
    next: shown[after] ?? null,
  };
}

/**
 * Where reading one by one begins: at the open event, else at the first in the stretch of
 * time in view. Null where there is none, or where it has begun.
 */
export function tourStart(view: View, steps: Steps): EventId | null {
  return isTour(view) ? null : (eventAt(view) ?? steps.next?.id ?? null);
}
