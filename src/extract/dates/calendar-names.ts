const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'mon tue wed thu fri sat sun'.split(' ');

/** The source of a pattern that matches the name of a month, short or long, as a named part. */
export function monthPart(name: string): string {
  return `(?<${name}>${longMonths}|${shortMonths})\\.?`;
}

/** The months in full. */
export const longMonths =
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** The months as they are shortened, without the full stop. */
export const shortMonths = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';

/** The days of the week in full. */
export const longWeekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

/** The number of a month from 1, by its name. */
export function monthNumber(name = ''): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The number of a day of the week, 0 for Monday, by its name. */
export function weekdayNumber(name = ''): number {
  return weekdays.indexOf(name.slice(0, 3).toLowerCase());
}

/**
 * The source of a pattern for the name of a month as it is written beside a number: in
 * capitals, or small where it is no verb, long or short.
 */
export const anyMonth = [
  ...longMonths.split('|').map((name) => casesOf(name)),
  `(?:${shortMonths}|${shortMonths.toUpperCase()})\\b\\.?`,
].join('|');

function casesOf(name: string): string {
  const cases = [name, name.toUpperCase()];
  return [...cases, ...(/^Ma/.test(name) ? [] : [name.toLowerCase()])].join('|');
}
