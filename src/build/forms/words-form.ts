import * as z from 'zod';
import { someText } from './pieces.ts';

/** Words pasted from a text, alone or with the words around them that tell which ones are meant. */
const strict = z.union([someText, z.strictObject({ text: someText, in: someText.optional() })]);
const loose = z.union([someText, z.strictObject({ text: someText, in: someText }).partial()]);

export const wordsForm = { strict, loose };
export type WordsForm = z.output<typeof loose>;

/** One passage, or a list of them. */
export const wordsListForm = {
  strict: z.union([strict, z.array(strict).min(1)]),
  loose: z.union([loose, z.array(loose.optional())]),
};
