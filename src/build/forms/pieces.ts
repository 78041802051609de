import * as z from 'zod';
import { isIsoDate } from '../../model/civil-date.ts';
import { parseEdtf } from '../../model/edtf.ts';

/**
 * The pieces of which both the seeds and the published timeline are made; their
 * messages say what is wrong and what to do.
 */

/** A text with something in it. */
export const someText = z.string().trim().min(1);

/** A name in addresses and references: `2025-01-26-starmer-trump-call`. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `"${input}" is not an id. Write small letters and digits, joined by hyphens.`,
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

/** A date in the Extended Date/Time Format, as far as `parseEdtf` reads it. */
export const edtf = z
  .string()
  .check(({ value, issues }) => {
    const reason = whyNotEdtf(value);
    if (reason === null) return;
    const message = `${reason}. Write it as 2025, 2025-01, 2025-01-27, 2025-01-26/2025-01-28 or 2025-01-27~.`;
    issues.push({ code: 'custom', message, input: value });
  })
  .describe('Extended Date/Time Format (ISO 8601-2)');

function whyNotEdtf(text: string): string | null {
  try {
    parseEdtf(text);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
