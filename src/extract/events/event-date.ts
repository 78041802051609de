import { addDays, type IsoDate } from '../../model/civil-date.ts';
import type { DateSpan } from '../../model/edtf.ts';
import type { EventDate } from '../../model/event.ts';
import type { Span } from '../sentences/split-sentences.ts';
import type { DraftEvent } from './draft-event.ts';

/** News is told within so many days of what it tells. */
const newsDays = 2;

/** A date with the place of the words it rests on. */
export type DatedAt = Omit<EventDate, 'evidence'> & { readonly evidence: Span | null };

/**
 * When an event was, and how that is known: written out, counted from the publication,
 * or reasoned from where it is told. Null where the text gives nothing to go by.
 */
export function eventDate(event: DraftEvent, published: DateSpan | null): DatedAt | null {
  const { date, within, status } = event;
  if (date !== null) {
    const { edtf, earliest, latest, precision, basis, start, end, text } = date;
    const note = basis === 'stated' ? 'Written out in the text.' : `“${text}” ${inA(published)}.`;
    return { edtf, earliest, latest, precision, basis, note, evidence: { start, end } };
  }
  if (within !== null) {
    const outer = eventDate(within, published);
    const note =
      'No day of its own is given; it is told as part of another event, and takes its date.';
    return outer && { ...outer, basis: 'inferred', note };
  }
  if (published === null) return null;
  if (status === 'announced') {
    const { earliest } = published;
    const note = `No day is given; it is told as still to come ${inA(published)}.`;
    return {
      edtf: `${earliest}/..`,
      earliest,
      latest: null,
      precision: 'range',
      basis: 'inferred',
      note,
      evidence: null,
    };
  }
  const latest: IsoDate = published.latest ?? published.earliest;
  const earliest = addDays(published.earliest, -newsDays);
  const note = `No day is given; it is told as news ${inA(published)}.`;
  return {
    edtf: `${earliest}/${latest}`,
    earliest,
    latest,
    precision: 'range',
    basis: 'inferred',
    note,
    evidence: null,
  };
}

function inA(published: DateSpan | null): string {
  if (published === null) return 'in the text';
  const about = published.approximate ? 'about ' : '';
  const { earliest, latest } = published;
  return `in a text of ${about}${earliest === latest ? earliest : `${earliest} to ${latest ?? 'an open date'}`}`;
}
