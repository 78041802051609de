import { monthNames } from '../date-words.ts';
import type { CslDate, CslItem } from './csl-item.ts';

/**
 * The item as the Chicago style needs it to say all that is known: a web page's publisher in
 * the place of the site, one that is not stated in brackets (14.14 of the manual, 17th
 * edition), and the day of access also where there is a date, for the style drops it there.
 */
export function chicagoItem(item: CslItem): CslItem {
  const { publisher, archive, ...rest } = item;
  const site = item['container-title'] ?? publisher ?? '[publisher not stated]';
  return {
    ...rest,
    'container-title': site,
    ...(archive === undefined || item.issued === undefined
      ? {}
      : { archive: `${archive}, accessed ${americanDay(item.accessed)}` }),
  };
}

/** `November 21, 2026`, as everywhere in this style. */
function americanDay(date: CslDate): string {
  const [year = 0, month = 0, day = 0] = date['date-parts'][0] ?? [];
  return `${monthNames[month - 1] ?? ''} ${day}, ${year}`;
}
