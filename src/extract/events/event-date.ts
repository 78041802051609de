import { addDays, type IsoDate } from '../../model/civil-date.ts';
import type { DateSpan } from '../../model/edtf.ts';
import type { EventDate } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { AnalysedSentence } from '../clauses/analysed-sentence.ts';
import type { VerbGroup } from '../clauses/verb-group.ts';
import type { DateMention } from '../dates/read-dates.ts';

/** News is told within so many days of what it tells. */
const NEWS_DAYS = 2;

/** A date with the place of the words it rests on, in the plain text. */
export type DatedAt = Omit<EventDate, 'evidence'> & { readonly evidence: Span | null };

/** The date that a text writes out or counts. */
export function writtenDate(mention: DateMention, published: DateSpan | null): DatedAt {
  const { edtf, earliest, latest, precision, basis, start, end, text, limit, tense } = mention;
  const note = basis === 'stated' ? 'Written out in the text.' : `“${text}” ${inA(published)}.`;
  const written = { edtf, earliest, latest, precision, basis, note, evidence: { start, end } };
  const came = published?.earliest ?? earliest;
  // "will meet before the end of the year": not before it was said.
  return limit === 'before' && tense === 'future' && earliest < came && came < latest
    ? { ...written, edtf: `${came}/${latest}`, earliest: came, precision: 'range' }
    : written;
}

/** What is to be within so many days is told with its last day; of more, its last day is all that matters. */
const MAX_DAYS_UNTIL = 366;

/**
 * "By 10 May", "before the end of June": what is to come is on some day until then, from that on
 * which the text came out. Null where the words at a token set no such limit, or one far ahead.
 */
export function daysUntil(
  { tokens }: AnalysedSentence,
  verb: VerbGroup | null,
  at: number,
  published: DateSpan | null,
): DatedAt | null {
  const date = tokens[at]?.date;
  const earliest = published?.latest ?? published?.earliest;
  // "They agreed to meet by Friday" sets the day by which they want to.
  if (verb?.form !== 'finite' || verb.tense !== 'future') return null;
  if (date?.limit !== 'before' || published === null || earliest === undefined) return null;
  const { latest, start, end, text } = date;
  const before = tokens.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
  const isUntil = /\b(?:by|before|prior to)(?: the)?(?: end of)?(?: the)?$/.test(before.join(' '));
  if (!isUntil || latest <= earliest || latest > addDays(earliest, MAX_DAYS_UNTIL)) return null;
  const note = `It is to be by “${text}”, ${inA(published)}.`;
  return { ...inferredRange(earliest, latest, note), evidence: { start, end } };
}

/** From one day to another, as is reasoned out of no words of the text. */
function inferredRange(earliest: IsoDate, latest: IsoDate, note: string): DatedAt {
  const edtf = `${earliest}/${latest}`;
  return { edtf, earliest, latest, precision: 'range', basis: 'inferred', note, evidence: null };
}

/** Of an event that a text tells as its own: the day on which it came out. */
export function ownDay(published: DateSpan): DatedAt | null {
  const { earliest, latest, precision } = published;
  if (latest === null) return null;
  const edtf = earliest === latest ? earliest : `${earliest}/${latest}`;
  return {
    edtf,
    earliest,
    latest,
    precision,
    basis: 'inferred',
    note: `No day is given; it is what a text ${ofDay(published)} tells first.`,
    evidence: null,
  };
}

/** Of the entries of a live report, which have their time of the day alone. */
export function liveDay(published: DateSpan): DatedAt | null {
  const day = ownDay(published);
  return day && { ...day, note: `Told in a live report ${ofDay(published)}.` };
}

/** Of what a report tells without a day: from two days before it came out to that day. */
export function newsDays(published: DateSpan): DatedAt {
  const latest = published.latest ?? published.earliest;
  const earliest = addDays(published.earliest, -NEWS_DAYS);
  return inferredRange(earliest, latest, `No day is given; it is told as news ${inA(published)}.`);
}

/** Of what is told as still to come without a day. */
export function daysToCome(published: DateSpan): DatedAt {
  const { earliest } = published;
  return {
    edtf: `${earliest}/..`,
    earliest,
    latest: null,
    precision: 'range',
    basis: 'inferred',
    note: `No day is given; it is told as still to come ${inA(published)}.`,
    evidence: null,
  };
}

/** Of what is told as part of another event. */
export function withinEvent(date: DatedAt): DatedAt {
  return {
    ...date,
    basis: 'inferred',
    note: 'No day of its own is given; it is told as part of another event, and takes its date.',
  };
}

function inA(published: DateSpan | null): string {
  return published === null ? 'in the text' : `in a text ${ofDay(published)}`;
}

function ofDay({ approximate, earliest, latest }: DateSpan): string {
  const about = approximate ? 'about ' : '';
  return `of ${about}${earliest === latest ? earliest : `${earliest} to ${latest ?? 'an open date'}`}`;
}
