import { type DateSpan, parseEdtf } from '../model/edtf.ts';
import type { EventDate } from '../model/event.ts';
import { tellingZones } from '../model/source.ts';
import { contradiction } from './calendar/contradiction.ts';
import type { DateForm } from './forms/source-form.ts';
import { faultOfValue, type Report, type Spot, within } from './forms/spot.ts';
import { quotationOf, type SourceText, zoneOf } from './source-text.ts';
import { locate } from './words/locate.ts';
import { quotedOf } from './words/quoted.ts';

/** A dateline tells nothing of the world but the day on which the text was written. */
const datingZones = [...tellingZones, 'dateline'] as const;

/** The date of an event, held against the words it rests on; null where it has a fault. */
export function readEventDate(
  form: DateForm,
  spot: Spot,
  text: SourceText | null,
  published: DateSpan | null,
  report: Report,
): EventDate | null {
  const { edtf, basis, note } = form;
  const quoted = quotedOf(form.words, within(spot, 'words'));
  const span = quoted && text && locate(quoted, text, datingZones, report);
  if (edtf === undefined) return null;
  if (quoted && text && span) {
    const about = { edtf, basis: basis ?? 'relative', words: quoted.text, published };
    const message = contradiction({ ...about, inPost: zoneOf(text, span) === 'post' });
    if (message !== null) report(faultOfValue(within(spot, 'edtf'), message));
  }
  if (basis === undefined || note === undefined) return null;
  const { earliest, latest, precision } = parseEdtf(edtf);
  const evidence = text && span && quotationOf(text, span);
  return { edtf, earliest, latest, precision, basis, note, evidence };
}
