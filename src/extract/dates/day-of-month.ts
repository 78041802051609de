import { partsOf } from '../../model/civil-date.ts';
import { type Days, dayOf, monthOf } from '../../model/days.ts';
import type { DateContext, Parts } from './date-rule.ts';

/** "The 10th": of the reference's month, or of the one that the tense asks for. */
export function dayOfMonth(parts: Parts, { reference, tense }: DateContext): Days | null {
  if (reference === null) return null;
  const day = Number.parseInt(parts.day ?? '', 10);
  const { year, month } = partsOf(reference);
  const here = dayIn(year, month, day);
  if (tense === 'future' && here.some(({ latest }) => latest < reference))
    return dayIn(year, month + 1, day)[0] ?? null;
  if (tense === 'past' && here.some(({ earliest }) => earliest > reference))
    return dayIn(year, month - 1, day)[0] ?? null;
  return here[0] ?? null;
}

function dayIn(year: number, month: number, day: number): readonly Days[] {
  const { earliest } = monthOf(year, month);
  const parts = partsOf(earliest);
  return dayOf(parts.year, parts.month, day);
}
