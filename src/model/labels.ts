import type { Basis } from './basis.ts';
import type { Status } from './event.ts';
import { type EventKind, eventKindFacts } from './event-kinds.ts';
import type { SourceKind } from './source.ts';

/** How a date is known, as a reader would say it. */
export const basisWords: Record<Basis, string> = {
  stated: 'Stated',
  relative: 'Worked out',
  inferred: 'Inferred',
};

export const statusWords: Readonly<Record<Status, string>> = {
  happened: 'Happened',
  announced: 'Announced',
};

/** What an event of a kind is called, as a heading. */
export function kindLabel(kind: EventKind): string {
  return eventKindFacts[kind].label;
}

const grouped = new Intl.NumberFormat('en-GB');

/** `7`, `1,200`. */
export function groupedNumber(number: number): string {
  return grouped.format(number);
}

/** `1 event`, `7 events`, `1,200 events`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${groupedNumber(number)} ${number === 1 ? one : many}`;
}

/** What a source is, in words that stand after “a” too. */
export function sourceKindLabel(kind: SourceKind): string {
  return kind === 'other' ? 'text' : kind;
}
