import { readBareDate } from './head-date.ts';

/** From so many paragraphs that are dates alone on, they are what the text is about. */
const fromDates = 3;

/** Whether dates stand alone in a text as headings of what happened on them. */
export function isChronology(paragraphs: readonly string[]): boolean {
  return paragraphs.filter(readBareDate).length >= fromDates;
}
