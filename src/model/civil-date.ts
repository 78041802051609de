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
const DAYS_IN_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month: `daysInMonth(2024, 2)` is 29. `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTHS[month - 1] ?? 0);
}

/** Whether the text is a day that exists: `2024-02-29` is one, `2023-02-29` is not. */
export function isIsoDate(text: string): boolean {
  return !Number.isNaN(dayNumberOrNaN(text));
}

/** The day's number; throws a `RangeError` on a text that is not a day of the calendar. */
export function dayNumber(date: IsoDate): DayNumber {
  const number = dayNumberOrNaN(date);
  if (Number.isNaN(number)) throw new RangeError(`"${date}" is not a day of the calendar.`);
  return number;
}

/** By arithmetic, which takes a tenth of the time of a `Date`: a chart asks for it very often. */
function dayNumberOrNaN(text: string): DayNumber {
  const isWritten = text.length === 10 && text[4] === '-' && text[7] === '-';
  const year = isWritten ? digitsOf(text, 0, 4) : Number.NaN;
  const month = digitsOf(text, 5, 7);
  const day = digitsOf(text, 8, 10);
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  if (day > daysInMonth(year, month)) return Number.NaN;
  // Years counted from March, so that the day of a leap year is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return marchYear * 365 + leapDays + daysBeforeMonth + day - 1 - DAYS_FROM_MARCH_0000;
}

/** From 0000-03-01 to 1970-01-01. */
const DAYS_FROM_MARCH_0000 = 719_468;

/** The number that digits write; not a number where there is anything else. */
function digitsOf(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
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
