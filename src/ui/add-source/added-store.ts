import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { AddedSource } from '../../explore/added/added-source.ts';
import type { SourceId } from '../../model/span.ts';
import { readStoredSource } from './read-stored-source.ts';
import { storedRecord } from './upgrade-stored-source.ts';

let opened: UseStore | null = null;

/** One for each Readout of a host, opened when it is first asked for: a browser may refuse it. */
function store(): UseStore {
  opened ??= createStore(`readout ${new URL('.', document.baseURI).pathname}`, 'sources-1');
  return opened;
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
  for (const [key, record] of await entries<IDBValidKey, unknown>(store())) {
    const read = readStoredSource(key, record);
    if ('added' in read) sources.push(read.lacksModes ? await withModes(read.added) : read.added);
    else unreadable.push({ key: String(key), ...read });
  }
  return { sources, unreadable };
}

/** An older record with how its excerpts speak; the code for it is loaded when there is one. */
async function withModes(added: AddedSource): Promise<AddedSource> {
  const { withShownModes } = await import('./shown-modes.ts');
  return withShownModes(added);
}

/** Keeps a source, or what has become of it; throws where the browser has no room or refuses. */
export async function keepSource(added: AddedSource): Promise<void> {
  await set(added.source.id, storedRecord(added), store());
}

export async function forgetSource(id: SourceId): Promise<void> {
  await del(id, store());
}
