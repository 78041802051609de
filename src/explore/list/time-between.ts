import { type DayNumber, dayNumber } from '../../model/civil-date.ts';
import { lastsThroughout } from '../../model/date-labels.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { EventHead } from '../../model/event.ts';
import { count } from '../../model/labels.ts';
import type { QuietStretch } from '../chart/quiet-stretches.ts';
import { stretchInWords } from './event-list.ts';

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
