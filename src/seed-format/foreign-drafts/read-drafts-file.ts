import { type DraftFault, type ForeignDraft, jsonPath, readForeignDraft } from './draft-form.ts';
import { type JsonSyntaxFault, jsonSyntaxFault } from './json-syntax.ts';
import { isAnnotatedDocument, readAnnotatedDocument } from './langextract.ts';

/** What a file of drafts says, as far as its form is right. */
export type DraftsFile = {
  readonly drafts: readonly ForeignDraft[];
  readonly faults: readonly DraftFault[];
  /** What was passed over and is no fault, such as extractions that are no events. */
  readonly remarks: readonly string[];
};

/** A value of the file with its JSON path. */
type Entry = { readonly path: string; readonly value: unknown };

/**
 * Reads drafts of events: `{ "drafts": […] }`, a list of drafts, LangExtract's annotated
 * documents, or one draft or document a line. A fence of Markdown around it, as language
 * models write, counts for nothing. `text` is the source the drafts are of.
 */
export function readDraftsFile(json: string, text: string): DraftsFile {
  const entries = entriesOf(withoutFence(json));
  if ('line' in entries) return { drafts: [], faults: [placed(entries)], remarks: [] };
  const parts = entries.map(({ path, value }): DraftsFile => {
    if (isAnnotatedDocument(value)) return readAnnotatedDocument(value, path, text);
    const result = readForeignDraft(value, path);
    return 'quote' in result
      ? { drafts: [result], faults: [], remarks: [] }
      : { drafts: [], faults: result, remarks: [] };
  });
  const drafts = parts.flatMap((part) => part.drafts);
  const faults = parts.flatMap((part) => part.faults);
  if (parts.length === 0) faults.push({ draft: '1:1', path: '1:1', message: nothing });
  return { drafts, faults, remarks: parts.flatMap((part) => part.remarks) };
}

const nothing =
  'there is no draft in this file. Give { "drafts": [ … ] }; README.md shows the form.';

function placed({ line, column, message }: JsonSyntaxFault): DraftFault {
  const path = `${line}:${column}`;
  return {
    draft: path,
    path,
    message: `this is not JSON: ${message}. Ask for the drafts anew, or mend the file.`,
  };
}

/** Blanks out a fence around the whole, so that lines and columns stay. */
function withoutFence(json: string): string {
  return json
    .replace(/^\ufeff/, '')
    .replace(/^\s*```[a-z]*[ \t]*(?=\r?\n)/i, (fence) => fence.replace(/\S/g, ' '))
    .replace(/\n```\s*$/, '\n');
}

/** The drafts and documents of a file, each with its path; or where it stops being JSON. */
function entriesOf(json: string): readonly Entry[] | JsonSyntaxFault {
  const fault = jsonSyntaxFault(json);
  if (fault !== null) return entriesOfLines(json) ?? fault;
  const data: unknown = JSON.parse(json);
  if (Array.isArray(data)) return listed('', data);
  if (typeof data === 'object' && data !== null && 'drafts' in data) {
    const { drafts } = data;
    if (Array.isArray(drafts)) return listed('drafts', drafts);
    return [{ path: 'drafts', value: drafts }];
  }
  return [{ path: '', value: data }];
}

function listed(root: string, values: readonly unknown[]): readonly Entry[] {
  return values.map((value, index) => ({ path: jsonPath(root, [index]), value }));
}

/**
 * The values of JSON Lines; null where the first line is no whole object, so that the file
 * is none. Of later lines the first that is broken is the fault of the file.
 */
function entriesOfLines(json: string): readonly Entry[] | JsonSyntaxFault | null {
  const lines = json.split(/\r?\n/).map((text, index) => ({ text, line: index + 1 }));
  const full = lines.filter(({ text }) => text.trim() !== '');
  const [first, ...rest] = full;
  if (first === undefined || rest.length === 0) return null;
  if (!first.text.trimStart().startsWith('{') || jsonSyntaxFault(first.text) !== null) return null;
  const entries: Entry[] = [];
  for (const { text, line } of full) {
    const fault = jsonSyntaxFault(text);
    if (fault !== null) return { ...fault, line };
    entries.push({ path: `line ${line}`, value: JSON.parse(text) });
  }
  return entries;
}
