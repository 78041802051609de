import {
  dateParts,
  dayNumber,
  daysInMonth,
  type IsoDate,
  isIsoDate,
  weekdayOf,
} from './civil-date.ts';

/**
 * The part of the Extended Date/Time Format (ISO 8601-2) that Readout reads:
 * `2022`, `2024-08`, `2024-09-10`, `2024-09-10/2024-09-11`, `2024-09-10/..`, each
 * with an optional `?` (uncertain), `~` (approximate) or `%` (both) at its end.
 */
export type Edtf = string;

/**
 * How finely a date is known, from the finest. A weekend is Saturday and Sunday, a week Monday
 * to Sunday; a quarter begins in January, April, July or October, a season of three months in
 * March, June, September or December, a decade with a year that ends in 0.
 */
export const precisions = [
  'day',
  'range',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
] as const;
export type Precision = (typeof precisions)[number];

/** The days a date may mean. */
export type DateSpan = {
  /** The first day it may mean. */
  readonly earliest: IsoDate;
  /** The last day it may mean; null where the source leaves the end open (`A/..`). */
  readonly latest: IsoDate | null;
  readonly precision: Precision;
  /** Whether it carries `?`, `~` or `%`. */
  readonly approximate: boolean;
};

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/**
 * The days an EDTF text means: `2024-08` is 1 to 31 August 2024. Throws a
 * `RangeError` that says what is wrong where the text is not such a date; what is valid EDTF all the
 * same, `edtf-not-taken.ts` tells.
 */
export function parseEdtf(text: Edtf): DateSpan {
  const sides = text.split('/');
  if (sides.length > 2) throw new RangeError(`"${text}" has more than one "/"`);
  const first = parsePoint(sides[0] ?? '', text);
  const end = sides[1];
  if (end === undefined) return first;
  if (end === '..') return { ...first, latest: null, precision: 'range' };
  const last = parsePoint(end, text);
  if (last.latest !== null && last.latest < first.earliest) {
    throw new RangeError(`"${text}" ends before it begins`);
  }
  return {
    earliest: first.earliest,
    latest: last.latest,
    precision: precisionOfDays(first.earliest, last.latest),
    approximate: first.approximate || last.approximate,
  };
}

function parsePoint(point: string, whole: Edtf): DateSpan {
  const match = form.exec(point);
  if (match === null) {
    throw new RangeError(`"${whole}" is not a date in the Extended Date/Time Format`);
  }
  const [, year = '', month, day, mark] = match;
  const approximate = mark !== undefined;
  if (month === undefined) {
    const span = { earliest: `${year}-01-01`, latest: `${year}-12-31` };
    return { ...span, precision: 'year', approximate };
  }
  const last = day ?? String(daysInMonth(Number(year), Number(month))).padStart(2, '0');
  const earliest = `${year}-${month}-${day ?? '01'}`;
  const latest = `${year}-${month}-${last}`;
  if (!isIsoDate(earliest) || !isIsoDate(latest)) {
    throw new RangeError(`"${whole}" names a day that the calendar does not have`);
  }
  return { earliest, latest, precision: day === undefined ? 'month' : 'day', approximate };
}

function precisionOfDays(earliest: IsoDate, latest: IsoDate | null): Precision {
  if (latest === null) return 'range';
  const days = dayNumber(latest) - dayNumber(earliest) + 1;
  if (days === 1) return 'day';
  if (days === 2 && weekdayOf(earliest) === 5) return 'weekend';
  if (days === 7 && weekdayOf(earliest) === 0) return 'week';
  return precisionOfMonths(earliest, latest) ?? 'range';
}

/** Of whole months, from the first day of one to the last of another; null for all others. */
function precisionOfMonths(earliest: IsoDate, latest: IsoDate): Precision | null {
  const [from, to] = [dateParts(earliest), dateParts(latest)];
  if (from.day !== 1 || to.day !== daysInMonth(to.year, to.month)) return null;
  const months = 12 * (to.year - from.year) + to.month - from.month + 1;
  if (months === 3 && from.month % 3 === 1) return 'quarter';
  if (months === 3 && from.month % 3 === 0) return 'season';
  return months === 120 && from.month === 1 && from.year % 10 === 0 ? 'decade' : null;
}
