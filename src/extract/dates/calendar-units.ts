import {
  addDays,
  dateParts,
  daysInMonth,
  type IsoDate,
  isIsoDate,
  weekdayOf,
} from '../../model/civil-date.ts';
import { type Days, hullOf, monthOf, yearOf } from '../../model/days.ts';

/** The week of a day, counted from Monday, so many weeks on. */
function weekOf(day: IsoDate, weeks: number): Days {
  const monday = addDays(day, 7 * weeks - weekdayOf(day));
  return { earliest: monday, latest: addDays(monday, 6) };
}

/** The unit of the calendar that holds a day, so many of them on; null for one that is not known. */
export function unitOf(unit: string, day: IsoDate, steps: number): Days | null {
  const { year, month } = dateParts(day);
  const quarter = Math.ceil(month / 3) + steps;
  switch (unit.toLowerCase()) {
    case 'day': {
      const date = addDays(day, steps);
      return { earliest: date, latest: date };
    }
    case 'week':
      return weekOf(day, steps);
    case 'weekend': {
      // The weekend after a day of the week before it is that of its own week.
      const saturday = addDays(
        day,
        5 - weekdayOf(day) + 7 * (weekdayOf(day) < 5 ? Math.min(steps, 0) : steps),
      );
      return { earliest: saturday, latest: addDays(saturday, 1) };
    }
    case 'fortnight':
      return weekOf(day, steps * 2);
    case 'month':
      return monthOf(year, month + steps);
    case 'quarter':
      return hullOf(monthOf(year, quarter * 3 - 2), monthOf(year, quarter * 3));
    case 'year':
      return yearOf(year + steps);
    case 'decade':
      return yearOf(year + steps * 10);
    default:
      return null;
  }
}

/** The years in which dates are read; beyond them no day is counted to. */
const [firstYear, lastYear] = [1000, 9000];

/** Whether both ends of a stretch are days of years in which dates are read. */
export function isReadable({ earliest, latest }: Days): boolean {
  const isOne = (date: IsoDate) => {
    const { year } = dateParts(date);
    return isIsoDate(date) && year >= firstYear && year <= lastYear;
  };
  return isOne(earliest) && isOne(latest) && earliest <= latest;
}

/**
 * The day so many units on: the same day of the month or the year, or the last that it has.
 * Null beyond the years in which dates are read.
 */
export function shiftDay(date: IsoDate, unit: string, steps: number): IsoDate | null {
  const name = unit.toLowerCase();
  const days = { day: 1, week: 7, fortnight: 14 }[name];
  if (days !== undefined) return addDays(date, days * steps);
  const months = { month: 1, quarter: 3, year: 12, decade: 120 }[name];
  if (months === undefined) return null;
  const { year, month, day } = dateParts(date);
  const wanted = year + (months * steps) / 12;
  if (wanted < firstYear + 1 || wanted > lastYear - 1) return null;
  const start = monthOf(year, month + months * steps).earliest;
  const there = dateParts(start);
  return addDays(start, Math.min(day, daysInMonth(there.year, there.month)) - 1);
}
