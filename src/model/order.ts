import { parseEdtf } from './edtf.ts';
import type { EventHead } from './event.ts';
import { isUtterance } from './event-kinds.ts';
import type { SourceHead } from './source.ts';

/** The order of two texts by code unit, the same on every machine: for `sort`. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The order of a timeline's events, for `sort`: first possible day, last one, deeds before words, id. */
export function inTime(a: EventHead, b: EventHead): number {
  return (
    compare(a.date.earliest, b.date.earliest) ||
    // An open end comes after every day.
    compare(a.date.latest ?? '9999-12-31~', b.date.latest ?? '9999-12-31~') ||
    Number(isUtterance(a.kind)) - Number(isUtterance(b.kind)) ||
    compare(a.id, b.id)
  );
}

/** The order of a timeline's sources, for `sort`: by first possible day of publication, then id. */
export function byPublication(a: SourceHead, b: SourceHead): number {
  const [first, second] = [parseEdtf(a.published.edtf), parseEdtf(b.published.edtf)];
  return compare(first.earliest, second.earliest) || compare(a.id, b.id);
}
