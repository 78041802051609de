import * as z from 'zod';
import type { Registers } from '../../extract/registers.ts';
import { CommandError } from './command-options.ts';
import { printedExtraction, readPublished } from './extract-file.ts';

/** The answer to a line, and whether it only says what is wrong with it. */
export type Answer = { readonly answer: object; readonly isFault: boolean };

const record = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  published: z.string().nullish(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
});

/** Reads the text of a line of JSON, the `line`th; one that cannot be read is answered with the reason. */
export function answerLine(words: string, line: number, registers: Registers): Answer {
  let id: string | undefined;
  try {
    const data: unknown = JSON.parse(words.replace(/^\ufeff/, ''));
    const given = z.object({ id: record.shape.id }).safeParse(data);
    id = given.data?.id;
    const form = record.safeParse(data);
    if (!form.success) throw new CommandError(whatIsWrong(form.error));
    return { answer: { id: form.data.id, ...read(form.data, registers) }, isFault: false };
  } catch (error) {
    const reason =
      error instanceof SyntaxError
        ? 'this is not JSON. Give one object with "id", "text" and "published" a line.'
        : messageOf(error);
    return { answer: { ...(id === undefined ? {} : { id }), line, error: reason }, isFault: true };
  }
}

function read(
  { id, text, published, title, publisher }: z.output<typeof record>,
  registers: Registers,
) {
  if (text.trim() === '') throw new CommandError('"text" is empty. Give the text to read.');
  return printedExtraction(text, new TextEncoder().encode(text), id, {
    id,
    registers,
    ...(published == null ? {} : { published: readPublished(published, '"published"') }),
    ...(title == null ? {} : { title }),
    ...(publisher == null ? {} : { publisher }),
  });
}

function whatIsWrong({ issues }: z.ZodError): string {
  const [issue] = issues;
  const path = issue?.path.join('.') ?? '';
  return path === ''
    ? 'this is not an object. Give one with "id", "text" and "published" a line.'
    : `"${path}" is missing or of the wrong type. Give "id" and "text" as texts, "published" as a day.`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
