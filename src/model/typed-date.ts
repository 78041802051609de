import { dateInWords } from './date-labels.ts';
import { type Edtf, parseEdtf } from './edtf.ts';

/** What a date that is being typed means, in plain words; null while it means nothing. */
export function edtfInWords(typed: string): { readonly edtf: Edtf; readonly words: string } | null {
  const edtf = typed.trim();
  try {
    const { approximate: _, ...span } = parseEdtf(edtf);
    const date = { edtf, ...span, basis: 'stated', note: '', evidence: null } as const;
    return { edtf, words: dateInWords(date) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
