import * as z from 'zod';
import { eventKinds } from '../../model/event-kinds.ts';
import { type DraftFault, type ForeignDraft, jsonPath, readForeignDraft } from './draft-form.ts';
import { foldWords } from './fold-text.ts';

/**
 * LangExtract's annotated document, as `lx.io.save_annotated_documents` writes it, one a line
 * (langextract/core/data.py). Positions count code points, as Python does; the interval is
 * null where LangExtract did not find the words itself.
 */
const extractionForm = z.looseObject({
  extraction_class: z.string(),
  extraction_text: z.string(),
  char_interval: z
    .looseObject({ start_pos: z.int().nullish(), end_pos: z.int().nullish() })
    .nullish(),
  attributes: z.record(z.string(), z.unknown()).nullish(),
});

/** A document of which the form is still to be checked. */
type AnnotatedDocument = { readonly extractions: unknown };

/** What is read of a document. */
type ReadDocument = {
  readonly drafts: readonly ForeignDraft[];
  readonly faults: readonly DraftFault[];
  readonly remarks: readonly string[];
};

/** Whether a value is a document of LangExtract rather than a draft. */
export function isAnnotatedDocument(value: unknown): value is AnnotatedDocument {
  return typeof value === 'object' && value !== null && 'extractions' in value;
}

/**
 * The drafts of a document. An extraction is one where its class is `event`, or a kind of
 * event; its attributes are the fields of a draft. Extractions of other classes are counted
 * in a remark, and a document of another text is a fault.
 */
export function readAnnotatedDocument(
  document: AnnotatedDocument,
  path: string,
  text: string,
): ReadDocument {
  const own = 'text' in document && typeof document.text === 'string' ? document.text : null;
  if (own !== null && foldWords(own) !== foldWords(text)) {
    const message =
      'the text of this document is not the text that the drafts are to be proved against. Give the text that LangExtract has read.';
    return {
      drafts: [],
      faults: [{ draft: path, path: jsonPath(path, ['text']), message }],
      remarks: [],
    };
  }
  if (!Array.isArray(document.extractions)) {
    if (document.extractions === null) return { drafts: [], faults: [], remarks: [] };
    const message = 'this is no list. Give the extractions of the document.';
    return {
      drafts: [],
      faults: [{ draft: path, path: jsonPath(path, ['extractions']), message }],
      remarks: [],
    };
  }
  const drafts: ForeignDraft[] = [];
  const faults: DraftFault[] = [];
  const others = new Map<string, number>();
  const offsetOf = codeUnits(own ?? text);
  for (const [index, value] of document.extractions.entries()) {
    const place = jsonPath(path, ['extractions', index]);
    const form = extractionForm.safeParse(value);
    if (!form.success) {
      const [issue] = form.error.issues;
      const message = 'this is missing or of the wrong type. Give it as LangExtract writes it.';
      faults.push({ draft: place, path: jsonPath(place, issue?.path ?? []), message });
      continue;
    }
    const { extraction_class: className, extraction_text: quote, attributes } = form.data;
    const kind = eventKinds.find((each) => each === className.trim().toLowerCase());
    if (kind === undefined && !/^events?$/i.test(className.trim())) {
      others.set(className, (others.get(className) ?? 0) + 1);
      continue;
    }
    const start = form.data.char_interval?.start_pos ?? null;
    const fields = {
      ...(kind === undefined ? {} : { kind }),
      ...extractionFields(attributes ?? {}),
      quote,
    };
    const draft = readForeignDraft(fields, place, start === null ? null : offsetOf(start));
    if ('quote' in draft) drafts.push(draft);
    else faults.push(...draft);
  }
  return { drafts, faults, remarks: remarksOn(others) };
}

function remarksOn(others: ReadonlyMap<string, number>): readonly string[] {
  return [...others].map(
    ([name, count]) =>
      `${count} extractions of the class ${JSON.stringify(name)} are no events and were passed over.`,
  );
}

const listFields = ['people', 'issues'];
const textFields = ['title', 'date', 'dateWords', 'kind', 'context', 'voice', 'mode'];

/** The attributes that are fields of a draft, whichever way their names and lists are written. */
function extractionFields(attributes: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = Object.entries(attributes).flatMap(([name, value]) => {
    const key = name.replace(/[_ -]([a-z])/g, (_, letter: string) => letter.toUpperCase());
    if (listFields.includes(key)) return [[key, listOf(value)]];
    if (!textFields.includes(key) || value === '') return [];
    return [[key, Array.isArray(value) && value.length === 1 ? value[0] : value]];
  });
  return Object.fromEntries(fields);
}

/** A list that a model may have written as one text: `Ann Lee; Bo Ray`. */
function listOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const parts = value.split(value.includes(';') ? ';' : ',').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/**
 * Turns positions in code points into code units. Positions come in any order, so the
 * astral characters, of which most texts have none, are found once.
 */
function codeUnits(text: string): (position: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  return (position) => {
    let at = position;
    for (const pair of pairs) {
      if (pair >= at) break;
      at += 1;
    }
    return at;
  };
}
