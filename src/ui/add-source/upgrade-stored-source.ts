import type { AddedSource } from '../../explore/added/added-source.ts';

/**
 * What a reader has added stays in the browser for years, so a record in an older form is
 * rewritten to the present one before it is checked, as addresses are (explore/address/
 * upgrade-address.ts). A change of what is stored, such as a further field of an edit, is a new
 * version: an upgrader below, and records as it writes them in tests/fixtures/stored/.
 *
 * Version 1: the first; its records do not say it.
 * Version 2: a record says its version.
 */
export const STORED_VERSION = 2;

type StoredRecord = Readonly<Record<string, unknown>>;

/** Rewrites a record of the version before `to`. */
type StoredUpgrader = {
  readonly to: number;
  readonly upgrade: (record: StoredRecord) => StoredRecord;
};

export const storedUpgraders: readonly StoredUpgrader[] = [
  { to: 2, upgrade: (record) => ({ ...record, version: 2 }) },
];

/** What the store keeps of an added source. */
export function storedRecord(added: AddedSource): StoredRecord {
  return { ...added, version: STORED_VERSION };
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
