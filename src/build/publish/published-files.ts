/** The files that a corpus becomes, by path from the page, e.g. `data/timeline.json`. */
export type PublishedFiles = ReadonlyMap<string, PublishedFile>;

/** The content of a file, or its chunks, which are made as they are asked for. */
export type PublishedFile = string | Uint8Array | Iterable<string> | Iterable<Uint8Array>;

/** The whole of a file. */
export function wholeFile(file: PublishedFile): string | Uint8Array {
  if (typeof file === 'string' || file instanceof Uint8Array) return file;
  const chunks: readonly (string | Uint8Array)[] = [...file];
  const bytes = chunks.filter((chunk) => typeof chunk !== 'string');
  return bytes.length === 0 ? chunks.join('') : Buffer.concat(bytes);
}
