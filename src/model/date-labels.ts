import { dateParts, dayNumber, type IsoDate, weekdayOf } from './civil-date.ts';
import { parseEdtf } from './edtf.ts';
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

/** Whether it carries `?`, `~` or `%`: the day, or the days, may be others. */
export function isApproximate({ edtf }: Pick<DateHead, 'edtf'>): boolean {
  return /[?~%]/.test(edtf);
}

/**
 * Whether something lasted from the first day to the last (a date that its source
 * states as a range), rather than happened at some time within them.
 */
export function lastsThroughout(date: DateHead): boolean {
  const days =
    date.precision === 'range' || date.precision === 'weekend' || date.precision === 'week';
  return date.basis === 'stated' && days && date.latest !== null && !isApproximate(date);
}

/**
 * The date in words, no finer than it is known: `Sunday 26 January 2025`, `10–11 September
 * 2024`, `Between 26 and 28 January 2025`, `Weekend of 15–16 March 2025`, `On or after 10
 * September 2024`, `August 2024`.
 */
export function dateInWords(date: DateHead): string {
  if (isApproximate(date)) return `About ${aboutWords(date)}`;
  return lastsThroughout(date) ? daysInWords(date) : withinWords(date);
}

function withinWords(date: DateHead): string {
  const { earliest, latest, precision } = date;
  if (latest === null) {
    const { from, isDay } = endsOf(date);
    return `${isDay ? 'On' : 'In'} or after ${from}`;
  }
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
      return betweenWords(date);
  }
}

/**
 * Both ends of a date, each no finer than it is written: `2026` and `2029` of `2026/2029`, which
 * names no day of either year.
 */
function endsOf({ edtf, earliest, latest }: Written) {
  const [from = '', to = from] = edtf.split('/').map((end) => end.replace(/[?~%]$/, ''));
  return {
    from: endWords(from, earliest),
    to: endWords(to, latest ?? earliest),
    isDay: ![from, to].some(({ length }) => length === 4 || length === 7),
  };
}

type Written = Pick<DateHead, 'edtf' | 'earliest' | 'latest'>;

function endWords(written: string, day: IsoDate): string {
  if (written.length === 4) return written;
  return written.length === 7 ? `${monthName(day)} ${day.slice(0, 4)}` : plainDay(day);
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
  if (latest === null) return `${endsOf(date).from} or later`;
  if (precision === 'day') return plainDay(earliest);
  if (precision === 'range') return daysInWords(date);
  const within = withinWords(date);
  return within.startsWith('Week') ? `the w${within.slice(1)}` : within;
}

function betweenWords(date: DateHead): string {
  const nextDay = dayNumber(date.latest ?? date.earliest) - dayNumber(date.earliest) === 1;
  return nextDay ? daysInWords(date, ' or ') : `Between ${daysInWords(date, ' and ')}`;
}

function daysInWords(date: Written, joint = '–'): string {
  const { from, to, isDay } = endsOf(date);
  if (isDay) return spanWords(date.earliest, date.latest ?? date.earliest, joint);
  if (from === to) return from;
  const year = to.slice(-5);
  // Of two months of one year the year is said once; a year by itself, or a day, keeps its own.
  const start = /^\D+ \d{4}$/.test(from) && from.endsWith(year) ? from.slice(0, -5) : from;
  const wide = joint === '–' && (start.includes(' ') || /^\d+ /.test(to)) ? ' – ' : joint;
  return start + wide + to;
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
 * `10–11 Sep`, `from 10 Sep`, `Aug`, `2022`, `c. 18 Mar`.
 */
export function shortDate(date: Omit<DateHead, 'basis'>): string {
  return isApproximate(date) ? `c. ${shortWords(date)}` : shortWords(date);
}

function shortWords(date: Omit<DateHead, 'basis'>): string {
  const { earliest, latest, precision } = date;
  const month = monthName(earliest).slice(0, 3);
  const { day, year } = dateParts(earliest);
  if (precision === 'year') return String(year);
  if (precision === 'month') return month;
  if (precision === 'decade') return `${year}s`;
  if (!endsOf(date).isDay) {
    const words = latest === null ? `from ${endsOf(date).from}` : daysInWords(date);
    return words.replace(/([A-Z]..)[a-z]+/g, '$1');
  }
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
        : spanWordsOrDay({ edtf: published.edtf, ...span });
  return span.approximate ? `about ${words}` : words;
}

function spanWordsOrDay(date: Written): string {
  if (date.latest === null) return `${endsOf(date).from} or later`;
  return date.earliest === date.latest ? plainDay(date.earliest) : daysInWords(date);
}

/** `September 2024 – March 2025`; one month alone where both days lie in it. */
export function periodInWords(from: IsoDate, to: IsoDate): string {
  const first = `${monthName(from)} ${dateParts(from).year}`;
  const last = `${monthName(to)} ${dateParts(to).year}`;
  return first === last ? first : `${first} – ${last}`;
}
