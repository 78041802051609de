import { addDays, dayNumber, daysInMonth, type IsoDate, isIsoDate } from './civil-date.ts';
import { type Edtf, parseEdtf } from './edtf.ts';

/** Days in a row, both ends included. */
export type Days = { readonly earliest: IsoDate; readonly latest: IsoDate };

/** One day; nothing where the calendar does not have it. */
export function dayOf(year: number, month: number, day: number): readonly Days[] {
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDate(date) ? [{ earliest: date, latest: date }] : [];
}

/** A whole month, counted from 1; 0 is December of the year before, 13 January of the next. */
export function monthOf(year: number, month: number): Days {
  const [y, m] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
  const start = `${pad(y, 4)}-${pad(m, 2)}`;
  return { earliest: `${start}-01`, latest: `${start}-${pad(daysInMonth(y, m), 2)}` };
}

export function yearOf(year: number): Days {
  return { earliest: `${pad(year, 4)}-01-01`, latest: `${pad(year, 4)}-12-31` };
}

/** From the first of them to the last. */
export function hullOf(first: Days, ...others: readonly Days[]): Days {
  const latest = [first, ...others].map((days) => days.latest);
  const earliest = [first, ...others].map((days) => days.earliest);
  return {
    earliest: earliest.reduce((a, b) => (a < b ? a : b)),
    latest: latest.reduce((a, b) => (a > b ? a : b)),
  };
}

/** So many days more at both ends. */
export function widen({ earliest, latest }: Days, days: number): Days {
  return { earliest: addDays(earliest, -days), latest: addDays(latest, days) };
}

/** Each of the days. */
export function eachDay({ earliest, latest }: Days): readonly IsoDate[] {
  const count = dayNumber(latest) - dayNumber(earliest) + 1;
  return Array.from({ length: count }, (_, index) => addDays(earliest, index));
}

/** The shortest way to write them: `2024-09` for the whole of September. */
export function edtfOf({ earliest, latest }: Days): Edtf {
  const forms = [earliest, earliest.slice(0, 7), earliest.slice(0, 4)];
  const fitting = forms.find((form) => {
    const span = parseEdtf(form);
    return span.earliest === earliest && span.latest === latest;
  });
  return fitting ?? `${earliest}/${latest}`;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
