import * as z from 'zod';
import { type SpeechMode, speechModes } from '../../model/event.ts';
import { eventKinds } from '../../model/event-kinds.ts';
import { edtf, shownText, someText } from '../fields.ts';

/** An ISO date with a time of day is that day; all else is left to EDTF. */
const date = z
  .preprocess(
    (value) =>
      typeof value === 'string' ? value.trim().replace(/(?<=^[\d-]{10})T.*$/, '') : value,
    edtf,
  )
  .describe('When it happened: a day, month, year or interval in EDTF, or an ISO date');

/** A draft of an event by another reader. Null counts as absent. */
const foreignDraftForm = z.strictObject({
  quote: someText.describe('The passage that tells the event, copied character for character'),
  context: someText
    .nullish()
    .describe('Words around the quote, where it stands more than once in the text'),
  title: shownText.describe('What happened, in one sentence, in words of the text'),
  date,
  dateWords: someText.nullish().describe('The words of the text on which the date rests'),
  kind: z.enum(eventKinds),
  people: z
    .array(shownText)
    .nullish()
    .describe('Who took part, people and bodies, each named as in the text'),
  issues: z
    .array(shownText)
    .nullish()
    .describe('What it was about: issues of the register, or words of the text'),
  voice: shownText.nullish().describe('Who is speaking in the quote; absent for the text itself'),
  mode: z.enum(speechModes).nullish().describe('How the quote gives the words of its voice'),
});

/** `DRAFTS.json`; published as `data/drafts.schema.json`. */
export const draftsFileForm = z
  .strictObject({ drafts: z.array(foreignDraftForm) })
  .describe('Drafts of events of one text, by a reader of any kind');

/** A draft whose form is right; nothing of it is proved yet. */
export type ForeignDraft = {
  /** Where it stands in its file, as a JSON path: `drafts[3]`, `line 2.extractions[0]`. */
  readonly path: string;
  readonly quote: string;
  /** Null where no surroundings are given. */
  readonly context: string | null;
  /**
   * Where its reader says that the quote begins, in UTF-16 code units of the text as that
   * reader had it; null where it does not say.
   */
  readonly position: number | null;
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  readonly dateWords: string | null;
  readonly kind: (typeof eventKinds)[number];
  readonly people: readonly string[];
  readonly issues: readonly string[];
  /** Null for the text's own words. */
  readonly voice: string | null;
  /** Null where it is left open. */
  readonly mode: SpeechMode | null;
};

/** Something that is wrong with a draft or its file. */
export type DraftFault = {
  /** The path of the draft or document as a whole; that of the fault where it is in none. */
  readonly draft: string;
  /** JSON path, or `line:column` where the file is no JSON. */
  readonly path: string;
  /** `What is wrong. What to do.` */
  readonly message: string;
};

/** Checks the form of one draft: the draft, or everything that is wrong with it. */
export function readForeignDraft(
  data: unknown,
  path: string,
  position: number | null = null,
): ForeignDraft | readonly DraftFault[] {
  const result = foreignDraftForm.safeParse(data);
  if (!result.success) return result.error.issues.flatMap((issue) => faultsOf(issue, path, data));
  const { quote, title, date, kind, ...rest } = result.data;
  return {
    path,
    position,
    quote,
    title,
    date,
    kind,
    context: rest.context ?? null,
    dateWords: rest.dateWords ?? null,
    people: rest.people ?? [],
    issues: rest.issues ?? [],
    voice: rest.voice ?? null,
    mode: rest.mode ?? null,
  };
}

function faultsOf(issue: z.core.$ZodIssue, root: string, data: unknown): readonly DraftFault[] {
  const path = jsonPath(root, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(foreignDraftForm.shape).join(', ');
    return issue.keys.map((key) => ({
      draft: root,
      path: jsonPath(root, [...issue.path, key]),
      message: `this key is not known. Leave it out; the keys of a draft are ${known}.`,
    }));
  }
  return [{ draft: root, path, message: messageOf(issue, valueAt(data, issue.path)) }];
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'this is missing. Add it.';
  if (issue.code === 'invalid_value')
    return `${JSON.stringify(value)} is not known here. Write one of ${issue.values.join(', ')}.`;
  if (issue.code === 'too_small') return 'this is empty. Write it or leave it out.';
  if (issue.code === 'invalid_type')
    return `this is ${typeName(value)}. Write ${issue.expected === 'array' ? 'a list of texts' : `a ${issue.expected}`}.`;
  return issue.message;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a value of the type ${typeof value}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    data,
  );
}

/** `drafts[3].people[0]`, from the way to a value. */
export function jsonPath(root: string, steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path === '' ? String(step) : `${path}.${String(step)}`;
  }, root);
}
