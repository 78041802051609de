import { monthNames } from '../../model/date-labels.ts';
import type { Citation } from './citation.ts';
import type { CslDate, CslItem } from './csl-item.ts';
import { headlineCase } from './headline-case.ts';
import { curlyQuotes, innerQuotes, type QuotedText } from './quotation-marks.ts';

/**
 * A note after the Chicago Manual of Style, 17th edition: full, on one line, without its
 * number. A web page and an article in a newspaper are the two types there are (14.191,
 * 14.207), and both are told alike: `“Title,” Site, January 28, 2025, accessed …, address.`
 */
export function writeChicago(citation: Citation): string {
  const works = citation.map(({ item, lead }) => curlyQuotes(lead).text + workInNote(item));
  return `${works.join('; ')}.`;
}

function workInNote(item: CslItem): string {
  const { issued, archive, accessed, URL } = item;
  // Also what is not stated is told, in brackets (14.14).
  const site = item['container-title'] ?? item.publisher ?? '[publisher not stated]';
  return [
    `“${withComma(innerQuotes(headlineCase(item.title)))}”`,
    withComma(curlyQuotes(site)),
    ...(issued === undefined ? [] : [`${issuedInNote(issued)},`]),
    ...(archive === undefined ? [] : [withComma(curlyQuotes(archive))]),
    // A page that says when it came out, and was not read in an archive, is dated by that (14.12).
    ...(issued !== undefined && archive === undefined ? [] : [`accessed ${daysInNote(accessed)},`]),
    URL,
  ].join(' ');
}

/** A comma stands before the marks that close a quotation (6.9). */
function withComma({ text, closing }: QuotedText): string {
  const end = text.length - closing;
  const words = text.slice(0, end);
  return `${words}${words.endsWith(',') ? '' : ','}${text.slice(end)}`;
}

/** `January 28, 2025`; `[January 28, 2025?]` where an editor supplied it or it is approximate. */
function issuedInNote(date: CslDate): string {
  return date.circa ? `[${daysInNote(date)}?]` : daysInNote(date);
}

/** `2025`, `January 2025`, `January 28, 2025`, `January 28–30, 2025`: what both days share once. */
function daysInNote({ 'date-parts': [first = [], last] }: CslDate): string {
  if (last === undefined) return `${monthAndDay(first)}${yearSuffix(first)}`;
  const [[year, month], [lastYear, lastMonth, lastDay]] = [first, last];
  if (year !== lastYear) {
    return `${monthAndDay(first)}${yearSuffix(first)}–${monthAndDay(last)}${yearSuffix(last)}`;
  }
  const end = month === lastMonth ? `${lastDay}` : monthAndDay(last);
  return `${monthAndDay(first)}–${end}${yearSuffix(last)}`;
}

function monthAndDay([, month, day]: readonly number[]): string {
  const name = month === undefined ? '' : (monthNames[month - 1] ?? '');
  return day === undefined ? name : `${name} ${day}`;
}

function yearSuffix([year, month, day]: readonly number[]): string {
  if (month === undefined) return `${year}`;
  return day === undefined ? ` ${year}` : `, ${year}`;
}
