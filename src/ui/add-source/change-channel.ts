import type { SourceId } from '../../model/span.ts';

// What a page has to know of the reader's store before it has the code that reads it.

/** One database for each Readout of a host. */
export function databaseName(): string {
  return `readout ${new URL('.', document.baseURI).pathname}`;
}

/**
 * Whether anything may have been kept in this browser: the store is there from the first time that
 * its code was loaded. A browser that does not say what it has may have something.
 */
export async function mayHaveStore(): Promise<boolean> {
  try {
    const all = await indexedDB.databases();
    return all.some(({ name }) => name === databaseName());
  } catch {
    return true;
  }
}

/** Tells other tabs of changes, and is told of theirs. */
export type ChangeChannel = { readonly tell: (id: SourceId) => void; readonly close: () => void };

export function openChangeChannel(onChange: (id: SourceId) => void): ChangeChannel {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(databaseName());
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') onChange(data);
  });
  return { tell: (id) => channel.postMessage(id), close: () => channel.close() };
}
