import { type DayNumber, dayNumber } from '../../model/civil-date.ts';
import { lastsThroughout } from '../../model/date-labels.ts';
import type { EventDate } from '../../model/event.ts';

/**
 * How a date is drawn: `day` is one day, `lasting` lasted from the first day to the
 * last, `within` happened at some time between them, `open` on the first day or later.
 */
export type SpanForm = 'day' | 'lasting' | 'within' | 'open';

/** The days an event is drawn over: from the start of `from` to the start of `to`. */
export type EventSpan = {
  readonly form: SpanForm;
  readonly from: DayNumber;
  readonly to: DayNumber;
};

/** How far an open end is drawn before it has faded, in days. */
const OPEN_END_DAYS = 5;

export function spanOf(date: EventDate): EventSpan {
  const { from, to } = drawnDays(date);
  if (date.latest === null) return { form: 'open', from, to };
  if (to - from === 1) return { form: 'day', from, to };
  return { form: lastsThroughout(date) ? 'lasting' : 'within', from, to };
}

/** The first day an event is drawn on, and the day after the last. */
export function drawnDays({ earliest, latest }: EventDate): Pick<EventSpan, 'from' | 'to'> {
  const from = dayNumber(earliest);
  return { from, to: latest === null ? from + OPEN_END_DAYS : dayNumber(latest) + 1 };
}
