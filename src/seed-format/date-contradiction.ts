import {
  type DateReading,
  eachReadingOfDateWords,
  inOrderOfWords,
} from '../extract/dates/readings-of-words.ts';
import { APPROXIMATE_REACH_DAYS } from '../model/announced-only.ts';
import type { Basis } from '../model/basis.ts';
import { type Days, edtfOf, hullOf, widen } from '../model/days.ts';
import { type DateSpan, type Edtf, parseEdtf } from '../model/edtf.ts';

/** How far a post that is quoted in a text may be older or, in a text dated too early, younger. */
const POST_REACH_DAYS = 7;
/** More meanings than these do not help who reads the message. */
const MAX_MEANINGS_PRINTED = 4;

/** A date and the words it is said to rest on. */
export type DatedWords = {
  readonly edtf: Edtf;
  readonly basis: Basis;
  readonly words: string;
  /** When the words were published; null where that is not known. */
  readonly published: DateSpan | null;
  /** Whether they stand in a post quoted by the text, which has a date of its own. */
  readonly inPost: boolean;
};

/**
 * The sentence that says how a date contradicts the words it rests on; null where it
 * does not, or where the words name no day.
 */
export function contradiction({
  edtf,
  basis,
  words,
  published,
  inPost,
}: DatedWords): string | null {
  const date = parseEdtf(edtf);
  const known = published && referenceDays(published, inPost);
  const reference = known ?? { earliest: date.earliest, latest: date.latest ?? date.earliest };
  // Where no day of publication is known, only what is written out says anything.
  const readings: DateReading[] = [];
  for (const reading of eachReadingOfDateWords(words, { reference })) {
    if (known === null && reading.basis !== 'stated') continue;
    // Most dates are the first meaning of their words, so that no other need be worked out.
    if (isMeant(date, basis, reading)) return null;
    readings.push(reading);
  }
  const found = inOrderOfWords(readings);
  if (found.length === 0 || isMeantByAll(date, found, reference)) return null;
  const meanings = [...new Set(found.map(edtfOf))].sort();
  const some = meanings.slice(0, MAX_MEANINGS_PRINTED).join(' or ');
  const more = meanings.length > MAX_MEANINGS_PRINTED ? ' or …' : '';
  const fact = `the date ${edtf} contradicts the words "${words}", which mean ${some}${more}`;
  return `${fact}. Correct the date or quote the words it rests on.`;
}

function referenceDays({ earliest, latest, approximate }: DateSpan, inPost: boolean): Days | null {
  if (latest === null) return null;
  return widen(
    { earliest, latest },
    (approximate ? APPROXIMATE_REACH_DAYS : 0) + (inPost ? POST_REACH_DAYS : 0),
  );
}

function isMeant(date: DateSpan, basis: Basis, reading: DateReading): boolean {
  return reading.isWholeRange && basis === 'stated' ? equals(date, reading) : lies(date, reading);
}

/** Whether several readings together mean a date that none of them means. */
function isMeantByAll(date: DateSpan, found: readonly DateReading[], reference: Days): boolean {
  return fromOneToNext(found).some((days) => lies(date, days)) || isCoarser(date, found, reference);
}

/** The readings of each date in the words. */
function byDate(found: readonly DateReading[]): readonly (readonly DateReading[])[] {
  const groups = new Map<number, DateReading[]>();
  for (const reading of found) {
    const group = groups.get(reading.start);
    if (group === undefined) groups.set(reading.start, [reading]);
    else group.push(reading);
  }
  return [...groups.values()];
}

/** "On Monday and Wednesday" may mean all the days between two dates. */
function fromOneToNext(found: readonly DateReading[]): readonly Days[] {
  const dates = byDate(found);
  return dates.flatMap((readings, index) =>
    dates.slice(index + 1).flatMap((later) =>
      readings.flatMap((first) => {
        const next = later.find(({ earliest }) => earliest > first.earliest);
        return next === undefined ? [] : [hullOf(first, next)];
      }),
    ),
  );
}

/**
 * Where the day of publication is not known, neither is which Monday is meant: a date
 * of several days may then span all of them.
 */
function isCoarser(date: DateSpan, found: readonly DateReading[], reference: Days): boolean {
  if (reference.earliest === reference.latest || date.earliest === date.latest) return false;
  return byDate(found.filter(({ basis }) => basis === 'relative')).some(
    ([first, ...others]) => first && lies(date, hullOf(first, ...others)),
  );
}

/** Of a date whose end is open only the beginning can be held against words. */
function lies({ earliest, latest }: DateSpan, days: Days): boolean {
  return days.earliest <= earliest && (latest ?? earliest) <= days.latest;
}

function equals({ earliest, latest }: DateSpan, days: Days): boolean {
  return earliest === days.earliest && (latest === null || latest === days.latest);
}
