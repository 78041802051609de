import type { Citation } from './citation.ts';
import type { CslDate, CslItem } from './csl-item.ts';

/**
 * RIS, a record a work, a value a line however long it is. The format has no ranges and nothing
 * approximate: `DA` is the first day, and the note tells the rest.
 */
export function writeRis(citation: Citation): string {
  return citation.map(({ item }) => record(item)).join('');
}

const types: Readonly<Record<CslItem['type'], string>> = {
  webpage: 'ELEC',
  'article-newspaper': 'NEWS',
};

/** The tags in their order; https://en.wikipedia.org/wiki/RIS_(file_format) lists them. */
function record(item: CslItem): string {
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', item.issued && slashed(item.issued).slice(0, 4)],
    ['DA', item.issued && slashed(item.issued)],
    ['Y2', slashed(item.accessed)],
    ['DB', item.archive],
    ['UR', item.URL],
    ['N1', item.note],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}`));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `2025/01/28/`, of a range its first day; parts that are not known are empty. */
function slashed(date: CslDate): string {
  const [year = 0, month, day] = date['date-parts'][0] ?? [];
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
