import { longMonths } from '../dates/calendar-names.ts';

const month = `(?:${longMonths}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?`;
const day = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?`;
const place =
  "\\p{Lu}[\\p{Lu}.’'-]+(?:[ /]\\p{Lu}[\\p{Lu}.’'-]*){0,3}(?:, (?:\\p{Lu}[\\p{L}.]+ ?){1,3})?";
const agency = '\\((?:[A-Z][\\w ./-]{1,30})\\)';

/** Each must have a place in capitals and a dash; a date, an agency or both may stand between. */
const opening = new RegExp(`^${place}(?:, ${day})?(?: ${agency})? ?[–—-]{1,2} `, 'u');

/**
 * The length of the place line that opens a report, "LONDON, March 3 (Reuters) - "; 0
 * where there is none.
 */
export function placeLine(paragraph: string): number {
  return opening.exec(paragraph.slice(0, 120))?.[0].trimEnd().length ?? 0;
}
