import * as z from 'zod';
import { MAX_ID_CHARACTERS, MAX_QUOTE_CODE_UNITS, MAX_TITLE_CODE_UNITS } from '../model/bounds.ts';
import { isIsoDate } from '../model/civil-date.ts';
import { whyNotEdtf } from '../model/edtf-not-taken.ts';
import { hiddenCharacterIn } from '../model/hidden-characters.ts';
import { whyNotWebAddress } from '../model/web-address.ts';
import type { Path } from './yaml-file.ts';

// In a page whose policy forbids code from strings, trying whether it does is a violation itself.
if ('document' in globalThis) z.config({ jitless: true });

/**
 * The pieces of which both the seeds and the published timeline are made; their
 * messages say what is wrong and what to do.
 */

/** A text with something in it. */
export const someText = z.string().trim().min(1);

/** A title, a name or a label: short, and all of it to be seen. */
export const shownText = someText
  .max(MAX_TITLE_CODE_UNITS, {
    error: ({ input }) =>
      `this has ${String(input).length} characters, and ${MAX_TITLE_CODE_UNITS} is the most. Shorten it.`,
  })
  .check(({ value, issues }) => {
    const sign = hiddenCharacterIn(value);
    if (sign === null) return;
    const message = `this has the sign ${sign}, which cannot be seen. Take it out.`;
    issues.push({ code: 'custom', message, input: value });
  });

/** Words pasted from a text. */
const pastedText = someText.max(MAX_QUOTE_CODE_UNITS, {
  error: ({ input }) =>
    `this quote has ${String(input).length} characters, and ${MAX_QUOTE_CODE_UNITS} is the most. Quote the passage that matters.`,
});

/** A name in addresses and references: `2025-01-26-starmer-trump-call`. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `"${input}" is not an id. Write small letters and digits, joined by hyphens.`,
  })
  .max(MAX_ID_CHARACTERS, {
    error: ({ input }) =>
      `this id has ${String(input).length} characters, and ${MAX_ID_CHARACTERS} is the most. Shorten it.`,
  });

/** An address on the web, as a link can have it: `https://example.org/a?b=c`. */
export const webAddress = someText.check(({ value, issues }) => {
  const reason = whyNotWebAddress(value);
  if (reason !== null) issues.push({ code: 'custom', message: reason, input: value });
});

/** A day of the calendar: `2025-01-27`. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: notADay, abort: true })
  .refine(isIsoDate, { error: notADay })
  .describe('A day of the calendar');

function notADay({ input }: { input?: unknown }): string {
  return `"${input}" is not a day of the calendar. Write it as 2025-01-27.`;
}

/** Every form of date that is taken, by example. */
const edtfForms =
  '2025, 2025-01, 2025-01-27, 2025-01-26/2025-01-28 or 2025-01-26/.., each with ?, ~ or % after it where it is uncertain, approximate or both';

/** A date in the Extended Date/Time Format, as far as `parseEdtf` reads it. */
export const edtf = z
  .string()
  .check(({ value, issues }) => {
    const reason = whyNotEdtf(value);
    if (reason === null) return;
    const message = `${reason}. Write it as ${edtfForms}.`;
    issues.push({ code: 'custom', message, input: value });
  })
  .describe('Extended Date/Time Format (ISO 8601-2)');

/** What stands for the day of a source of which nothing says when it came out. */
export const unknownDay = 'unknown';

/** The same, or `unknown`. */
export const edtfOrUnknown = z.string().check(({ value, issues }) => {
  const reason = value === unknownDay ? null : whyNotEdtf(value);
  if (reason === null) return;
  const message = `${reason}. Write it as ${edtfForms}; or ${unknownDay}.`;
  issues.push({ code: 'custom', message, input: value });
});

/** Words pasted from a text, alone or with the words around them that tell which ones are meant. */
const strict = z.union([
  pastedText,
  z.strictObject({ text: pastedText, in: pastedText.optional() }),
]);
const loose = z.union([pastedText, z.strictObject({ text: pastedText, in: pastedText }).partial()]);

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
