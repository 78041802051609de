import { parseEdtf } from './edtf.ts';
import type { EventHead, Excerpt } from './event.ts';
import { isUtterance } from './event-kinds.ts';
import type { SourceHead } from './source.ts';

/** The order of two texts by code unit, the same on every machine: for `sort`. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The order of a timeline's events, for `sort`: first possible day, last one, deeds before words,
 * then by source and in the order of its text, id.
 */
export function inTime(a: OrderedEvent, b: OrderedEvent): number {
  return (
    compare(a.date.earliest, b.date.earliest) ||
    // An open end comes after every day.
    compare(a.date.latest ?? '9999-12-31~', b.date.latest ?? '9999-12-31~') ||
    Number(isUtterance(a.kind)) - Number(isUtterance(b.kind)) ||
    inText(a.excerpts[0], b.excerpts[0]) ||
    compare(a.id, b.id)
  );
}

type QuotePlace = Pick<Excerpt, 'source'> & Partial<Pick<Excerpt, 'start'>>;

/** What decides where an event stands. Heads of events do not say where their quotes begin. */
type OrderedEvent = Pick<EventHead, 'id' | 'kind' | 'date'> & {
  readonly excerpts: readonly QuotePlace[];
};

function inText(a: QuotePlace | undefined, b: QuotePlace | undefined): number {
  return compare(a?.source ?? '', b?.source ?? '') || (a?.start ?? 0) - (b?.start ?? 0);
}

/**
 * The order of a timeline's sources, for `sort`: by first possible day of publication, those of
 * an unknown day at the end; then id.
 */
export function byPublication(a: SourceHead, b: SourceHead): number {
  return compare(firstDay(a), firstDay(b)) || compare(a.id, b.id);
}

function firstDay({ published }: SourceHead): string {
  return published === null ? '9999-12-31~' : parseEdtf(published.edtf).earliest;
}
