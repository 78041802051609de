import * as z from 'zod';
import { extractSource } from '../../extract/extract-source.ts';
import type { Registers } from '../../extract/registers.ts';
import { errorReason } from '../../model/error-reason.ts';
import { shortenPassage } from '../../seed-format/nearest-passage.ts';
import { sha256 } from '../corpus/seed-files.ts';
import { CommandError } from './command-line.ts';
import { readGivenFacts } from './read-inputs.ts';

/** The answer to a line of `--ndjson`, and whether it only says what is wrong with the line. */
export type LineAnswer = { readonly answer: object; readonly isFault: boolean };

const lineForm = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  text: z.string(),
  published: z.string().nullish(),
  title: z.string().nullish(),
  publisher: z.string().nullish(),
});

/**
 * Reads the text of a line of JSON; `line` is its number, from 1. Never throws: a line that
 * cannot be read, and a text on which reading fails, are answered with the reason.
 */
export function answerLine(words: string, line: number, registers: Registers): LineAnswer {
  try {
    const data = parseJson(words);
    const form = lineForm.safeParse(data);
    if (!form.success) throw new CommandError(explainForm(form.error));
    return { answer: { id: form.data.id, ...extractLine(form.data, registers) }, isFault: false };
  } catch (error) {
    if (error instanceof CommandError) return faultAnswer(words, line, error.message);
    const reason = shortenPassage(errorReason(error));
    const remedy = 'Leave this text out, and report this with it';
    return faultAnswer(words, line, `this program fails on this text: ${reason}. ${remedy}.`);
  }
}

/** An answer that says what is wrong: `{ "id", "line", "error" }`, without the id where the line shows none. */
export function faultAnswer(words: string, line: number, error: string): LineAnswer {
  const id = lineId(words);
  return { answer: { ...(id === undefined ? {} : { id }), line, error }, isFault: true };
}

function lineId(words: string): string | undefined {
  try {
    return z.object({ id: lineForm.shape.id }).safeParse(parseJson(words)).data?.id;
  } catch {
    return undefined;
  }
}

function parseJson(words: string): unknown {
  try {
    return JSON.parse(words.replace(/^\ufeff/, ''));
  } catch {
    throw new CommandError(
      'this is not JSON. Give one object with "id", "text" and "published" a line.',
    );
  }
}

function extractLine({ id, text, ...given }: z.output<typeof lineForm>, registers: Registers) {
  if (text.trim() === '') throw new CommandError('"text" is empty. Give the text to read.');
  const facts = { sha256: sha256(new TextEncoder().encode(text)), receivedAs: id };
  const about = readGivenFacts(given, (field) => `"${field}"`);
  return extractSource(text, facts, { id, registers, ...about });
}

function explainForm({ issues }: z.ZodError): string {
  const path = issues[0]?.path.join('.') ?? '';
  return path === ''
    ? 'this is not an object. Give one with "id", "text" and "published" a line.'
    : `"${path}" is missing or of the wrong type. Give "id" and "text" as texts, "published" as a day.`;
}
