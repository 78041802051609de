import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { AddedSource } from '../../explore/added/added-source.ts';
import type { SourceId } from '../../model/span.ts';

let opened: UseStore | null = null;

/** One for each Readout of a host, opened when it is first asked for: a browser may refuse it. */
function store(): UseStore {
  // Another form of what is kept gets another number.
  opened ??= createStore(`readout ${new URL('.', document.baseURI).pathname}`, 'sources-1');
  return opened;
}

/** What the reader has added in this browser before, in the order of ids. */
export async function keptSources(): Promise<readonly AddedSource[]> {
  return (await entries<SourceId, AddedSource>(store())).map(([, source]) => source);
}

/** Keeps a source, or what has become of it; throws where the browser has no room or refuses. */
export async function keepSource(added: AddedSource): Promise<void> {
  await set(added.source.id, added, store());
}

export async function forgetSource(id: SourceId): Promise<void> {
  await del(id, store());
}
