import * as z from 'zod';
import { someText } from './pieces.ts';
import type { Path } from './yaml-file.ts';

/** Words pasted from a text, alone or with the words around them that tell which ones are meant. */
const strict = z.union([someText, z.strictObject({ text: someText, in: someText.optional() })]);
const loose = z.union([someText, z.strictObject({ text: someText, in: someText }).partial()]);

export const wordsForm = { strict, loose };
export type WordsForm = z.output<typeof loose>;

const looseList = z.union([loose, z.array(loose.optional())]);

/** One passage, or a list of them. */
export const wordsListForm = {
  strict: z.union([
    strict,
    z.array(strict).min(1, { error: 'there are no words here. Quote a passage that shows it.' }),
  ]),
  loose: looseList,
};

/** The passages of a list, or the one that stands alone, with the way to each. */
export function listOfWords(
  form: z.output<typeof looseList>,
): readonly { readonly form: WordsForm | undefined; readonly steps: Path }[] {
  if (!Array.isArray(form)) return [{ form, steps: [] }];
  return form.map((each, index) => ({ form: each, steps: [index] }));
}
