import type { Basis } from '../../model/basis.ts';
import { addDays, type IsoDate } from '../../model/civil-date.ts';
import type { Edtf } from '../../model/edtf.ts';
import type { Zone } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { type DateMention, readDates } from '../dates/read-dates.ts';
import { readSentences, type Sentence } from '../segment/sentences.ts';
import { dayOfFileName } from './file-name-day.ts';
import { fieldsOf } from './label-fields.ts';

/** The day on which a text came out, as far as it or its file shows one. */
export type PublicationGuess = {
  /** A day; with `~` where it is inferred. */
  readonly value: Edtf;
  readonly basis: Basis;
  /** The words it rests on; null where it is in the file's name. */
  readonly span: Span | null;
  /** Why this day; shown to the reader. */
  readonly note: string;
};

/** A stretch of days that is looked back on is at most so long, in days. */
const MAX_STRETCH_DAYS = 10;

const publishedLabel =
  /^(?:(?:date |first |originally )?(?:published|posted|released|issued|delivered|sent|written)(?:[ _-]?(?:on|at|time|date))?|(?:publication|release|issue|publish|pub)[ _-]?date|date(?:[ _-]?published|[ _-]?of[ _-]?(?:publication|issue|release))?|datepublished|article:published_time|dc\.date(?:\.issued)?|dateline)$/i;

/** What is said of a day that is a limit or a plan rather than the past. */
const planned =
  /\b(?:deadline|due(?: date)?|expir\w+|valid|effective|target(?: date)?|scheduled|closing date|will|until|till|by|upcoming|next)\b[^.]{0,30}$/i;

/**
 * Looks for the day in this order: a field with a label, the file's name, a dateline, and
 * failing these the last single day that the text looks back on. Never a day that is told as
 * still to come, nor a month, a year or a fiscal year.
 */
export function guessPublicationDay(
  text: string,
  zones: readonly Zone[],
  fileName: string | null,
): PublicationGuess | null {
  return labelledDay(text) ?? namedDay(fileName) ?? dayOfText(text, zones);
}

function labelledDay(text: string): PublicationGuess | null {
  for (const { label, value, span } of fieldsOf(text)) {
    if (!publishedLabel.test(label)) continue;
    const sentence = {
      start: 0,
      end: value.length,
      text: value,
      zone: 'body',
      block: 0,
      at: 0,
    } as const;
    const day = readDates(value, [sentence], null).find(isSingleDay);
    if (day === undefined) continue;
    const words = { start: span.start + day.start, end: span.start + day.end };
    return { value: day.edtf, basis: 'stated', span: words, note: 'Printed with the text.' };
  }
  return null;
}

function namedDay(fileName: string | null): PublicationGuess | null {
  const day = dayOfFileName(fileName ?? '');
  if (day === null) return null;
  return { value: day, basis: 'stated', span: null, note: 'In the name of the file.' };
}

/** A text comes out so many days after it was spoken or written, at most. */
const MAX_DAYS_BEFORE = 6;
/** The day of writing is printed in one of its first sentences; so many are looked at. */
const MAX_HEAD = 8;
/** A title is no longer than this, in code units. */
const MAX_TITLE = 120;

/**
 * The day from which "today" and "yesterday" are counted: one that is printed at the head of the
 * text, where it came out in the days after.
 */
export function dayOfWriting(
  text: string,
  sentences: readonly Sentence[],
  came: IsoDate | null,
): IsoDate | null {
  if (came === null) return null;
  const head = sentences
    .slice(0, MAX_HEAD)
    .filter(
      ({ zone, at, text: words }) => zone === 'dateline' || (at === 0 && isOfItsDay(words.trim())),
    );
  const printed = readDates(text, head, null).find(isSingleDay);
  if (printed === undefined) return came;
  const isBefore = printed.latest < came && addDays(printed.latest, MAX_DAYS_BEFORE) >= came;
  return isBefore ? printed.latest : came;
}

