import { Cite, plugins } from '@citation-js/core';
import type { Citation } from './citation.ts';
import type { CslItem } from './csl-item.ts';
import '@citation-js/plugin-bibtex';

/** As the library writes it; most readers know a month by its macro alone, and the day apart. */
const monthAndDay = /^\tmonth = \{([a-z]{3}) (\d+)\},$/gm;

/** Where classic styles print an address: bare, its `&` would stop LaTeX. */
const bareAddress = /^\thowpublished = \{(https?:[^{}]*)\},$/gm;

/** BibTeX in UTF-8, an entry a work. */
export function writeBibtex(citation: Citation): string {
  const { format } = plugins.config.get('@bibtex');
  // Otherwise it leaves out every sign that it cannot spell in ASCII, Arabic for one. So it
  // escapes none either, which `inLatex` does.
  format.asciiOnly = false;
  format.useIdAsLabel = true;
  format.checkLabel = false;
  const entries = new Cite(citation.map(({ item }) => bibtexItem(item))).format('bibtex');
  return `${entries
    .trim()
    .replace(monthAndDay, '\tmonth = $1,\n\tday = {$2},')
    .replace(bareAddress, '\thowpublished = {\\url{$1}},')}\n`;
}

/** BibTeX knows no day of access but in the note, where the library puts it if there is none. */
function bibtexItem(item: CslItem): CslItem {
  const { publisher, 'container-title': container, note } = item;
  const [year = 0, month = 0, day = 0] = item.accessed['date-parts'][0] ?? [];
  const two = (number: number) => String(number).padStart(2, '0');
  const accessed = `Accessed ${year}-${two(month)}-${two(day)}.`;
  return {
    ...item,
    title: inLatex(item.title),
    ...(container === undefined ? {} : { 'container-title': inLatex(container) }),
    ...(publisher === undefined ? {} : { publisher: inLatex(publisher) }),
    note: inLatex(note === undefined ? accessed : `${note} ${accessed}`),
  };
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\^{}',
  // The library would take `<b>` for bold; in braces it is no tag.
  '<': '{<}',
};

/** The text as LaTeX that prints it: `5 %` becomes `5 \%`. */
function inLatex(text: string): string {
  return text.replace(/[\\~^<{}&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
