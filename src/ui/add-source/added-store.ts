import { createStore, entries, promisifyRequest, type UseStore } from 'idb-keyval';
import { type AddedSource, renamedSource } from '../../explore/added/added-source.ts';
import { nextFreeId } from '../../model/next-free-id.ts';
import type { SourceId } from '../../model/span.ts';
import { databaseName } from './change-channel.ts';
import { readStoredSource } from './read-stored-source.ts';
import { isOlderRecord, storedRecord } from './upgrade-stored-source.ts';

let opened: UseStore | null = null;

/**
 * One for each Readout of a host, opened when it is first asked for: a browser may refuse it. Its
 * names stay, for a store is made only with a new database; what changes is the version in each
 * record.
 */
function store(): UseStore {
  opened ??= createStore(databaseName(), 'sources-1');
  return opened;
}

/** A browser that opens no store within so many milliseconds is taken for one that has none. */
const MAX_OPENING_MS = 5000;

let opening: Promise<UseStore> | null = null;

/**
 * The store once it is open: a browser may neither open nor refuse it, and whoever waits is to be
 * told. Where that failed it is tried again the next time.
 */
function openStore(): Promise<UseStore> {
  opening ??= opensInTime().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function opensInTime(): Promise<UseStore> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The store does not answer.')), MAX_OPENING_MS);
  });
  try {
    const use = store();
    await Promise.race([use('readonly', () => undefined), tooLate]);
    return use;
  } finally {
    clearTimeout(timer);
  }
}

/** A record that this release of the page cannot read. It stays in the store. */
export type UnreadableRecord = {
  readonly key: string;
  /** Where and why, e.g. `drafts[0].event.kind is not known`. */
  readonly reason: string;
  /** Its text; null where none can be made out. */
  readonly text: string | null;
};

/** What the store has, in the order of keys. */
export type StoredSources = {
  readonly sources: readonly AddedSource[];
  readonly unreadable: readonly UnreadableRecord[];
};

/** What the reader has added in this browser before; throws where the store cannot be opened. */
export async function storedSources(): Promise<StoredSources> {
  const sources: AddedSource[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const [key, record] of await storedEntries()) {
    const read = readStoredSource(key, record);
    if (!('added' in read)) {
      unreadable.push({ key: String(key), ...read });
      continue;
    }
    const added = read.lacksModes ? await withModes(read.added) : read.added;
    sources.push(isOlder(record) ? await upgradedInStore(added) : added);
  }
  return { sources, unreadable };
}

/** All records as they are, those that cannot be read among them. */
export async function storedEntries(): Promise<readonly (readonly [IDBValidKey, unknown])[]> {
  return entries<IDBValidKey, unknown>(await openStore());
}

/** An older record with how its excerpts speak; the code for it is loaded when there is one. */
async function withModes(added: AddedSource): Promise<AddedSource> {
  const { withShownModes } = await import('./shown-modes.ts');
  return withShownModes(added);
}

function isOlder(record: unknown): boolean {
  return typeof record === 'object' && record !== null && isOlderRecord({ ...record });
}

/**
 * Writes an older record in the present form, so that each decision finds it so. Where another
 * tab has been faster, or removed it, what the store has stays.
 */
async function upgradedInStore(added: AddedSource): Promise<AddedSource> {
  const { id } = added.source;
  const kept = await changed(id, (record) => (isOlder(record) ? added : null)).catch(() => null);
  return kept ?? added;
}

/**
 * Reads, changes and writes a record in one transaction, so that two tabs lose nothing of each
 * other's. Null where there is no such record, or it is to stay as it is.
 */
async function changed(
  id: SourceId,
  change: (record: unknown) => AddedSource | null,
): Promise<AddedSource | null> {
  const use = await openStore();
  return use('readwrite', async (records) => {
    const record: unknown = await promisifyRequest(records.get(id));
    const next = record === undefined ? null : change(record);
    if (next !== null) await written(records, next);
    return next;
  });
}

/** Waits for the whole transaction: a browser without room says so only at its end. */
async function written(records: IDBObjectStore, added: AddedSource): Promise<void> {
  records.put(storedRecord(added), added.source.id);
  await promisifyRequest(records.transaction);
}

/**
 * Keeps a source that is new, under an id that no record and nothing on the page has: the id is
 * taken in the transaction that writes it. Throws where the browser has no room or refuses.
 */
export async function keepNewSource(
  added: AddedSource,
  taken: ReadonlySet<SourceId>,
): Promise<AddedSource> {
  const use = await openStore();
  return use('readwrite', async (records) => {
    const keys = await promisifyRequest(records.getAllKeys());
    const all = new Set([...keys.map(String), ...taken]);
    const kept = renamedSource(added, nextFreeId(added.source.id, all));
    await written(records, kept);
    return kept;
  });
}

/** Changes a kept source; null where it is not kept any more, or cannot be read any more. */
export async function changeKeptSource(
  id: SourceId,
  change: (kept: AddedSource) => AddedSource,
): Promise<AddedSource | null> {
  return changed(id, (record) => {
    const read = readStoredSource(id, record);
    return 'added' in read ? change(read.added) : null;
  });
}

/** A kept source as it is now; null where there is none. */
export async function keptSource(id: SourceId): Promise<AddedSource | null> {
  const use = await openStore();
  const record: unknown = await use('readonly', (records) => promisifyRequest(records.get(id)));
  const read = record === undefined ? null : readStoredSource(id, record);
  return read !== null && 'added' in read ? read.added : null;
}

/** Removes a source and gives it as it was at that moment; null where it was gone. */
export async function forgetSource(id: SourceId): Promise<AddedSource | null> {
  const use = await openStore();
  return use('readwrite', async (records) => {
    const record: unknown = await promisifyRequest(records.get(id));
    records.delete(id);
    await promisifyRequest(records.transaction);
    const read = record === undefined ? null : readStoredSource(id, record);
    return read !== null && 'added' in read ? read.added : null;
  });
}

/** Asks the browser not to clear the store when it runs out of room; it may ask the reader. */
export function askToPersist(): void {
  // It is absent where the page is not served securely.
  if ('storage' in navigator) navigator.storage.persist().catch(() => {});
}
