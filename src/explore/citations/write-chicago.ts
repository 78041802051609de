import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import style from '@citation/csl-style-chicago-fullnote-bibliography/info.json' with {
  type: 'json',
};
import { chicagoItem } from './chicago-item.ts';
import type { Citation } from './citation.ts';
import type { CslItem } from './csl-item.ts';

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
