import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Citation } from './citation.ts';
import type { CslItem } from './csl-item.ts';

/** As the library writes it; most readers know a month by its macro alone, and the day apart. */
const monthAndDay = /^\tmonth = \{([a-z]{3}) (\d+)\},$/gm;

/** Where classic styles print an address: bare, its `&` would stop LaTeX. */
const bareAddress = /^\thowpublished = \{(https?:[^{}]*)\},$/gm;

/** BibTeX in UTF-8, an entry a work. */
export function writeBibtex(citation: Citation): string {
  const { format } = plugins.config.get('@bibtex');
  // The library would leave out every sign that it cannot spell in ASCII, Arabic for one.
  format.asciiOnly = false;
  format.useIdAsLabel = true;
  format.checkLabel = true;
  const entries = new Cite(citation.map(({ item }) => withAccess(item))).format('bibtex');
  return `${entries
    .trim()
    .replace(monthAndDay, '\tmonth = $1,\n\tday = {$2},')
    .replace(bareAddress, '\thowpublished = {\\url{$1}},')}\n`;
}

/** BibTeX knows no day of access but in the note, where the library puts it if there is none. */
function withAccess(item: CslItem): CslItem {
  const [year = 0, month = 0, day = 0] = item.accessed['date-parts'][0] ?? [];
  const two = (number: number) => String(number).padStart(2, '0');
  const accessed = `Accessed ${year}-${two(month)}-${two(day)}.`;
  return { ...item, note: item.note === undefined ? accessed : `${item.note} ${accessed}` };
}
