import { parseEdtf } from './edtf.ts';
import type { Excerpt, TimelineEvent } from './event.ts';
import { isUtterance } from './event-kinds.ts';
import type { Source } from './source.ts';

/** The order of two texts by code unit, the same on every machine: for `sort`. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The order of a timeline's events, for `sort`: first possible day, last one, deeds before words,
 * then by source and in the order of its text, id.
 */
export function inTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(a.date.earliest, b.date.earliest) ||
    // An open end comes after every day.
    compare(a.date.latest ?? '9999-12-31~', b.date.latest ?? '9999-12-31~') ||
    Number(isUtterance(a.kind)) - Number(isUtterance(b.kind)) ||
    inText(a.excerpts[0], b.excerpts[0]) ||
    compare(a.id, b.id)
  );
}

function inText(a: Excerpt | undefined, b: Excerpt | undefined): number {
  return compare(a?.source ?? '', b?.source ?? '') || (a?.start ?? 0) - (b?.start ?? 0);
}

/**
 * The order of a timeline's sources, for `sort`: by first possible day of publication, those of
 * an unknown day at the end; then id.
 */
export function byPublication(a: Source, b: Source): number {
  return compare(firstDay(a), firstDay(b)) || compare(a.id, b.id);
}

function firstDay({ published }: Source): string {
  return published === null ? '9999-12-31~' : parseEdtf(published.edtf).earliest;
}
