import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import style from '@citation/csl-style-chicago-fullnote-bibliography/info.json' with {
  type: 'json',
};
import { chicagoItem } from './chicago-item.ts';
import type { Citation } from './citation.ts';

/** A note after the Chicago Manual of Style, 17th edition: full, on one line, without its number. */
export function writeChicago(citation: Citation): string {
  const { templates } = plugins.config.get('@csl');
  if (!templates.has(style.short_id)) templates.add(style.short_id, style.content);
  return new Cite(citation.map(({ item }) => chicagoItem(item)))
    .format('citation', {
      template: style.short_id,
      lang: 'en-US',
      format: 'text',
      entry: citation.map(({ item, lead }) => ({ id: item.id, prefix: lead })),
    })
    .trim();
}
