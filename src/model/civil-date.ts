/**
 * Civil dates: days of the calendar, without a clock or a time zone. A reader in
 * Auckland and one in Los Angeles see the same day, because no `Date` in local
 * time is ever made of one.
 */

/** A day of the proleptic Gregorian calendar as `YYYY-MM-DD`, e.g. `2024-09-10`. */
export type IsoDate = string;

/** Whole days since 1970-01-01, which is day 0; negative before it. */
export type DayNumber = number;

const MILLISECONDS_PER_DAY = 86_400_000;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month: `daysInMonth(2024, 2)` is 29. `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  // The calendar repeats every 400 years, and `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** Whether the text is a day that exists: `2024-02-29` is one, `2023-02-29` is not. */
export function isIsoDate(text: string): boolean {
  const match = isoDate.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day's number; throws a `RangeError` on a text that is not a day of the calendar. */
export function dayNumber(date: IsoDate): DayNumber {
  if (!isIsoDate(date)) throw new RangeError(`"${date}" is not a day of the calendar.`);
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/** The day with this number; a fraction of a day is cut off. */
export function isoDateOf(day: DayNumber): IsoDate {
  return new Date(Math.floor(day) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDateOf(dayNumber(date) + days);
}

/** The day of the week, 0 for Monday to 6 for Sunday (the order of ISO 8601). */
export function weekdayOf(date: IsoDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** Year, month (from 1) and day of the month. */
export function dateParts(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}
