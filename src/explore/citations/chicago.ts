import style from '@citation/csl-style-chicago-fullnote-bibliography/info.json';
import { Cite, plugins } from '@citation-js/core';
import { monthNames } from '../../model/date-labels.ts';
import type { Citation } from './citation.ts';
import type { CslDate, CslItem } from './csl-item.ts';
import '@citation-js/plugin-csl';

/** A note after the Chicago Manual of Style, 17th edition: full, on one line, without its number. */
export function writeChicago(citation: Citation): string {
  const { templates } = plugins.config.get('@csl');
  if (!templates.has(style.short_id)) templates.add(style.short_id, style.content);
  const items = citation.map(({ item }) => withoutMarkup(chicagoItem(item)));
  return new Cite(items)
    .format('citation', {
      template: style.short_id,
      lang: 'en-US',
      format: 'text',
      entry: citation.map(({ item, lead }) => ({ id: item.id, prefix: lead })),
    })
    .trim()
    .replaceAll(lessThan, '<');
}

/** A character of private use, which no text has and no style knows. */
const lessThan = '\uE3C0';

/** citeproc takes `<b>` and the like in a title for markup; here they are words of a source. */
function withoutMarkup(item: CslItem): CslItem {
  const site = item['container-title'];
  return {
    ...item,
    title: item.title.replaceAll('<', lessThan),
    ...(site === undefined ? {} : { 'container-title': site.replaceAll('<', lessThan) }),
  };
}

/**
 * The item as the Chicago style needs it to say all that is known: a web page's publisher in
 * the place of the site, one that is not stated in brackets (14.14 of the manual, 17th
 * edition), and the day of access also where there is a date, for the style drops it there.
 */
function chicagoItem(item: CslItem): CslItem {
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
