import { compare } from './compare.ts';
import type { EventKind, TimelineEvent } from './event.ts';

/** What was said: on one and the same date it comes after what was done. */
const utterances: readonly EventKind[] = [
  'statement',
  'briefing',
  'broadcast',
  'post',
  'publication',
];

/** The order of a timeline's events, for `sort`: first possible day, last one, deeds before words, id. */
export function inTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(a.date.earliest, b.date.earliest) ||
    // An open end comes after every day.
    compare(a.date.latest ?? '9999-12-31~', b.date.latest ?? '9999-12-31~') ||
    Number(isUtterance(a)) - Number(isUtterance(b)) ||
    compare(a.id, b.id)
  );
}

function isUtterance({ kind }: TimelineEvent): boolean {
  return utterances.includes(kind);
}
