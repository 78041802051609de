import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Citation } from './citation.ts';
import type { CslItem } from './csl-item.ts';

/** BibTeX in UTF-8, an entry a work. */
export function writeBibtex(citation: Citation): string {
  const { format } = plugins.config.get('@bibtex');
  // The library would leave out every sign that it cannot spell in ASCII, Arabic for one.
  format.asciiOnly = false;
  format.useIdAsLabel = true;
  return `${new Cite(citation.map(({ item }) => withAccess(item))).format('bibtex').trim()}\n`;
}

/** BibTeX knows no day of access but in the note, where the library puts it if there is none. */
function withAccess(item: CslItem): CslItem {
  const [year = 0, month = 0, day = 0] = item.accessed['date-parts'][0] ?? [];
  const two = (number: number) => String(number).padStart(2, '0');
  const accessed = `Accessed ${year}-${two(month)}-${two(day)}.`;
  return { ...item, note: item.note === undefined ? accessed : `${item.note} ${accessed}` };
}
