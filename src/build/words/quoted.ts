import { type Spot, within } from '../forms/spot.ts';
import type { WordsForm } from '../forms/words-form.ts';

/** Words pasted from a text, with the words around them where an editor gave some. */
export type Quoted = {
  readonly text: string;
  readonly spot: Spot;
  readonly around: { readonly text: string; readonly spot: Spot } | null;
};

/** Reads both ways of writing: the words alone, and the map of `text` and `in`. */
export function quotedOf(form: WordsForm | undefined, spot: Spot): Quoted | null {
  if (form === undefined) return null;
  if (typeof form === 'string') return { text: form, spot, around: null };
  if (form.text === undefined) return null;
  const around = form.in === undefined ? null : { text: form.in, spot: within(spot, 'in') };
  return { text: form.text, spot: within(spot, 'text'), around };
}

/** The same for a map in which `in` may stand beside `text`, as in a quote or a zone. */
export function quotedBeside(
  form: { readonly text?: WordsForm | undefined; readonly in?: string | undefined },
  spot: Spot,
): Quoted | null {
  const quoted = quotedOf(form.text, within(spot, 'text'));
  if (quoted === null || quoted.around !== null || form.in === undefined) return quoted;
  return { ...quoted, around: { text: form.in, spot: within(spot, 'in') } };
}
