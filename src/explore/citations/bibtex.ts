import { dateParts } from '../../model/civil-date.ts';
import { type Edtf, parseEdtf } from '../../model/edtf.ts';
import type { Citation, CitedWork } from './citation.ts';
import type { CslItem } from './csl-item.ts';

/** BibTeX in UTF-8, an entry a work, for classic styles and for those of biblatex. */
export function writeBibtex(citation: Citation): string {
  return citation.map(entry).join('\n');
}

const types: Readonly<Record<CslItem['type'], string>> = {
  webpage: 'misc',
  'article-newspaper': 'article',
};

/** Classic styles print no `url` and no `urldate`, so both stand once more where they do. */
function entry({ item, published }: CitedWork): string {
  const address = item.URL.replace(/[{}\\]/g, encodeURIComponent);
  const [year = 0, month = 0, day = 0] = item.accessed['date-parts'][0] ?? [];
  const accessed = [year, twoDigits(month), twoDigits(day)].join('-');
  const news = item.type === 'article-newspaper' ? item['container-title'] : undefined;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    // In braces of its own, or styles would make small letters of its names.
    ['title', `{{${inLatex(item.title)}}}`],
    ['journal', news && `{${inLatex(news)}}`],
    // In braces of its own, or biblatex would make two of “Smith and Sons”.
    ['publisher', item.publisher && `{{${inLatex(item.publisher)}}}`],
    ...(published === null ? [] : dateFields(published)),
    ['howpublished', news === undefined ? `{\\url{${address}}}` : undefined],
    ['url', `{${address}}`],
    ['urldate', `{${accessed}}`],
    [
      'note',
      `{${inLatex([item.note, `Accessed ${accessed}.`].flatMap((said) => said ?? []).join(' '))}}`,
    ],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `\t${name} = ${value},\n`,
  );
  return `@${types[item.type]}{${item.id},\n${lines.join('')}}\n`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * `date` tells ranges and what is approximate (biblatex reads EDTF, 2.3.8 of its manual; `%`,
 * both uncertain and approximate, is unknown to some readers and becomes `~`). The others are
 * what classic BibTeX has: the first year and month, and the day where it is but one.
 */
function dateFields(published: Edtf): readonly (readonly [name: string, value: string])[] {
  const { earliest, latest, precision } = parseEdtf(published);
  const { year, month, day } = dateParts(earliest);
  const macro = months[month - 1];
  return [
    ['date', `{${published.replaceAll('%', '~')}}`],
    ['year', `{${String(year).padStart(4, '0')}}`],
    ...(precision === 'year' || macro === undefined ? [] : [['month', macro] as const]),
    ...(earliest === latest ? [['day', `{${day}}`] as const] : []),
  ];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const latexCommands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\^{}',
  // In LaTeX's own encoding of fonts these three print other signs.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** The text as LaTeX that prints it: `5 %` becomes `5 \%`, and `--` no dash. */
function inLatex(text: string): string {
  return text
    .replace(/[\\~^<>|{}&%$#_]/g, (sign) => latexCommands[sign] ?? `\\${sign}`)
    .replace(/([-`',])(?=\1)|[?!](?=`)/g, '$&{}');
}
