import type { Offset } from '../../model/span.ts';

export type FoundSpan = { readonly start: Offset; readonly end: Offset };

/** Signs that a reader types straight and a text sets curly or long. */
const plainSigns: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
};

/**
 * Where the words stand in the text, without regard to case, accents, curly quotes and
 * long dashes; overlapping finds count once. Nothing is found for an empty query.
 */
export function findInText(text: string, query: string): readonly FoundSpan[] {
  const wanted = folded(query.trim().normalize('NFC'));
  if (wanted === '') return [];
  const there = folded(text);
  const found: FoundSpan[] = [];
  for (let at = there.indexOf(wanted); at !== -1; at = there.indexOf(wanted, at + wanted.length)) {
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}

/** The text code unit for code unit in its plainest form, so that offsets stay. */
function folded(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? '';
    const plain = plainSigns[unit] ?? unit.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    result += plain.length === 1 ? plain : unit;
  }
  return result;
}
