import { dateParts, dayNumber, type IsoDate, weekdayOf } from './civil-date.ts';
import { type Edtf, parseEdtf } from './edtf.ts';
import type { DateHead } from './event.ts';
import type { PublicationDate } from './source.ts';

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `September`, for `2024-09-10`. */
export function monthName(date: IsoDate): string {
  return monthNames[dateParts(date).month - 1] ?? '';
}

/**
 * `Sunday 26 January 2025`. Before the Gregorian calendar began (15 October 1582, the bull *Inter
 * gravissimas*) no weekday is said: a text of that time counts its days in another calendar.
 */
export function longDay(date: IsoDate): string {
  if (date < '1582-10-15') return plainDay(date);
  return `${weekdays[weekdayOf(date)] ?? ''} ${plainDay(date)}`;
}

/** `26 January 2025`. */
export function plainDay(date: IsoDate): string {
  const { day, year } = dateParts(date);
  return `${day} ${monthName(date)} ${year}`;
}

/**
 * Whether something lasted from the first day to the last (a date that its source
 * states as a range), rather than happened at some time within them.
 */
export function lastsThroughout(date: DateHead): boolean {
  const days =
    date.precision === 'range' || date.precision === 'weekend' || date.precision === 'week';
  return date.basis === 'stated' && days && date.latest !== null;
}

/**
 * The date in words, no finer than it is known: `Sunday 26 January 2025`, `10–11 September
 * 2024`, `Between 26 and 28 January 2025`, `Weekend of 15–16 March 2025`, `On or after 10
 * September 2024`, `August 2024`.
 */
export function dateInWords(date: DateHead): string {
  if (parseEdtf(date.edtf).approximate) return `About ${aboutWords(date)}`;
  return lastsThroughout(date) ? daysInWords(date) : withinWords(date);
}

function withinWords(date: DateHead): string {
  const { earliest, latest, precision } = date;
  if (latest === null) return `On or after ${plainDay(earliest)}`;
  switch (precision) {
    case 'day':
      return longDay(earliest);
    case 'month':
      return `${monthName(earliest)} ${dateParts(earliest).year}`;
    case 'quarter':
    case 'season':
      return monthsInWords(earliest, latest);
    case 'year':
      return String(dateParts(earliest).year);
    case 'decade':
      return `${dateParts(earliest).year}s`;
    case 'weekend':
      return `Weekend of ${daysInWords(date)}`;
    case 'week':
      return `Week of ${daysInWords(date)}`;
    case 'range':
      return betweenWords(earliest, latest);
  }
}

/** `January–March 2024`, `December 2023–February 2024`. */
function monthsInWords(earliest: IsoDate, latest: IsoDate): string {
  const [first, last] = [dateParts(earliest), dateParts(latest)];
  const year = first.year === last.year ? '' : ` ${first.year}`;
  return `${monthName(earliest)}${year}–${monthName(latest)} ${last.year}`;
}

/** The same, to follow "About". */
function aboutWords(date: DateHead): string {
  const { earliest, latest, precision } = date;
  if (latest === null) return `${plainDay(earliest)} or later`;
  if (precision === 'range') return daysInWords(date);
  const within = withinWords(date);
  return within.startsWith('Week') ? `the w${within.slice(1)}` : within;
}

function betweenWords(earliest: IsoDate, latest: IsoDate): string {
  if (dayNumber(latest) - dayNumber(earliest) === 1)
    return `${spanWords(earliest, latest, ' or ')}`;
  return `Between ${spanWords(earliest, latest, ' and ')}`;
}

function daysInWords({ earliest, latest }: DateHead): string {
  return spanWords(earliest, latest ?? earliest, '–');
}

/** Days from one to another: `3 to 9 March 2024`, `28 February to 2 March 2024`, `3 March 2024`. */
export function dayRangeInWords(from: IsoDate, to: IsoDate): string {
  return from === to ? plainDay(from) : spanWords(from, to, ' to ');
}

/** `10–11 September 2024`, `28 January – 2 February 2025`: what both days share is said once. */
function spanWords(earliest: IsoDate, latest: IsoDate, joint: string): string {
  const first = dateParts(earliest);
  const last = dateParts(latest);
  if (first.year === last.year && first.month === last.month) {
    return `${first.day}${joint}${plainDay(latest)}`;
  }
  const wide = joint === '–' ? ' – ' : joint;
  const start =
    first.year === last.year ? `${first.day} ${monthName(earliest)}` : plainDay(earliest);
  return `${start}${wide}${plainDay(latest)}`;
}

/**
 * The date in as few characters as a list under a heading of its month needs: `26 Jan`,
 * `10–11 Sep`, `from 10 Sep`, `Aug`, `2022`.
 */
export function shortDate({
  earliest,
  latest,
  precision,
}: Pick<DateHead, 'earliest' | 'latest' | 'precision'>): string {
  const month = monthName(earliest).slice(0, 3);
  const { day, year } = dateParts(earliest);
  if (precision === 'year') return String(year);
  if (precision === 'month') return month;
  if (latest === null) return `from ${day} ${month}`;
  if (latest === earliest) return `${day} ${month}`;
  const last = dateParts(latest);
  const lastMonth = monthName(latest).slice(0, 3);
  const withinYear = dayNumber(latest) - dayNumber(earliest) < 365;
  if (!withinYear) return `${day} ${month} ${year} – ${last.day} ${lastMonth} ${last.year}`;
  return lastMonth === month
    ? `${day}–${last.day} ${month}`
    : `${day} ${month} – ${last.day} ${lastMonth}`;
}

/** When a source came out: `28 January 2025`, `about 18 March 2025`, `unknown day`. */
export function publicationInWords(published: Pick<PublicationDate, 'edtf'> | null): string {
  if (published === null) return 'unknown day';
  const span = parseEdtf(published.edtf);
  const words =
    span.precision === 'month'
      ? `${monthName(span.earliest)} ${dateParts(span.earliest).year}`
      : span.precision === 'year'
        ? String(dateParts(span.earliest).year)
        : spanWordsOrDay(span.earliest, span.latest);
  return span.approximate ? `about ${words}` : words;
}

function spanWordsOrDay(earliest: IsoDate, latest: IsoDate | null): string {
  if (latest === null) return `${plainDay(earliest)} or later`;
  return earliest === latest ? plainDay(earliest) : spanWords(earliest, latest, '–');
}

/** `September 2024 – March 2025`; one month alone where both days lie in it. */
export function periodInWords(from: IsoDate, to: IsoDate): string {
  const first = `${monthName(from)} ${dateParts(from).year}`;
  const last = `${monthName(to)} ${dateParts(to).year}`;
  return first === last ? first : `${first} – ${last}`;
}

/** What a date that is being typed means, in plain words; null while it means nothing. */
export function edtfInWords(typed: string): { readonly edtf: Edtf; readonly words: string } | null {
  const edtf = typed.trim();
  try {
    const { approximate: _, ...span } = parseEdtf(edtf);
    const date = { edtf, ...span, basis: 'stated', note: '', evidence: null } as const;
    return { edtf, words: dateInWords(date) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
