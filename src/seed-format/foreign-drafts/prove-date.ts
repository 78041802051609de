import type { DateMention } from '../../extract/dates/read-dates.ts';
import type { Basis } from '../../model/basis.ts';
import { addDays } from '../../model/civil-date.ts';
import { type DateSpan, parseEdtf } from '../../model/edtf.ts';
import { contentZones } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { shortenPassage } from '../nearest-passage.ts';
import { zoneOf } from '../source-text.ts';
import { notInText, type ProofText, placesOf } from './anchor-draft.ts';
import type { ForeignDraft } from './draft-form.ts';
import { foldWords } from './fold-text.ts';

/** A date that a text names: where it stands, and the days it may mean. */
export type NamedDate = Pick<
  DateMention,
  'start' | 'end' | 'text' | 'edtf' | 'earliest' | 'latest' | 'basis'
>;

/** How a date is known, or why it cannot be taken. */
export type ProvedDate =
  | {
      readonly basis: Basis;
      readonly note: string;
      /** The words the date rests on; null where none name it. */
      readonly evidence: Span | null;
    }
  | { readonly reason: string };

/** A dateline tells of no event, but of the day on which the text was written. */
const datingZones = [...contentZones, 'dateline'] as const;

/** A date further from the quote, in code units, is of something else. */
const MAX_DISTANCE = 500;

/** What a date is held against. */
export type DateProofContext = {
  readonly text: ProofText;
  /** Those of the text, in its order. */
  readonly dates: readonly NamedDate[];
  /** When the text came out; null where that is not known. */
  readonly published: DateSpan | null;
};

/**
 * Holds the date of a draft against the words on which it rests: those given, or dates in
 * the quote or near it. A date that no words name may only be inferred, and only where it
 * lies shortly before the text came out, as undated news does.
 */
export function proveDate(
  { date: edtf, dateWords }: Pick<ForeignDraft, 'date' | 'dateWords'>,
  quote: Span,
  context: DateProofContext,
): ProvedDate {
  const { text, dates } = context;
  const date = parseEdtf(edtf);
  if (dateWords !== null) return byWords(dateWords, edtf, quote, context);
  const inside = datesIn(dates, quote);
  const own = basedOn(inside, date);
  if (own !== null) return own;
  const days = inside.filter(({ earliest, latest }) => earliest === latest);
  if (days.length > 0)
    return { reason: contradicts(edtf, 'the quote', days, 'give the words it rests on') };
  const near = datesIn(dates, { start: quote.start - MAX_DISTANCE, end: quote.end + MAX_DISTANCE });
  const others = near.filter(
    (each) => !inside.includes(each) && zoneOf(text.source, each) !== 'dateline',
  );
  for (const each of others.toSorted((a, b) => distance(a, quote) - distance(b, quote))) {
    const found = basedOn([each], date);
    if (found !== null) return found;
  }
  return inferred(edtf, 'no words at the quote name this date', null, context);
}

function byWords(words: string, edtf: string, quote: Span, context: DateProofContext): ProvedDate {
  const { text, dates } = context;
  const { places, blocked } = placesOf(foldWords(words), text, datingZones);
  if (places.length === 0)
    return { reason: `its date: ${blocked ?? notInText(words, foldWords(words), text)}` };
  const nearest = places.toSorted((a, b) => distance(a, quote) - distance(b, quote));
  for (const place of nearest) {
    const found = basedOn(datesIn(dates, place), parseEdtf(edtf));
    if (found !== null) return { ...found, evidence: place };
  }
  const read = nearest.flatMap((place) => datesIn(dates, place));
  if (read.length > 0)
    return { reason: contradicts(edtf, `"${shortenPassage(words)}"`, read, 'quote other words') };
  const why = `“${shortenPassage(words)}” names no day that a machine can check`;
  return inferred(edtf, why, nearest[0] ?? null, context);
}

/** A date that no words name, in days before publication: further off it would be made up. */
const MAX_UNNAMED_DAYS = 31;

function inferred(
  edtf: string,
  why: string,
  evidence: Span | null,
  { published }: DateProofContext,
): ProvedDate {
  const { earliest, latest } = parseEdtf(edtf);
  if (published === null)
    return { basis: 'inferred', note: `Given by another reader; ${why}.`, evidence };
  const last = published.latest ?? published.earliest;
  const isNear =
    earliest >= addDays(published.earliest, -MAX_UNNAMED_DAYS) && (latest ?? earliest) <= last;
  if (!isNear)
    return {
      reason: `the date ${edtf}: ${why}, and it is not of the ${MAX_UNNAMED_DAYS} days before the text came out (${last}). Give the words it rests on as "dateWords".`,
    };
  return { basis: 'inferred', note: `Given by another reader; ${why}.`, evidence };
}

/** The dates of a text that overlap a span, found by halving since they stand in order. */
function datesIn(dates: readonly NamedDate[], { start, end }: Span): readonly NamedDate[] {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((dates[last]?.start ?? end) < end) last += 1;
  return dates.slice(low, last);
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** What allows a date: one mention, or two of which it spans the days between. */
function basedOn(mentions: readonly NamedDate[], date: DateSpan): ProvedDate | null {
  const exact = mentions.find((each) => isSame(date, each));
  if (exact !== undefined) return proved(exact, exact.basis, 'names it');
  const wider = mentions.find((each) => lies(date, each));
  if (wider !== undefined) return proved(wider, 'inferred', 'allows it and names no narrower date');
  for (const [index, from] of mentions.entries()) {
    const to = mentions.slice(index + 1).find((each) => each.latest >= from.latest);
    if (to === undefined) continue;
    const hull = { earliest: from.earliest, latest: to.latest };
    if (date.earliest === from.earliest && isSame(date, hull))
      return proved({ ...from, end: to.end }, from.basis, 'is where it begins');
  }
  return null;
}

function proved(words: NamedDate, basis: Basis, how: string): ProvedDate {
  const note = `Given by another reader; “${words.text.replace(/\s+/g, ' ')}” ${how}.`;
  return { basis, note, evidence: { start: words.start, end: words.end } };
}

type DayBounds = Pick<NamedDate, 'earliest' | 'latest'>;

/** Of a date whose end is open only the beginning can be held against words. */
function lies({ earliest, latest }: DateSpan, days: DayBounds): boolean {
  return days.earliest <= earliest && (latest ?? earliest) <= days.latest;
}

function isSame({ earliest, latest }: DateSpan, days: DayBounds): boolean {
  return earliest === days.earliest && (latest ?? days.latest) === days.latest;
}

function contradicts(
  edtf: string,
  what: string,
  read: readonly NamedDate[],
  remedy: string,
): string {
  const meanings = [...new Set(read.map((each) => `“${each.text}” (${each.edtf})`))].slice(0, 4);
  return `the date ${edtf} contradicts ${what}, which has ${meanings.join(', ')}. Correct the date, or ${remedy}.`;
}
