import { type Zone, zoneKinds } from '../model/source.ts';
import type { ZoneForm } from './forms/source-form.ts';
import { faultOfValue, type Report, type Spot, within } from './forms/spot.ts';
import { lineNumber, type SourceText } from './source-text.ts';
import { findWords, type Span } from './words/find-words.ts';
import { locate } from './words/locate.ts';
import { type Quoted, quotedBeside, quotedOf } from './words/quoted.ts';
import { shorten } from './words/shorten.ts';

/** The zones of a text in its order; what is not found in it or overlaps is reported. */
export function readZones(
  forms: readonly (ZoneForm | undefined)[],
  spot: Spot,
  source: SourceText,
  report: Report,
): readonly Zone[] {
  const placed = forms.flatMap((form, index) => {
    if (form?.zone === undefined) return [];
    const at = within(spot, index);
    const span = spanOf(form, at, source, report);
    return span === null ? [] : [{ zone: { zone: form.zone, ...span }, at }];
  });
  placed.sort((a, b) => a.zone.start - b.zone.start || a.zone.end - b.zone.end);
  for (const [index, { zone, at }] of placed.entries()) {
    const before = placed.slice(0, index).find((each) => each.zone.end > zone.start)?.zone;
    if (before === undefined) continue;
    const words = shorten(source.text.slice(before.start, before.end));
    const line = lineNumber(source.text, before.start);
    const fact = `this zone overlaps the zone "${before.zone}" of line ${line}, "${words}"`;
    report(faultOfValue(at, `${fact}. Let one end before the other begins.`));
  }
  return placed.map(({ zone }) => zone);
}

function spanOf(form: ZoneForm, spot: Spot, source: SourceText, report: Report): Span | null {
  const whole = quotedBeside(form, spot);
  if (whole !== null) return locate(whole, source, zoneKinds, report);
  const from = quotedOf(form.from, within(spot, 'from'));
  const to = quotedOf(form.to, within(spot, 'to'));
  const first = from && locate(from, source, zoneKinds, report);
  if (first === null) {
    if (to !== null && findWords(source.text, to.text).length === 0) {
      locate(to, source, zoneKinds, report);
    }
    return null;
  }
  const last = to && lastOf(to, first, source, report);
  return last && { start: first.start, end: Math.max(first.end, last.end) };
}

/** The last words, looked for from the first words on: what stands before them does not count. */
function lastOf(to: Quoted, first: Span, source: SourceText, report: Report): Span | null {
  const text = '\0'.repeat(first.start) + source.text.slice(first.start);
  const isBefore =
    findWords(text, to.text).length === 0 && findWords(source.text, to.text).length > 0;
  if (!isBefore) return locate(to, { ...source, text }, zoneKinds, report);
  const fact = `"to" stands before "from" in ${source.name}`;
  report(faultOfValue(to.spot, `${fact}. Give the zone's first words, then its last.`));
  return null;
}
