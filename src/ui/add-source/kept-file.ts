import type { AddedSource } from '../../explore/added/added-source.ts';
import { count } from '../../model/labels.ts';
import { readStoredSource } from './read-stored-source.ts';
import { isRecord, storedRecord } from './upgrade-stored-source.ts';

/** By which a file is known to be one of these. */
const FORMAT = 'readout-kept-texts';

type KeyedRecord = { readonly key: string; readonly record: unknown };

/**
 * All that a browser keeps as one file: the records as they are stored, those that this release
 * cannot read among them, and sources that are only on the page.
 */
export function keptFile(
  stored: readonly (readonly [IDBValidKey, unknown])[],
  onPage: readonly AddedSource[],
): string {
  const records: readonly KeyedRecord[] = [
    ...stored.map(([key, record]) => ({ key: String(key), record })),
    ...onPage.map((added) => ({ key: added.source.id, record: storedRecord(added) })),
  ];
  return `${JSON.stringify({ format: FORMAT, records }, null, 1)}\n`;
}

/** What a file has: sources that can be read, and how many cannot. */
export type KeptFile = {
  readonly sources: readonly AddedSource[];
  /** Where and why, a record each. */
  readonly unreadable: readonly string[];
};

/** Reads a file of kept sources, of this release or an earlier one; or says why it is none. */
export function readKeptFile(file: string): KeptFile | { readonly refused: string } {
  const refused = 'This is not a file of kept texts. Choose one that “Save all” has written.';
  let data: unknown;
  try {
    data = JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    return { refused };
  }
  if (!isRecord(data) || data.format !== FORMAT || !Array.isArray(data.records)) return { refused };
  const sources: AddedSource[] = [];
  const unreadable: string[] = [];
  const records: readonly unknown[] = data.records;
  for (const entry of records) {
    const { key, record } = isRecord(entry) ? entry : {};
    const read = readStoredSource(key, record);
    if ('added' in read) sources.push(read.added);
    else unreadable.push(`${String(key)}: ${read.reason}`);
  }
  return { sources, unreadable };
}

/** Whether two sources are of one text and have the same decisions, whatever their ids. */
export function isSameKept(one: AddedSource, other: AddedSource): boolean {
  const decisions = ({ decisions }: AddedSource) => decisions.map(({ id }) => id).join('\n');
  return (
    one.text === other.text &&
    one.source.sha256 === other.source.sha256 &&
    one.source.title === other.source.title &&
    decisions(one) === decisions(other)
  );
}

/** What became of a file, in words: `2 texts loaded, 1 was here already.` */
export function importInWords(added: number, here: number, unreadable: readonly string[]): string {
  const said = [`${count(added, 'text')} loaded`];
  if (here > 0) said.push(`${here} ${here === 1 ? 'was' : 'were'} here already`);
  const [first] = unreadable;
  if (first !== undefined)
    said.push(`${unreadable.length} could not be read (${first}), still in your file`);
  return `${said.join('; ')}.`;
}
