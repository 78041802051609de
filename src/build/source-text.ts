import { tellingZones, type Zone, type ZoneKind } from '../model/source.ts';
import type { Offset, Quotation, SourceId } from '../model/span.ts';
import type { Span } from './words/find-words.ts';

/** A source's text with its zones. */
export type SourceText = {
  readonly id: SourceId;
  /** `NAME.txt`, for messages. */
  readonly name: string;
  readonly text: string;
  /** In the order of the text, without overlap. */
  readonly zones: readonly Zone[];
  /** The text with everything blanked out in which the source itself says nothing; offsets stay. */
  readonly telling: string;
};

/** A passage of a text with its words. */
export function quotationOf({ id, text }: SourceText, { start, end }: Span): Quotation {
  return { source: id, start, end, exact: text.slice(start, end) };
}

/** The first zone of a kind that is not admitted in which a part of the span stands. */
export function forbiddenZone(
  { zones }: SourceText,
  { start, end }: Span,
  admitted: readonly ZoneKind[],
): Zone | undefined {
  return zones.find(
    (zone) => zone.start < end && start < zone.end && !admitted.includes(zone.zone),
  );
}

/** The kind of zone in which a span begins. */
export function zoneOf({ zones }: SourceText, { start }: Span): ZoneKind {
  return zones.find((zone) => zone.start <= start && start < zone.end)?.zone ?? 'body';
}

/** Blanks out the zones in which the source itself says nothing. */
export function tellingText(text: string, zones: readonly Zone[]): string {
  let result = text;
  for (const { zone, start, end } of zones) {
    if (tellingZones.includes(zone)) continue;
    result = `${result.slice(0, start)}${'\n'.repeat(end - start)}${result.slice(end)}`;
  }
  return result;
}

/** The line in which an offset stands, counted from 1. */
export function lineNumber(text: string, at: Offset): number {
  return text.slice(0, at).split('\n').length;
}
