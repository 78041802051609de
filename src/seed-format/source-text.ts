import { contentZones, type Zone, type ZoneKind } from '../model/source.ts';
import type { Offset, Quotation, SourceId, Span } from '../model/span.ts';

/** A source's text with its zones. */
export type ZonedText = {
  readonly id: SourceId;
  /** `NAME.txt`, for messages. */
  readonly name: string;
  readonly text: string;
  /** In the order of the text, without overlap. */
  readonly zones: readonly Zone[];
  /** The text with everything blanked out in which the source itself says nothing; offsets stay. */
  readonly content: string;
};

/** A passage of a text with its words. */
export function quotationOf({ id, text }: ZonedText, { start, end }: Span): Quotation {
  return { source: id, start, end, exact: text.slice(start, end) };
}

/** The first zone of a kind that is not admitted in which a part of the span stands. */
export function forbiddenZone(
  { zones }: ZonedText,
  { start, end }: Span,
  admitted: readonly ZoneKind[],
): Zone | undefined {
  return zones.find(
    (zone) => zone.start < end && start < zone.end && !admitted.includes(zone.zone),
  );
}

/** The kind of zone in which a span begins. */
export function zoneOf({ zones }: ZonedText, { start }: Span): ZoneKind {
  return zones.find((zone) => zone.start <= start && start < zone.end)?.zone ?? 'body';
}

/** Blanks out the zones in which the source itself says nothing. */
export function contentText(text: string, zones: readonly Zone[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { zone, start, end } of zones) {
    // Zones that overlap are a fault, but their texts are read on.
    if (contentZones.includes(zone) || end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), '\n'.repeat(end - from));
    at = end;
  }
  return `${parts.join('')}${text.slice(at)}`;
}

/** The line in which an offset stands, counted from 1. */
export function lineNumber(text: string, at: Offset): number {
  return text.slice(0, at).split('\n').length;
}

/** Where a file stops being UTF-8: line and column of its first bad byte, counted from 1. */
type BadByte = { readonly line: number; readonly column: number };

/**
 * The text of a file in UTF-8, its byte order mark dropped as a browser's
 * `response.text()` drops it; or the first byte that keeps it from being one.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { badByte: BadByte } {
  const whole = decodeStart(bytes, false);
  if (whole !== null) return { text: whole };
  // Halving: every beginning of a valid beginning is valid too, a cut character forgiven.
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (decodeStart(bytes.subarray(0, middle), true) === null) invalid = middle;
    else valid = middle;
  }
  const lines = (decodeStart(bytes.subarray(0, valid), true) ?? '').split('\n');
  return { badByte: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 } };
}

/** The text, without a character that is cut at its end if that is forgiven; null where it is none. */
function decodeStart(bytes: Uint8Array, forgiveCut: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: forgiveCut });
  } catch {
    return null;
  }
}
