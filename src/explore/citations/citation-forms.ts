import { writeBibtex } from './bibtex.ts';
import { writeChicago } from './chicago.ts';
import type { Citation } from './citation.ts';
import { writeRis } from './ris.ts';

/** A form of citation. */
export type CitationForm = {
  readonly id: 'chicago' | 'bibtex' | 'ris' | 'csl-json';
  readonly label: string;
  /** The file it is kept in; null for what goes into a text. */
  readonly file: { readonly name: string; readonly mediaType: string } | null;
  readonly write: (citation: Citation) => string;
};

export const citationForms: readonly CitationForm[] = [
  {
    id: 'chicago',
    label: 'Chicago note',
    file: null,
    write: writeChicago,
  },
  {
    id: 'bibtex',
    label: 'BibTeX',
    file: { name: 'citation.bib', mediaType: 'application/x-bibtex;charset=utf-8' },
    write: writeBibtex,
  },
  {
    id: 'ris',
    label: 'RIS',
    file: {
      name: 'citation.ris',
      mediaType: 'application/x-research-info-systems;charset=utf-8',
    },
    write: writeRis,
  },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    file: { name: 'citation.json', mediaType: 'application/vnd.citationstyles.csl+json' },
    write: (citation) =>
      `${JSON.stringify(
        citation.map(({ item }) => item),
        null,
        2,
      )}\n`,
  },
];
