import type { Citation } from './citation.ts';

/** A form of citation. */
export type CitationForm = {
  readonly id: 'chicago' | 'bibtex' | 'ris' | 'csl-json';
  readonly label: string;
  /** The file it is kept in; null for what goes into a text. */
  readonly file: { readonly name: string; readonly mediaType: string } | null;
  /** The citation's text; the library is loaded only now. */
  readonly write: (citation: Citation) => Promise<string>;
};

export const citationForms: readonly CitationForm[] = [
  {
    id: 'chicago',
    label: 'Chicago note',
    file: null,
    write: async (citation) => (await import('./chicago.ts')).writeChicago(citation),
  },
  {
    id: 'bibtex',
    label: 'BibTeX',
    file: { name: 'citation.bib', mediaType: 'application/x-bibtex;charset=utf-8' },
    write: async (citation) => (await import('./bibtex.ts')).writeBibtex(citation),
  },
  {
    id: 'ris',
    label: 'RIS',
    file: {
      name: 'citation.ris',
      mediaType: 'application/x-research-info-systems;charset=utf-8',
    },
    write: async (citation) => (await import('./ris.ts')).writeRis(citation),
  },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    file: { name: 'citation.json', mediaType: 'application/vnd.citationstyles.csl+json' },
    write: async (citation) =>
      `${JSON.stringify(
        citation.map(({ item }) => item),
        null,
        2,
      )}\n`,
  },
];