const endsWithDay =
  /(?:^|[,:(]| [–—-]| on) ?(?:\p{Lu}\p{Ll}{2,8}day,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},?) \d{4}\)?\.?$/u;

/**
 * "Press Briefing – September 16, 2025", "Brasília, 30 January 2025": the title of what was said on
 * the day that it ends with, or nothing but a place and a day.
 */
function isOfItsDay(words: string): boolean {
  const before = words.slice(0, endsWithDay.exec(words)?.index ?? MAX_TITLE + 1);
  return (
    before.length <= MAX_TITLE &&
    /^(?:\p{Lu}[\p{L}.’' -]{1,30})?$|\b(?:briefing|press conference|remarks|transcript|interview|speech|hearing)\b/iu.test(
      before,
    )
  );
}

/** Printed as a dateline, or else the last day that is looked back on. */
function dayOfText(text: string, zones: readonly Zone[]): PublicationGuess | null {
  const sentences = readSentences(text, zones);
  const dates = readDates(text, sentences, null);
  const last = lastDayLookedBackOn(text, dates, sentences);
  const head = printedDay(dates, isHeadOf, sentences);
  return (
    printedDay(dates, ({ zone }) => zone === 'dateline', sentences) ??
    // A day of the head before others that are looked back on is one of theirs.
    (head !== null && head.value >= (last?.value.slice(0, 10) ?? '') ? head : last)
  );
}

/** "Speech at the conference, Suva, 27 August 2025": a line of the head that ends with a day. */
function isHeadOf({ block, text }: Sentence): boolean {
  return (
    block < MAX_HEAD && text.length < MAX_TITLE && endsWithDay.test(text) && !/[.:]/.test(text)
  );
}

function printedDay(
  dates: readonly DateMention[],
  isWhere: (sentence: Sentence) => boolean,
  sentences: readonly Sentence[],
): PublicationGuess | null {
  const printed = dates.find((date) => {
    const sentence = sentences[date.sentence];
    return isSingleDay(date) && sentence !== undefined && isWhere(sentence);
  });
  if (printed === undefined) return null;
  const { edtf, start, end } = printed;
  return { value: edtf, basis: 'stated', span: { start, end }, note: 'Printed with the text.' };
}

function lastDayLookedBackOn(
  text: string,
  dates: readonly DateMention[],
  sentences: readonly Sentence[],
): PublicationGuess | null {
  const past = dates.filter(
    (date) =>
      isPastDay(date) &&
      sentences[date.sentence]?.zone !== 'caption' &&
      date.limit !== 'before' &&
      (date.tense === 'past' ||
        !planned.test(text.slice(Math.max(0, date.start - 60), date.start))),
  );
  const told = past.filter(({ tense }) => tense === 'past');
  const latest = (told.length > 0 ? told : past).reduce<DateMention | null>(
    (a, b) => (a === null || b.latest > a.latest ? b : a),
    null,
  );
  // What was in a later year was before the text came out: none of its days is that.
  if (
    latest === null ||
    dates.some(
      ({ tense, earliest, start }) =>
        tense === 'past' &&
        earliest.slice(0, 4) > latest.latest.slice(0, 4) &&
        !/\b(?:for|fiscal) $/.test(text.slice(Math.max(0, start - 8), start)),
    )
  )
    return null;
  const { start, end } = latest;
  const note = `Not printed with the text; “${latest.text}” is the last day that it looks back on.`;
  return { value: `${latest.latest}~`, basis: 'inferred', span: { start, end }, note };
}

/** A day that is written out, and neither about nor perhaps that day. */
function isSingleDay({ basis, earliest, latest, edtf }: DateMention): boolean {
  return basis === 'stated' && earliest === latest && edtf === earliest;
}

/** A day, or a few days in a row, that is not told as still to come. */
function isPastDay(date: DateMention): boolean {
  const { granularity, earliest, latest, edtf, tense } = date;
  return (
    granularity === 'day' &&
    latest <= addDays(earliest, MAX_STRETCH_DAYS) &&
    !/[~?]/.test(edtf) &&
    tense !== 'future'
  );
}
