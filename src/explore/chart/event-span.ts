import { type DayNumber, dayNumber } from '../../model/civil-date.ts';
import { isApproximate, lastsThroughout } from '../../model/date-labels.ts';
import type { DateHead } from '../../model/event.ts';

/**
 * How a date is drawn: `day` is one day and no other (“about 18 March” is `within`), `lasting` lasted from the first day to the
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

/** To read a date takes a microsecond, and each is asked for many times. */
const known = new WeakMap<DateHead, EventSpan>();

export function spanOf(date: DateHead): EventSpan {
  const before = known.get(date);
  if (before !== undefined) return before;
  const span = readSpan(date);
  known.set(date, span);
  return span;
}

function readSpan(date: DateHead): EventSpan {
  const from = dayNumber(date.earliest);
  if (date.latest === null) return { form: 'open', from, to: from + OPEN_END_DAYS };
  const to = dayNumber(date.latest) + 1;
  if (to - from === 1 && !isApproximate(date)) return { form: 'day', from, to };
  return { form: lastsThroughout(date) ? 'lasting' : 'within', from, to };
}
