import type { AddedSource } from '../../explore/added/added-source.ts';
import { parseEdtf } from '../../model/edtf.ts';

/**
 * What a reader has added stays in the browser for years, so a record in an older form is
 * rewritten to the present one before it is checked, as addresses are (explore/address/
 * upgrade-address.ts). A change of what is stored, such as a further decision, is a new
 * version: an upgrader below, and records as it writes them in tests/fixtures/stored/.
 *
 * Version 1: the first; its records do not say it.
 * Version 2: a record says its version.
 * Version 3: the drafts as they were read, and a list of decisions, in place of a verdict and an
 * edit a draft. What was joined without having been asked for is a proposal again.
 * `published` may be null since: no record has to be rewritten for that, and a version of its own
 * would set aside the dated ones too in a tab that is still of an older page.
 */
export const STORED_VERSION = 3;

export type StoredRecord = Readonly<Record<string, unknown>>;

/** Rewrites a record of the version before `to`. */
type StoredUpgrader = {
  readonly to: number;
  readonly upgrade: (record: StoredRecord) => StoredRecord;
};

export const storedUpgraders: readonly StoredUpgrader[] = [
  { to: 2, upgrade: (record) => ({ ...record, version: 2 }) },
  { to: 3, upgrade: (record) => ({ ...withDecisions(record), version: 3 }) },
];

/** What the store keeps of an added source. */
export function storedRecord(added: AddedSource): StoredRecord {
  return { ...added, version: STORED_VERSION };
}

/** Whether a record is of an earlier version than the present one. */
export function isOlderRecord({ version = 1 }: StoredRecord): boolean {
  return version !== STORED_VERSION;
}

/**
 * A record of any version in the present form and without its version; null where it is of a
 * version that is not known here, as of a later release of the page.
 */
export function upgradedRecord(record: StoredRecord): StoredRecord | null {
  const { version = 1 } = record;
  const known = [1, ...storedUpgraders.map(({ to }) => to)];
  const from = known.find((each) => each === version);
  if (from === undefined) return null;
  const upgraded = storedUpgraders
    .filter(({ to }) => to > from)
    .reduce((before, { upgrade }) => upgrade(before), record);
  const { version: _, ...present } = upgraded;
  return present;
}

/** The record of version 2 in the form of version 3; what is of no known shape is left for the check. */
function withDecisions(record: StoredRecord): StoredRecord {
  if (!Array.isArray(record.drafts)) return { ...record, decisions: [] };
  const drafts: unknown[] = record.drafts;
  return {
    ...record,
    drafts: drafts.map((draft) => (isRecord(draft) ? draftAsRead(draft) : draft)),
    decisions: drafts
      .flatMap((draft) => (isRecord(draft) ? decisionsOn(draft) : []))
      .map((decision, index) => ({ id: `before-${index + 1}`, ...decision })),
  };
}

/** A draft without what was made of it; how sure its reader was stood in the event before. */
function draftAsRead({ event, joins }: StoredRecord): StoredRecord {
  const why = ['found to be the same when the text was added'];
  const match = joins === null ? null : { event: joins, reasons: why };
  const said = { origin: 'machine', confidence: null, reasons: [], doubtful: false, match };
  if (!isRecord(event)) return { ...said, event };
  const { confidence = null, reasons = [], doubtful = false, ...rest } = event;
  return { ...said, confidence, reasons, doubtful, event: rest };
}

/** What the reader had made of a draft: its edit, that it joins the event, its verdict. */
function decisionsOn({ event, joins, verdict, edit }: StoredRecord): readonly StoredRecord[] {
  const draft = isRecord(event) ? event.id : undefined;
  const decisions: StoredRecord[] = [];
  if (isRecord(event) && edit !== null)
    decisions.push({ kind: 'set', draft, change: changeOf(event, edit), actors: [] });
  if (verdict === 'accepted' && joins !== null) decisions.push({ kind: 'match', draft, joins });
  if (verdict === 'accepted') decisions.push({ kind: 'accept', draft });
  else if (verdict === 'rejected') decisions.push({ kind: 'reject', draft });
  // A verdict that was never written makes the record one that cannot be read.
  else if (verdict !== 'open') decisions.push({ kind: verdict, draft });
  return decisions;
}

/** An edit as it was laid over the event: whoever it kept keeps the part, whoever is new took part. */
function changeOf(event: StoredRecord, edit: unknown): unknown {
  if (!isRecord(edit)) return edit;
  const { title, edtf } = edit;
  const date = isRecord(event.date) && event.date.edtf === edtf ? event.date : dateSet(edtf);
  const [quote] = listOf(event.excerpts);
  const { source, start, end, exact } = isRecord(quote) ? quote : {};
  const evidence = { source, start, end, exact };
  return {
    title,
    label: title === event.title ? event.label : title,
    date,
    actors: keptOr(event.actors, edit.actors, (id) => ({ id, role: 'participant' })),
    issues: keptOr(event.issues, edit.issues, (id) => ({ id, treatment: 'discussed', evidence })),
  };
}

function dateSet(edtf: unknown): unknown {
  if (typeof edtf !== 'string') return edtf;
  const set = { edtf, basis: 'inferred', note: 'Set by hand in review.', evidence: null };
  try {
    const { approximate: _, ...span } = parseEdtf(edtf);
    return { ...set, ...span };
  } catch {
    return set;
  }
}

/** The entries of a list with one of these ids, and a new one for each id that has none. */
function keptOr(
  entries: unknown,
  ids: unknown,
  fresh: (id: unknown) => StoredRecord,
): readonly unknown[] {
  return listOf(ids).flatMap((id) => {
    const kept = listOf(entries).filter((entry) => isRecord(entry) && entry.id === id);
    return kept.length > 0 ? kept : [fresh(id)];
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isRecord(value: unknown): value is StoredRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
